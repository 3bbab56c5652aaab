using System.Globalization;
using System.Text.Json;
using Wardmote.Evidence.Exhibits;
using Wardmote.Evidence.Exhibits.Questions;
using Wardmote.Evidence.Places;
using Wardmote.Evidence.Warehouse;
using Wardmote.Tests.Evidence.Imports;

namespace Wardmote.Tests.Samples;

/// <summary>Real bounds, lookup tables and months of street-level crime, as they were published.</summary>
public sealed class SharedPlacesTests : IDisposable
{
    private readonly ImportingTable table = new();

    public void Dispose() => table.Dispose();

    [Fact]
    public void Bounds_OfAllPublishedFiles_AreTakenIn()
    {
        var importer = new PlaceImporter(table.Lake, TimeProvider.System);
        var root = Repository.Shared("data/boundaries");
        foreach (var file in Directory.EnumerateFiles(root, "*json", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            var kind = file.Contains("lsoa", StringComparison.Ordinal) ? PlaceKind.Lsoa : file.Contains("pfa", StringComparison.Ordinal) ? PlaceKind.Pfa : PlaceKind.Ward;
            Assert.False(importer.ImportBoundaries(file, kind, null).AlreadyThere);
        }

        foreach (var file in Directory.EnumerateFiles(Repository.Shared("data/lookups"), "*.csv"))
        {
            Assert.True(importer.ImportLookup(file).Record.Rows > 100);
        }

        var book = new PlaceBook(table.Lake);
        int Count(PlaceKind kind, int year) => book.Find(new PlaceVintage(kind, year))!.Places.Count;
        Assert.Equal([34, 26, 26, 120], new[] { 2013, 2019, 2022, 2025 }.Select(y => Count(PlaceKind.Ward, y)));
        Assert.Equal((487, 516, 43), (Count(PlaceKind.Lsoa, 2011), Count(PlaceKind.Lsoa, 2021), Count(PlaceKind.Pfa, 2020)));
        Assert.Equal(
            ["Cambridge", "East Cambridgeshire", "Fenland", "Huntingdonshire", "Peterborough", "South Cambridgeshire"],
            book.Find(new PlaceVintage(PlaceKind.District, 2025))!.Places.Select(p => p.Name));
    }

    /// <summary>The same files counted by a second way: each line of each month against each ward, ray by ray, with nothing of Wardmote.</summary>
    [Fact]
    public void WardTotals_OfRealMonths_EqualAPlainCount()
    {
        string[] months = ["2018-10", "2018-11", "2018-12", "2019-01", "2019-02"];
        var bounds = Repository.Shared("data/boundaries/ward_vintages/E07000012_WD19.geojson");
        new PlaceImporter(table.Lake, TimeProvider.System).ImportBoundaries(bounds, PlaceKind.Ward, null);
        foreach (var month in months)
        {
            Assert.False(table.Import("street-crime", Street(month)).Refused);
        }

        using var warehouse = new Warehouse(table.Lake, ImportingTable.Catalog);
        var answer = new ExhibitEngine(warehouse, ImportingTable.Catalog).Answer(QuestionReader.Read(
            """
            id: crime-by-ward
            kind: map
            shade: Feb 2019
            caption: Crime by ward
            dataset: street-crime
            rows: ward
            columns: month
            places: 2019
            within: South Cambridgeshire
            total-row: All wards
            """,
            "04-acquisitive-crime.md",
            1));

        var expected = PlainCount(bounds, months);
        Assert.Equal(26 + 1, answer.Table.Rows.Count);
        foreach (var row in answer.Table.Rows.SkipLast(1))
        {
            Assert.Equal(months.Select(m => (decimal)expected.GetValueOrDefault((row.Cells[0].Text, m))), row.Cells.Skip(1).Select(c => c.Value!.Value));
        }

        Assert.Equal(expected.Values.Sum(), (int)answer.Table.Rows[^1].Cells.Skip(1).Sum(c => c.Value!.Value));
        Assert.Equal(26, answer.Chart!.Map!.Places.Count);
        var lines = months.Sum(m => File.ReadLines(Street(m)).Count() - 1);
        var nowhere = months.Sum(m => File.ReadLines(Street(m)).Skip(1).Count(l => l.Split(',')[4].Length == 0));
        Assert.Contains(string.Create(CultureInfo.InvariantCulture, $"{lines - nowhere - expected.Values.Sum():N0} of {lines:N0} crimes lie outside South Cambridgeshire and are not shown."), answer.Notes);
        Assert.Contains(string.Create(CultureInfo.InvariantCulture, $"{nowhere:N0} of {lines:N0} crimes say no place that is known, and are not shown."), answer.Notes);
    }

    private static string Street(string month) => Repository.Shared($"data/street_crime/{month}-cambridgeshire-street.csv");

    private static Dictionary<(string Ward, string Month), int> PlainCount(string bounds, IEnumerable<string> months)
    {
        using var json = JsonDocument.Parse(File.ReadAllText(bounds));
        var wards = json.RootElement.GetProperty("features").EnumerateArray().Select(f => (Name: f.GetProperty("properties").GetProperty("WD19NM").GetString()!, Rings: Rings(f.GetProperty("geometry")))).ToList();
        var counts = new Dictionary<(string, string), int>();
        foreach (var month in months)
        {
            foreach (var fields in File.ReadLines(Street(month)).Skip(1).Select(l => l.Split(',')).Where(f => f[4].Length > 0))
            {
                var (x, y) = (double.Parse(fields[4], CultureInfo.InvariantCulture), double.Parse(fields[5], CultureInfo.InvariantCulture));
                foreach (var (name, _) in wards.Where(w => w.Rings.Sum(r => Crossings(r, x, y)) % 2 == 1))
                {
                    counts[(name, month)] = counts.GetValueOrDefault((name, month)) + 1;
                }
            }
        }

        return counts;
    }

    private static List<List<double[]>> Rings(JsonElement geometry)
    {
        var coordinates = geometry.GetProperty("coordinates");
        var polygons = geometry.GetProperty("type").GetString() == "Polygon" ? [coordinates] : coordinates.EnumerateArray().ToList();
        return [.. polygons.SelectMany(p => p.EnumerateArray()).Select(r => r.EnumerateArray().Select(c => new[] { c[0].GetDouble(), c[1].GetDouble() }).ToList())];
    }

    private static int Crossings(List<double[]> ring, double x, double y)
    {
        var crossings = 0;
        for (var i = 1; i < ring.Count; i++)
        {
            var (a, b) = (ring[i - 1], ring[i]);
            if (a[1] > y != b[1] > y && x < a[0] + (b[0] - a[0]) * (y - a[1]) / (b[1] - a[1]))
            {
                crossings++;
            }
        }

        return crossings;
    }
}
