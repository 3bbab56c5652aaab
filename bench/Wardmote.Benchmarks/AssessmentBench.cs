using Wardmote.Evidence.Rendering;

namespace Wardmote.Benchmarks;

/// <summary>
/// A whole assessment: Wardmote's demonstration, figures and all, beside the tools from which such a document is put
/// together by hand (matplotlib, pandoc, LibreOffice, WeasyPrint) on a made-up one of about 40 pages and 12 charts.
/// </summary>
internal static class AssessmentBench
{
    /// <summary>The style that the peers' pages are printed with.</summary>
    private const string Style = "@page { size: A4; margin: 2cm } body { font: 11pt sans-serif } table { border-collapse: collapse } td, th { border: 1px solid #999; padding: 2pt 4pt }";

    /// <summary>What a browser costs before it prints anything.</summary>
    private const string EmptyPage = "rm -rf empty-profile; $(command -v chromium-headless-shell || command -v chromium) --headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync --user-data-dir=$PWD/empty-profile --print-to-pdf=empty.pdf about:blank 2>/dev/null";

    public static string Run(Bench bench)
    {
        Prepare(bench);
        var cold = new Comparison("The whole assessment, each a fresh process", bench.Rounds);
        cold.Add(Steps(bench, "matplotlib + pandoc (DOCX, HTML) + LibreOffice (PDF)", "all"));
        cold.Add(Steps(bench, "WeasyPrint, PDF alone", "pdfwp"));
        cold.Add(Steps(bench, "matplotlib, 12 charts", "figs"));
        cold.Add(Steps(bench, "pandoc, DOCX", "docx"));
        cold.Add(Steps(bench, "pandoc, HTML", "html"));
        cold.Add(Assess(bench, "Wardmote, all formats", "html,docx,pdf,xlsx,csv"));
        cold.Add(Assess(bench, "Wardmote, all but PDF", "html,docx,xlsx,csv"));
        cold.Add(Assess(bench, "Wardmote, PDF alone (starts a browser)", "pdf"));
        cold.Measure();

        var warm = new Comparison("The whole assessment, in a process that has built it before", bench.Rounds);
        warm.Add(Again(bench, "Wardmote, all formats", Format.Html, Format.Docx, Format.Pdf, Format.Xlsx, Format.Csv));
        warm.Add(Again(bench, "Wardmote, all but PDF", Format.Html, Format.Docx, Format.Xlsx, Format.Csv));
        warm.Add(Again(bench, "Wardmote, figures and words alone"));
        warm.Add(new Subject("Chromium, an empty page as PDF", "/bin/sh", ["-c", EmptyPage], bench.Scratch));
        warm.Measure();
        warm.Note("Wardmote's time is the median of seven builds after three, from the lake's files to the files written. The browser is started once and kept; what a fresh one costs is the last line.");
        warm.Note("Target: all formats at most 1.5 s, a browser's start apart; without PDF at most 0.7 s.");
        return cold.Section() + "\n" + warm.Section();
    }

    private static Subject Again(Bench bench, string name, params Format[] formats) =>
        bench.Own(name, ["one", "assessment", bench.InScratch("demo"), .. formats.Select(format => format.ToString())]) with { SaysSeconds = true };

    private static Subject Steps(Bench bench, string name, string step) =>
        new(name, "/bin/sh", [Path.Combine(bench.Peers, "steps.sh"), step], bench.Scratch, () => Environment.SetEnvironmentVariable("PEERS", bench.Scratch));

    private static Subject Assess(Bench bench, string name, string formats) => bench.Wardmote(name,
        ["assess", Path.Combine(bench.InScratch("demo"), "assessment"), "--lake", Path.Combine(bench.InScratch("demo"), "lake"), "--out", bench.InScratch("assessed"), "--formats", formats]);

    private static void Prepare(Bench bench)
    {
        var report = Path.Combine(bench.Scratch, "report");
        Directory.CreateDirectory(report);
        foreach (var script in (string[])["figs.py", "gendoc.py"])
        {
            File.Copy(Path.Combine(bench.Peers, script), Path.Combine(report, script), overwrite: true);
        }

        File.WriteAllText(Path.Combine(report, "a4.css"), Style);
        Shell.Run(report, "/usr/bin/python3 gendoc.py png doc.md && /usr/bin/python3 gendoc.py svg docs.md && /usr/bin/python3 figs.py png && /usr/bin/python3 figs.py svg && pandoc -s -c a4.css docs.md -o docs.html");
        Shell.Run(bench.Scratch, $"dotnet '{Path.Combine(Bench.Here, "wardmote.dll")}' demo --out demo");
    }
}
