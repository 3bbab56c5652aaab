using Wardmote.Analysis.Disclosure;
using Wardmote.Evidence.Assessment;
using Wardmote.Evidence.Disclosure.Published;
using Wardmote.Evidence.Exhibits;
using Wardmote.Evidence.Rendering;
using Wardmote.Evidence.Warehouse;

namespace Wardmote.Tests.Samples;

/// <summary>
/// The demonstration's public edition: Tables 2, 8, 11 and 12 of the published assessment among its exhibits, whose small counts it must not
/// tell. See docs/disclosure-of-a-board-pack.md.
/// </summary>
[Collection(nameof(Demonstration))]
public sealed class PublicDemonstrationTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("public-demonstration-").FullName;
    private readonly AssessmentEditions editions;

    public PublicDemonstrationTests(Demonstration demonstration)
    {
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
            Assert.All(sums.Where(sum => sum.Possible is not null && sum.IsSmall), sum => Assert.True(sum.Possible!.Value.IsAsWideAs(1)));
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

    public void Dispose() => Directory.Delete(folder, recursive: true);
}
