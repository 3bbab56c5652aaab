using Wardmote.Evidence.Disclosure.Reporting;
using Wardmote.Evidence.Exhibits;
using Wardmote.Evidence.Imports;
using Wardmote.Evidence.Places;
using Wardmote.Evidence.Rendering;
using Wardmote.Evidence.Warehouse;
using Wardmote.Tests.Evidence.Imports;
using Wardmote.Tests.Evidence.Places;

namespace Wardmote.Tests.Evidence.Disclosure;

/// <summary>Coarser cuts of records in a lake: bands of ages, wards whose bounds were taken in, a list of values in groups, years.</summary>
public sealed class CoarserCutsOfALakeTests : IDisposable
{
    private const string Definition = """
        key: referrals
        title: Referrals
        purpose: Made up, so that tests can ask for small counts by age, ward, need and year.
        owner: Test partnership
        lawful-basis: None; the records are made up
        sensitivity: official
        retention: Until the test ends
        grain: record
        counts: referrals
        calendar: { year: calendar, frequency: yearly }
        geography: Ward

        columns:
          - { name: day, title: Day, role: period, type: date, required: true, meaning: When somebody was referred }
          - { name: ward, title: Ward, role: dimension, type: text, place: ward, meaning: The ward's code }
          - { name: need, title: Need, role: dimension, type: text, codes: needs, meaning: What somebody needs }
          - { name: age, title: Age, role: dimension, type: integer, minimum: 0, maximum: 120, meaning: Age in years }
        """;

    /// <summary>A list of two groups, and of all, as lists of districts have them.</summary>
    private const string Needs = """
        codes:
          - { value: Health, members: [Alcohol, Drugs, Sleep] }
          - Alcohol
          - Drugs
          - Sleep
          - { value: Home, members: [Housing, Debt, Heating] }
          - Housing
          - Debt
          - Heating
          - { value: All needs, members: [Alcohol, Drugs, Sleep, Housing, Debt, Heating] }
        """;

    private readonly TemporaryFolder folder = new();
    private readonly List<Warehouse> warehouses = [];
    private readonly List<string> referred = [];
    private readonly SomePublication publication;
    private readonly Lake lake;

    public CoarserCutsOfALakeTests()
    {
        lake = new Lake(folder.File("lake"));
        publication = new SomePublication { From = catalog => new ExhibitEngine(Opened(new Warehouse(lake, catalog)), catalog).Source };
        publication.Defined("referrals.yaml", Definition).Defined("codes/needs.yaml", Needs);
    }

    public void Dispose()
    {
        publication.Dispose();
        warehouses.ForEach(warehouse => warehouse.Dispose());
        folder.Dispose();
    }

    [Theory]
    [InlineData("age-bands: [0, 16, 18, 25, 45, 65]", "Show 16 to 17 and 18 to 24 as one.", "age-bands: [0, 16, 25, 45, 65]")]
    [InlineData("", "Show 20 to 29 and 30 to 39 as one.", "age-bands: [10, 20, 40, 50, 60, 70]")]
    public void BandsOfAges_AreProposedLonger(string bands, string what, string line)
    {
        Refer("2018", "E05000001", "Alcohol", [14, 15, 15, 14, 15, 15, 16, 17, 17, 16, 17, 20, 22, 30, 31, 33, 35, 36, 50, 51, 52, 53, 54, 60, 61, 62, 63, 64, 70, 71, 72, 73, 74]);
        TellsMoreWhenPasted($"rows: age_band\n{bands}", what, line);
    }

    /// <summary>Those whose age nobody wrote down are no neighbours of the oldest.</summary>
    [Fact]
    public void BandsOfAges_WithSomeNotRecorded_AreJoinedWithoutThem()
    {
        Refer("2018", "E05000001", "Alcohol", [20, 21, 22, 23, 24, 25, 26, 30, 31, 32, 33, 34, 40, 41, null, null]);
        TellsMoreWhenPasted("rows: age_band", "Show 30 to 39 and 40 to 49 as one.", "age-bands: [20, 30]");
    }

