using Wardmote.Evidence.Checking.Reading;

namespace Wardmote.Evidence.Checking;

/// <summary>What is checked together: one report, or all texts of an assessment's folder.</summary>
public sealed class ReportSet
{
    private readonly IReadOnlyList<Report> reports;

    private ReportSet(IReadOnlyList<Report> reports) => this.reports = reports;

    /// <param name="path">A report, or a folder of Markdown files.</param>
    /// <exception cref="ReportException">There is nothing there that can be read.</exception>
    public static ReportSet Read(string path)
    {
        if (!Directory.Exists(path))
        {
            return new([ReportReader.Read(path)]);
        }

        var files = Directory.EnumerateFiles(path, "*.md").Order(StringComparer.Ordinal).ToList();
        return files.Count > 0
            ? new([.. files.Select(ReportReader.Read)])
            : throw new ReportException($"There is no Markdown file (.md) in the folder {path}. Name an assessment's folder, or one report.");
    }

    /// <summary>Findings in the order of files and lines.</summary>
    public IReadOnlyList<CheckFinding> Check() =>
        [.. reports.SelectMany(report => ReportChecker.Check(report, [.. reports.Where(r => r != report).SelectMany(r => r.Tables).Select(t => t.Table)]))];
}
