using System.Globalization;
using Wardmote.Evidence.Exhibits;
using Wardmote.Evidence.Exhibits.Questions;
using Wardmote.Evidence.Places;
using Wardmote.Evidence.Warehouse;
using Wardmote.Tests.Evidence.Imports;
using Wardmote.Tests.Evidence.Rendering;

namespace Wardmote.Tests.Evidence.Exhibits.Hotspots;

/// <summary>Hot spots in real months of street-level crime and stop and search, on real bounds.</summary>
public sealed class RealHotSpotsTests : IDisposable
{
    private const string Searches = "2024-01-cambridgeshire-stop-and-search.csv";

    private readonly ImportingTable table = new();

    public void Dispose() => table.Dispose();

    [Fact]
    public void HotSpots_OfRealCrime_AreInTheMiddleOfTheCity()
    {
        Bounds();
        Street("2018-10", "2018-11", "2018-12");
        var answer = Ask("kind: hot-spots\ndataset: street-crime\nrows: lsoa\nplaces: 2011\nwithin: Cambridge");
        Assert.Equal(["LSOA", "Crimes", "Score (Gi*)", "Against chance"], answer.Table.Columns.Select(c => c.Heading));
        Assert.Equal(69, answer.Table.Rows.Count);
        var hot = answer.Table.Rows.Where(r => r.Cells[3].Text == "Hot spot").Select(r => r.Cells[0].Text);
        Assert.Equal(["Cambridge 008E", "Cambridge 007C", "Cambridge 007G"], hot);
        Assert.Contains(answer.Notes, n => n.StartsWith("69 LSOAs looked at: 3 hot spots and no cold spots.", StringComparison.Ordinal));
        Assert.Contains(answer.Notes, n => n.Contains("counts, not rates", StringComparison.Ordinal));

        Assert.DoesNotContain(answer.Notes, n => n.StartsWith("Each shade", StringComparison.Ordinal) || n.StartsWith("Shades show", StringComparison.Ordinal));

        var legend = answer.Chart!.Map!.Legend!;
        Assert.Equal(["hot spot", "no more or fewer than chance gives", "cold spot"], legend.Shades.Select(s => s.Meaning));
        Assert.Equal(3, legend.Of.Count(shade => shade == 0));
        Assert.Contains("3 hot spots", answer.Chart.Description, StringComparison.Ordinal);
        Assert.Contains("hot spot", Wardmote.Evidence.Rendering.Charts.ChartRenderer.Svg(answer.Chart, "a", "Figure 1"), StringComparison.Ordinal);
    }

    [Fact]
    public void HotSpots_AreasThatTouchOneVeryHighCount_AreNotHotForThatAlone()
    {
        Bounds();
        Street("2018-10", "2018-11", "2018-12");
        var row = Ask("kind: hot-spots\ndataset: street-crime\nrows: lsoa\nplaces: 2011\nwithin: Cambridge").Table.Rows.Single(r => r.Cells[0].Text == "Cambridge 002B");

        // 20 crimes beside the 923 of the market square: by the normal distribution that would be a hot spot.
        Assert.Equal(("20", "No more than chance"), (row.Cells[1].Text, row.Cells[3].Text));
        Assert.True(row.Cells[2].Value > 3);
    }

    [Fact]
    public void HotSpots_OfSeveralColumns_AreFoundInTheOneThatIsNamed()
    {
        Bounds();
        Street("2018-10", "2018-11");
        const string Several = "kind: hot-spots\ndataset: street-crime\nrows: lsoa\nplaces: 2011\nwithin: Cambridge\ncolumns: month";
        var problem = Assert.Single(Assert.Throws<ExhibitException>(() => Ask(Several)).Problems);
        Assert.Equal("Name it: 'shade: Nov 2018'.", problem.Suggestion);
        var (both, november) = (Ask(Several + "\nshade: Nov 2018"), Ask(Several.Replace("\ncolumns: month", "\nperiod: Nov 2018", StringComparison.Ordinal)));
        Assert.Equal("Crimes, Nov 2018: where they are high or low together", both.Chart!.ValueTitle);
        Assert.Equal(november.Table.Rows.Select(r => (r.Cells[0].Text, r.Cells[2].Text)), both.Table.Rows.Select(r => (r.Cells[0].Text, r.Cells[3].Text)));
    }