    [Theory]
    [InlineData("")]
    [InlineData("kind: map")]
    public void Wards_AreProposedAsTheirDistricts(string kind)
    {
        Wards("E05000001 | Abbey | 0.10 | 52.20 | 0.01\nE05000002 | Arbury | 0.11 | 52.20 | 0.01\nE05000003 | Market | 0.12 | 52.20 | 0.01", "E07000001", "Cambridge");
        Wards("E05000004 | Elm | 0.20 | 52.20 | 0.01\nE05000005 | Manea | 0.21 | 52.20 | 0.01\nE05000006 | March | 0.22 | 52.20 | 0.01", "E07000002", "Fenland");
        foreach (var (ward, count) in new[] { ("E05000001", 3), ("E05000002", 4), ("E05000003", 4), ("E05000004", 3), ("E05000005", 4), ("E05000006", 3) })
        {
            Refer("2018", ward, "Alcohol", Enumerable.Repeat<int?>(30, count));
        }

        TellsMoreWhenPasted($"rows: ward\nplaces: 2018\n{kind}", "Show districts in the place of wards.", "rows: district");
    }

    [Fact]
    public void ListWithGroups_IsProposedByItsGroups()
    {
        foreach (var (need, count) in new[] { ("Alcohol", 3), ("Drugs", 4), ("Sleep", 3), ("Housing", 4), ("Debt", 3), ("Heating", 2) })
        {
            Refer("2018", "E05000001", need, Enumerable.Repeat<int?>(30, count));
        }

        TellsMoreWhenPasted("rows: need", "Show Health and Home in the place of their members.", "include-rows: [Health, Home]");
    }

    [Fact]
    public void Years_AreProposedTogether()
    {
        foreach (var year in new[] { "2016", "2017", "2018" })
        {
            foreach (var need in new[] { "Alcohol", "Drugs", "Housing", "Debt" })
            {
                Refer(year, "E05000001", need, Enumerable.Repeat<int?>(30, 3));
            }
        }

        TellsMoreWhenPasted("rows: need\ncolumns: year\ntotal-column: All years", "Show all years together, 2016 to 2018.", "");
    }

    /// <summary>What is proposed, that its loss is one that may be, and that the edition really withholds fewer cells.</summary>
    private void TellsMoreWhenPasted(string question, string what, string line)
    {
        Import();
        var before = Withheld($"id: referred\ncaption: Referrals\ndataset: referrals\n{question.TrimEnd()}");
        var proposals = publication.Propose();
        var proposal = proposals.FirstOrDefault(proposal => proposal.What == what);
        Assert.True(proposal is not null, $"{before} withheld; {string.Join("\n", CoarserCuts.InWords(proposals))}");
        Assert.Equal(line, proposal.Lines);
        Assert.InRange(proposal.Now.Kept, 0, 1);
        Assert.InRange(proposal.Afterwards.Kept, 0.95 * proposal.Now.Kept, 1);
        Assert.Equal(before, proposal.Now.Hidden);
        foreach (var other in proposals)
        {
            var after = Withheld(other.Block);
            Assert.Equal(other.Afterwards.Hidden, after);
            Assert.True(after < before, $"{other.What}: {after} of {before} cells are withheld.");
        }
    }

    /// <summary>How many cells of the exhibit, without totals, the public edition withholds.</summary>
    private int Withheld(string block)
    {
        var edition = publication.With($"```exhibit\n{block}\n```\n").Build();
        Assert.Null(Assert.Single(edition.Disclosed.Report.Measures).Because);
        var table = edition.Public.Exhibits.Single().Table;
        return table.Rows.SelectMany(row => table.Columns.Select((column, c) => (column.Heading, row.Cells[c].Text)).Skip(1)).Count(cell => cell.Heading != "All years" && cell.Text == Cell.WithheldMark);
    }

    private void Refer(string year, string ward, string need, IEnumerable<int?> ages) => referred.AddRange(ages.Select((age, i) => $"01/{(referred.Count + i) % 12 + 1:00}/{year},{ward},{need},{age}"));

    private void Import()
    {
        var file = folder.With("referrals.csv", "Day,Ward,Need,Age\n" + string.Join('\n', referred) + "\n");
        var outcome = new Importer(lake, publication.Catalog, TimeProvider.System).Import(new ImportRequest { Dataset = "referrals", File = file });
        Assert.False(outcome.Refused, string.Join('\n', outcome.Findings));
    }

    /// <summary>Wards as squares, whose bounds say in which district they lie.</summary>
    private void Wards(string squares, string district, string name) =>
        new PlaceImporter(lake, TimeProvider.System).ImportBoundaries(folder.With($"{district}.geojson", SomePlaces.Squares("WD18", squares, extra: $",\"LAD18CD\":\"{district}\",\"LAD18NM\":\"{name}\"")), PlaceKind.Ward, null);

    private Warehouse Opened(Warehouse warehouse)
    {
        warehouses.Add(warehouse);
        return warehouse;
    }
}
