using Wardmote.Evidence.Assessment;
using Wardmote.Evidence.Datasets;
using Wardmote.Evidence.Disclosure.Recorded;
using Wardmote.Evidence.Disclosure.Reporting;
using Wardmote.Evidence.Exhibits;
using Wardmote.Evidence.Imports;
using Wardmote.Evidence.Rendering;
using Wardmote.Evidence.Rendering.Pdf;
using Wardmote.Evidence.Warehouse;

namespace Wardmote.Cli.Shared;

/// <summary>From an assessment's folder and a lake to the files that people read.</summary>
public static class Publishing
{
    /// <summary>
    /// Builds an edition, writes it in each format, and lists the files.
    /// </summary>
    /// <param name="publish">Whether a public edition is kept in the lake: the site shows it, and the next one is protected against its readers. Otherwise it is a draft.</param>
    /// <exception cref="AssessmentException">The text and the data do not fit together.</exception>
    public static void Run(string text, Lake lake, DatasetCatalog catalog, EditionKind edition, bool publish, string folder, IEnumerable<Format> formats)
    {
        if (formats.Contains(Format.Pdf))
        {
            PdfPrinter.Begin();
        }

        using var warehouse = new Warehouse(lake, catalog);
        var builder = new AssessmentBuilder(new ExhibitEngine(warehouse, catalog));
        if (edition == EditionKind.Restricted)
        {
            Write(builder.Build(AssessmentFolder.Read(text)), folder, formats);
            return;
        }

        var (now, records) = (TimeProvider.System.GetLocalNow(), new PublicationRecords(lake));
        var (written, day, earlier) = (AssessmentFolder.Read(text), DateOnly.FromDateTime(now.Date), records.Earlier);
        var editions = builder.BuildEditions(written, day, earlier);
        Write(editions.Public, folder, formats);
        if (publish)
        {
            Console.Error.WriteLine(records.Keep(editions, now.ToUniversalTime()) is null
                ? "This is what was published last: nothing had to be kept."
                : "Published: a site that serves this lake shows it to everybody, and the next edition is protected against readers who have it.");
        }

        var proposals = builder.Propose(written, editions, day, earlier);
        var report = DisclosureReportFiles.Write(editions.Disclosed.Report with { Proposals = proposals }, editions.Public.Control, DisclosureReportFiles.FolderBeside(folder));
        Console.Error.WriteLine($"What was withheld and why is in {report[0]}. It holds the numbers that are withheld: do not publish it.");
        if (proposals.Count > 0)
        {
            Console.Error.WriteLine($"Of {proposals.Select(proposal => proposal.Exhibit).Distinct().Count()} exhibits more could be told if they were cut more coarsely. That which tells most more:");
            Console.Error.WriteLine(CoarserCuts.InWords(proposals).First());
            Console.Error.WriteLine("All of them are in the report.");
        }

        if (!publish)
        {
            Console.Error.WriteLine("This is a draft: what it tells is not kept. Before you publish it, run the same with --publish, so that the next edition is protected against readers who have this one.");
        }
    }

    private static void Write(Document document, string folder, IEnumerable<Format> formats)
    {
        foreach (var file in new Publication(document).Write(folder, formats))
        {
            Console.WriteLine(Path.Combine(folder, file));
        }
    }
}