    [Fact]
    public void Density_OfRealCrime_PartsTheDistrictAndEveryCrimeInIt()
    {
        Bounds();
        Street("2018-10", "2018-11", "2018-12");
        var answer = Ask("kind: density\ndataset: street-crime\nwithin: South Cambridgeshire\nbandwidth: 1000");
        var placed = Ask("dataset: street-crime\nrows: lsoa\nplaces: 2011\nwithin: South Cambridgeshire\ntotal-row: All");
        Assert.Equal(["Densest part", "Second part", "Third part", "Thinnest part"], answer.Table.Rows.Select(r => r.Cells[0].Text));
        Assert.Equal(placed.Table.Rows[^1].Cells[1].Value, answer.Table.Rows.Sum(r => r.Cells[1].Value));

        // 90,163 hectares by the ONS standard area measurements.
        Assert.InRange(answer.Table.Rows.Sum(r => r.Cells[3].Value!.Value), 898m, 905m);
        var densities = answer.Table.Rows.Select(r => r.Cells[5].Value!.Value).ToList();
        Assert.Equal(densities.OrderDescending(), densities);
        Assert.Equal(4, answer.Chart!.Map!.Places.Count);
        Assert.Contains("different points", answer.Notes[1], StringComparison.Ordinal);
        Assert.Contains("nearest of a fixed set", string.Join(' ', answer.Provenance.Caveats), StringComparison.Ordinal);
    }

    [Fact]
    public void NearRepeat_OfRealSearches_CountsAsAPlainCountDoes()
    {
        var file = Shared.PathTo("data", "street_crime", Searches);
        Assert.False(table.Import("stop-and-search", file).Refused);
        var answer = Ask("kind: near-repeat\ndataset: stop-and-search\ndistances: [100, 400]\ndays: [1, 7]");
        var days = File.ReadLines(file).Skip(1).Select(l => l.Split(',')).Where(f => f[4].Length > 0)
            .Select(f => (At: f[4] + "," + f[5], Day: DateOnly.Parse(f[1].AsSpan(0, 10), CultureInfo.InvariantCulture).DayNumber)).ToList();
        var apart = days.SelectMany((a, i) => days.Take(i).Where(b => b.At == a.At).Select(b => Math.Abs(a.Day - b.Day))).ToList();

        Assert.Equal(["Same point", "Up to 100 m", "100 to 400 m"], answer.Table.Rows.Select(r => r.Cells[0].Text));
        Assert.Equal([apart.Count(d => d <= 1), apart.Count(d => d is > 1 and <= 7)], new[] { 1, 4 }.Select(c => (int)answer.Table.Rows[0].Cells[c].Value!.Value));
        Assert.Equal(0.001m, answer.Table.Rows[0].Cells[3].Value);
        Assert.StartsWith("More pairs than chance gives, allowing for the 6 bands looked at: same point, 0 to 1 days, 84 pairs,", answer.Notes[0], StringComparison.Ordinal);
        Assert.Null(answer.Chart);
    }

    [Fact]
    public void NearRepeat_OfStreetCrime_IsRefusedForItsMonths()
    {
        Street("2018-10");
        var problem = Assert.Single(Assert.Throws<ExhibitException>(() => Ask("kind: near-repeat\ndataset: street-crime")).Problems);
        Assert.Equal("street-crime says in which month something happened, not on which day, and near repeats are found by days.", problem.What);
        Assert.Equal(4, problem.Line);
    }

    [Fact]
    public void Trace_OfAPairOrAFinding_LeadsToTheRecords()
    {
        Bounds();
        Street("2018-10");
        Assert.False(table.Import("stop-and-search", Shared.PathTo("data", "street_crime", Searches)).Refused);
        using var warehouse = new Warehouse(table.Lake, ImportingTable.Catalog);
        var engine = new ExhibitEngine(warehouse, ImportingTable.Catalog);
        var pairs = engine.Trace(Question("kind: near-repeat\ndataset: stop-and-search"), "Same point", "0 to 7 days, pairs").Step;
        Assert.Equal((206L, "Pairs of records in this band."), (Assert.Single(pairs.Sources).Rows, pairs.How));
        var score = engine.Trace(Question("kind: hot-spots\ndataset: street-crime\nrows: lsoa\nplaces: 2011\nwithin: Cambridge"), "Cambridge 007G", "Score (Gi*)").Step;
        Assert.Equal("Number of records.", Assert.Single(score.From).How);
    }

