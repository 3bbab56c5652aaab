using Wardmote.Analysis.Disclosure;
using Wardmote.Evidence.Assessment;
using Wardmote.Evidence.Datasets;
using Wardmote.Evidence.Disclosure.Published;
using Wardmote.Evidence.Exhibits;
using Wardmote.Evidence.Rendering;
using Wardmote.Evidence.Rendering.Pdf;
using Wardmote.Evidence.Warehouse;
using Wardmote.Tests.Evidence.Disclosure;

namespace Wardmote.Tests.Samples;

/// <summary>
/// The demonstration's public edition: Tables 2, 8, 11 and 12 of the published assessment among its exhibits, whose small counts it must not
/// tell. See docs/disclosure-of-a-board-pack.md.
/// </summary>
[Collection(nameof(Demonstration))]
public sealed class PublicDemonstrationTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("public-demonstration-").FullName;
    private readonly Demonstration demonstration;
    private readonly AssessmentEditions editions;

    public PublicDemonstrationTests(Demonstration demonstration)
    {
        this.demonstration = demonstration;
        using var warehouse = new Warehouse(demonstration.Lake, demonstration.Catalog);
        editions = new AssessmentBuilder(new ExhibitEngine(warehouse, demonstration.Catalog)).BuildEditions(AssessmentFolder.Read(demonstration.Folder.Assessment), new DateOnly(2026, 11, 25));
    }

    [Fact]
    public void SmallCounts_OfTables2And8And11And12_AreTheOnesWithheldAndFewMore()
    {
        foreach (var (exhibit, small, others) in new[] { ("ed-assaults-by-location", 14, 2), ("sentenced-offences-by-year", 5, 3), ("first-time-entrant-offences", 9, 0), ("nrm-referrals-counts", 15, 0) })
        {
            var sums = editions.Disclosed.Report.Measures.SelectMany(measure => measure.Sums).Where(sum => sum.Exhibit == exhibit && sum.IsWithheld).ToList();
            Assert.Equal((exhibit, small), (exhibit, sums.Count(sum => sum.IsSmall)));
            Assert.InRange(sums.Count(sum => !sum.IsSmall), 0, others);
            Assert.All(sums.Where(sum => sum.Possible is not null && sum.IsSmall), sum => Assert.False(sum.Possible!.Value.Width < 1));
        }
    }

    /// <summary>Every exhibit, cell by cell: what is small in the restricted edition is no number in the public one.</summary>
    [Fact]
    public void Exhibits_OfDatasetsThatAreNotPublishedElsewhere_ShowNoSmallCount()
    {
        var exempt = editions.Disclosed.Report.Exempt.Select(dataset => dataset.Key).ToHashSet();
        var seen = 0;
        foreach (var (restricted, told) in editions.Restricted.Exhibits.Select(exhibit => (exhibit, editions.Public.Exhibits.Single(e => e.Id == exhibit.Id))).Where(pair => !pair.exhibit.Provenance.Imports.Any(import => exempt.Contains(import.Dataset))))
        {
            var counts = Enumerable.Range(0, told.Table.Columns.Count).Where(c => restricted.Table.Columns[c] is { Decimals: 0, Unit: null or "incidents" or "offenders" or "people" } && c >= told.Table.RowHeaders && !restricted.Table.Columns[c].Heading.Contains("hange", StringComparison.Ordinal)).ToList();
            Assert.All(told.Table.Rows.SelectMany(row => counts.Select(c => row.Cells[c])), cell => Assert.False(cell.Value is > 0 and < 5 && !cell.Text.Contains('%', StringComparison.Ordinal), $"{told.Id} tells {cell.Text}"));
            seen += counts.Count;
        }

        Assert.True(seen > 50, $"Only {seen} columns of counts were looked at.");
    }

    [Fact]
    public void PublishedTables_AttackedAsAnybodyMay_GiveNothingAway()
    {
        new Publication(editions.Public).Write(folder, [Format.Csv, Format.Xlsx]);
        var report = FolderAttack.On(folder, DisclosurePolicy.Adopted[0] with { Attacker = AttackerKnowledge.Counts });
        Assert.Empty(report.TooNarrow.Select(cell => $"{cell.File}, {cell.Name}: {cell.Surely}"));
        Assert.True(report.Hidden.Count > 100, $"Only {report.Hidden.Count} hidden counts were found.");
    }

    /// <summary>Table 12 with the smaller nationalities as one: what is proposed is what the public edition tells once it stands in the text.</summary>
    [Fact]
    public void Table12_WithSmallNationalitiesJoined_TellsWhatIsProposed()
    {
        const string id = "nrm-referrals-by-nationality";
        var day = new DateOnly(2026, 11, 25);
        using var warehouse = new Warehouse(demonstration.Lake, demonstration.Catalog);
        var builder = new AssessmentBuilder(new ExhibitEngine(warehouse, demonstration.Catalog));
        var text = AssessmentFolder.Read(demonstration.Folder.Assessment);
        var best = builder.Propose(text, builder.BuildEditions(text, day), day).First(proposal => proposal.Exhibit == id);
        Assert.Equal((18, 9), (best.Now.Cells, best.Now.Hidden));
        Assert.True(best.Afterwards.Kept > best.Now.Kept + 0.1, $"{best.Now.Kept} to {best.Afterwards.Kept}");
        Assert.Empty(best.ToMend);

        foreach (var file in Directory.GetFiles(demonstration.Folder.Assessment, "*.md"))
        {
            File.WriteAllText(Path.Combine(folder, Path.GetFileName(file)), File.ReadAllText(file).ReplaceLineEndings("\n").Replace(text.Questions[id].Source.Text.ReplaceLineEndings("\n"), best.Block, StringComparison.Ordinal));
        }

        var pasted = builder.BuildEditions(AssessmentFolder.Read(folder), day).Public.Exhibits.Single(exhibit => exhibit.Id == id).Table;
        var cells = pasted.Rows.Where(row => !row.Total).SelectMany(row => row.Cells.Skip(1).SkipLast(1)).Where(cell => cell.Text.Length > 0).ToList();
        Assert.Equal((best.Afterwards.Cells, best.Afterwards.Hidden), (cells.Count, cells.Count(cell => cell.Text == Cell.WithheldMark)));
    }

    /// <summary>
    /// Under a rule that hides all below 100,000 hardly any count may be told, and those of four digits and more are no accident wherever they
    /// turn up: none does, in any file or part of one, that nothing else in the edition tells.
    /// </summary>
    [Fact]
    public void PublicEdition_OfWhichHardlyAnythingMayBeTold_HoldsNoWithheldNumberInAnyFormat()
    {
        Directory.CreateDirectory(Path.Combine(folder, "definitions", "disclosure"));
        File.WriteAllText(Path.Combine(folder, "definitions", "disclosure", "own.yaml"), "rules:\n  - name: Nearly everything\n    from: 2026-11-01\n    source: A test\n    hide-below: 100000\n    reader-knows: counts\n    in-sentences: withheld\n");
        var catalog = DatasetCatalog.Load(demonstration.Folder.Definitions, Path.Combine(folder, "definitions"));
        using var warehouse = new Warehouse(demonstration.Lake, catalog);
        var made = new AssessmentBuilder(new ExhibitEngine(warehouse, catalog)).BuildEditions(AssessmentFolder.Read(demonstration.Folder.Assessment), new DateOnly(2026, 11, 25));
        var sums = made.Disclosed.Report.Measures.SelectMany(measure => measure.Sums).ToList();
        var elsewhere = string.Join('\n', Directory.GetFiles(demonstration.Folder.Assessment, "*.md").Select(File.ReadAllText));
        var exempt = made.Disclosed.Report.Exempt.Select(dataset => dataset.Key).ToHashSet();
        var told = made.Public.Exhibits.Concat(made.Working(EditionKind.Public)).Where(exhibit => exhibit.Provenance.Imports.Any(import => exempt.Contains(import.Dataset)))
            .SelectMany(exhibit => exhibit.Table.Rows.SelectMany(row => row.Cells).Select(cell => cell.Value)).ToHashSet();
        var withheld = sums.Where(sum => sum is { IsWithheld: true, Count: >= 1000 and not (>= 1900 and <= 2100) } && sum.Count == Math.Truncate(sum.Count.Value)).Select(sum => (long)sum.Count!.Value).Distinct()
            .Where(count => !told.Contains(count) && !WrittenText.Holds(elsewhere, count)).ToList();
        Assert.True(withheld.Count >= 12, $"Only {withheld.Count} numbers can be looked for.");

        var formats = Enum.GetValues<Format>().Where(format => format != Format.Pdf || PdfPrinter.Missing is null);
        var files = WrittenText.Of(Path.Combine(folder, "public"), new Publication(made.Public).Write(Path.Combine(folder, "public"), formats)).ToList();
        Assert.Empty(files.SelectMany(file => withheld.Where(count => WrittenText.Holds(file.Text, count)).Select(count => $"{file.Name}: {count}")));

        var restricted = WrittenText.Of(Path.Combine(folder, "restricted"), new Publication(made.Restricted).Write(Path.Combine(folder, "restricted"), [Format.Html])).ToList();
        var seen = withheld.Count(count => restricted.Exists(file => WrittenText.Holds(file.Text, count)));
        Assert.True(seen >= 8, $"Only {seen} of {withheld.Count} numbers are found where they may be seen.");
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);
}
