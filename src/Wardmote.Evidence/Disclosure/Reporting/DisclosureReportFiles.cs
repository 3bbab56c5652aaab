using System.Text;
using Wardmote.Evidence.Rendering;
using Wardmote.Evidence.Rendering.Html;

namespace Wardmote.Evidence.Disclosure.Reporting;

/// <summary>The files of a disclosure report. They go beside a public edition and never into it.</summary>
public static class DisclosureReportFiles
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>"published" → "published-restricted": what lies in it is not to be published.</summary>
    public static string FolderBeside(string edition) => Path.TrimEndingDirectorySeparator(Path.GetFullPath(edition)) + "-restricted";

    /// <returns>The files that were written.</returns>
    public static IReadOnlyList<string> Write(DisclosureReport report, DocumentControl about, string folder)
    {
        Directory.CreateDirectory(folder);
        (string Name, Action<TextWriter> Write)[] files =
        [
            ("disclosure-report.html", to => new HtmlRenderer().Write(DisclosureReportDocument.Of(report, about), to)),
            ("disclosure-report.json", to => to.Write(DisclosureReportJson.Write(report))),
            ("disclosure-report.csv", to => DisclosureReportTable.WriteCsv(report, to)),
            .. report.Proposals is { } proposals ? [("coarser-cuts.csv", to => CoarserCuts.WriteCsv(proposals, to))] : Array.Empty<(string, Action<TextWriter>)>(),
        ];
        foreach (var (name, write) in files)
        {
            using var to = new StreamWriter(Path.Combine(folder, name), append: false, Utf8);
            write(to);
        }

        return [.. files.Select(file => Path.Combine(folder, file.Name))];
    }
}