    [Fact]
    public void Exhibits_OfWhereAndWhenItConcentrates_AreDrawnAndToldInEveryKindOfFile()
    {
        Bounds();
        Street("2018-10", "2018-11", "2018-12");
        Assert.False(table.Import("stop-and-search", Shared.PathTo("data", "street_crime", Searches)).Refused);
        ExhibitAnswer[] answers =
        [
            Ask("kind: hot-spots\ndataset: street-crime\nrows: lsoa\nplaces: 2011\nwithin: Cambridge", "spots"),
            Ask("kind: density\ndataset: street-crime\nwithin: Cambridge\nwhere: { crime_type: Bicycle theft }\nbandwidth: 300", "thefts"),
            Ask("kind: heat\ndataset: stop-and-search\nrows: weekday\ncolumns: hour", "hours"),
            Ask("kind: near-repeat\ndataset: stop-and-search\ndistances: [100, 400]\ndays: [1, 7]", "near"),
        ];
        string[] labels = ["Figure 1", "Figure 2", "Figure 3", "Table 1"];
        using var printed = new Printed(Some.DocumentOf([.. answers.Zip(labels, (a, label) => a.ToBlock(label))]));

        var (words, pictures) = printed.Docx();
        Assert.Equal(answers.Select(a => a.Chart?.Description).OfType<string>(), pictures);
        Assert.True(printed.PdfStructure.Split('\n').Count(line => line.Trim().StartsWith("Figure", StringComparison.Ordinal)) >= pictures.Count);
        foreach (var (answer, label) in answers.Zip(labels))
        {
            Assert.All(answer.Notes, note =>
            {
                Assert.Contains(note, words, StringComparison.Ordinal);
                Assert.Contains(note, printed.Pdf, StringComparison.Ordinal);
                Assert.Contains(System.Net.WebUtility.HtmlEncode(note), printed.Html, StringComparison.Ordinal);
            });
            Assert.Equal(answer.Table.Rows.Select(r => r.Cells[0].Text), printed.Sheet(label).TakeLast(answer.Table.Rows.Count).Select(r => r[0]));
        }

        Assert.Equal(3, printed.Sheet("Figure 1").Count(r => r[^1] == "Hot spot"));
        Assert.Contains("Cambridge 008E", printed.Csv("spots"), StringComparison.Ordinal);
        Assert.Contains("<title>Cambridge 008E:", printed.Html, StringComparison.Ordinal);
    }

    private ExhibitAnswer Ask(string yaml, string id)
    {
        using var warehouse = new Warehouse(table.Lake, ImportingTable.Catalog);
        return new ExhibitEngine(warehouse, ImportingTable.Catalog).Answer(QuestionReader.Read($"id: {id}\ncaption: Where and when\n{yaml}", "04-acquisitive-crime.md", 1));
    }

    private ExhibitAnswer Ask(string yaml)
    {
        using var warehouse = new Warehouse(table.Lake, ImportingTable.Catalog);
        return new ExhibitEngine(warehouse, ImportingTable.Catalog).Answer(Question(yaml));
    }

    private static ExhibitQuestion Question(string yaml) => QuestionReader.Read($"id: hot\ncaption: Where it is hot\n{yaml}", "04-acquisitive-crime.md", 1);

    private void Bounds()
    {
        foreach (var district in new[] { "E07000008", "E07000012" })
        {
            new PlaceImporter(table.Lake, TimeProvider.System).ImportBoundaries(Shared.PathTo("data", "boundaries", "lsoa11", $"{district}.geojson"), PlaceKind.Lsoa, 2011);
        }
    }

    private void Street(params string[] months) =>
        Assert.All(months, month => Assert.False(table.Import("street-crime", Shared.PathTo("data", "street_crime", $"{month}-cambridgeshire-street.csv")).Refused));
}
