using Wardmote.Evidence.Checking.Answers;
using Wardmote.Evidence.Checking.Figures;
using Wardmote.Evidence.Checking.Reading;
using Wardmote.Evidence.Exhibits;

namespace Wardmote.Evidence.Checking;

/// <summary>What is checked together: one report, or all texts of an assessment's folder with the data behind them.</summary>
public sealed class ReportSet
{
    private readonly IReadOnlyList<Report> reports;
    private readonly IReadOnlyList<FigureTable> loaded;

    private ReportSet(string path, IReadOnlyList<Report> reports, IReadOnlyList<FigureTable> loaded)
    {
        Path = path;
        this.reports = reports;
        this.loaded = loaded;
    }

    /// <summary>The folder or report, as it was named.</summary>
    public string Path { get; }

    /// <param name="path">A report, or a folder of Markdown files.</param>
    /// <exception cref="ReportException">There is nothing there that can be read.</exception>
    public static ReportSet Read(string path)
    {
        if (!Directory.Exists(path))
        {
            return new(path, [ReportReader.Read(path)], []);
        }

        var files = Directory.EnumerateFiles(path, "*.md").Order(StringComparer.Ordinal).ToList();
        return files.Count > 0
            ? new(path, [.. files.Select(ReportReader.Read)], [])
            : throw new ReportException($"There is no Markdown file (.md) in the folder {path}. Name an assessment's folder, or one report.");
    }

    /// <summary>An assessment with its data: live values are read as readers see them, and every exhibit is there to check by.</summary>
    /// <exception cref="Assessment.AssessmentException">The assessment cannot be built.</exception>
    public static ReportSet Read(string folder, ExhibitEngine engine)
    {
        var live = new LiveAssessment(folder, engine);
        return new(folder, live.Reports, live.Hidden);
    }

    /// <summary>Findings in the order of files and lines, each with its answer where it has one that still holds.</summary>
    public IReadOnlyList<CheckFinding> Check() => AnswerFile.For(Path).Applied(Find());

    /// <summary>Findings in the order of files and lines, without regard to answers.</summary>
    public IReadOnlyList<CheckFinding> Find() => [.. reports.SelectMany(Find)];

    private IEnumerable<CheckFinding> Find(Report report)
    {
        // In a folder each file is a topic, and its first heading names it.
        var topic = reports.Count > 1 ? report.Parts.OfType<ReportHeading>().FirstOrDefault()?.Text : null;
        var others = reports.Where(r => r != report).SelectMany(r => r.Tables).Select(t => t.Table);
        return ReportChecker.Check(report, [.. loaded, .. others]).Select(finding => topic is null ? finding : finding with { Topic = topic });
    }
}
