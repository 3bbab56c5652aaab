namespace Wardmote.Benchmarks;

/// <summary>
/// A whole assessment: Wardmote's demonstration, figures and all, beside the tools from which such a document is put
/// together by hand (matplotlib, pandoc, LibreOffice, WeasyPrint) on a made-up one of about 40 pages and 12 charts.
/// </summary>
internal static class AssessmentBench
{
    /// <summary>The style that the peers' pages are printed with.</summary>
    private const string Style = "@page { size: A4; margin: 2cm } body { font: 11pt sans-serif } table { border-collapse: collapse } td, th { border: 1px solid #999; padding: 2pt 4pt }";

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
        cold.Note("Target: Wardmote in all formats at most 1.5 s, without PDF at most 0.7 s, in a process that is already running (below); a fresh process also starts .NET and compiles.");

        return cold.Section();
    }

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
