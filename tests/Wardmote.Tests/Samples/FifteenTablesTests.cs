using System.Globalization;
using Sylvan.Data.Csv;
using Wardmote.Evidence.Rendering;
using Wardmote.Evidence.Rendering.OpenData;
using Wardmote.Tests.Evidence.Rendering.Html;

namespace Wardmote.Tests.Samples;

/// <summary>
/// The published tables come out of the demonstration cell by cell, through the whole path: partners' files, lake, assessment, and
/// the CSV and HTML that a reader gets.
/// </summary>
[Collection(nameof(Demonstration))]
public sealed class FifteenTablesTests(Demonstration demonstration)
{
    [Theory]
    [MemberData(nameof(Tables))]
    public void Csv_OfAPublishedTable_IsIt(int number, string exhibit) =>
        AssertSame(Published(number), Csv(demonstration.Exhibit(exhibit)));

    [Theory]
    [MemberData(nameof(Tables))]
    public void Html_OfAPublishedTable_IsIt(int number, string exhibit) =>
        AssertSame(Published(number), Html(demonstration.Exhibit(exhibit)));

    /// <summary>Table 4 was published as text; the partnership's own return of it is what must come out.</summary>
    [Fact]
    public void CsvAndHtml_OfTheStrategysActions_AreTheReturn()
    {
        var written = Read(File.OpenText(Path.Combine(demonstration.Folder.Root, "returns", "strategy-actions.csv"))).Where(r => r.Length == 4).ToList();
        var exhibit = demonstration.Exhibit("strategy-actions");

        Assert.Equal(5, written.Count);
        AssertSame(written, Csv(exhibit));
        AssertSame(written, Html(exhibit));
    }

    public static TheoryData<int, string> Tables() => new()
    {
        { 1, "partner-priorities" },
        { 2, "ed-assaults-by-location" },
        { 3, "ambulance-assaults-by-district" },
        { 5, "domestic-abuse-by-year" },
        { 6, "reoffending-risk-by-district" },
        { 7, "offender-needs-by-district" },
        { 8, "sentenced-offences-by-year" },
        { 9, "sentenced-offences-top" },
        { 10, "first-time-entrants-by-district" },
        { 11, "first-time-entrant-offences" },
        { 12, "nrm-referrals-by-nationality" },
        { 13, "school-absence" },
        { 14, "school-exclusion" },
        { 15, "asb-by-ward" },
    };

    private static List<string[]> Published(int number) =>
        // Table 3 ends with a footnote, which is a note under ours.
        [.. Read(File.OpenText(Repository.Shared($"seed/tables/table-{number:00}.csv"))).Where(r => !r[0].StartsWith('*'))];

    private static List<string[]> Csv(ExhibitBlock exhibit)
    {
        using var bytes = new MemoryStream();
        OpenDataRenderer.WriteCsv(exhibit, bytes);
        bytes.Position = 0;
        return Read(new StreamReader(bytes));
    }

    /// <summary>The rows under one heading row; where columns have two, the lower is left out.</summary>
    private List<string[]> Html(ExhibitBlock exhibit)
    {
        var table = Page.Of(demonstration.Document).ById(exhibit.Id).Descendants("table").First();
        var heads = table.Element("thead")!.Elements("tr").Count();
        var grid = Page.Grid(table);
        return [grid[0], .. grid.Skip(heads)];
    }

    private static List<string[]> Read(TextReader text)
    {
        using var csv = CsvDataReader.Create(text, new CsvDataReaderOptions { HasHeaders = false });
        var rows = new List<string[]>();
        while (csv.Read())
        {
            rows.Add([.. Enumerable.Range(0, csv.RowFieldCount).Select(csv.GetString)]);
        }

        return rows;
    }

    /// <summary>Figures as figures (a percentage is its number), words as words, blanks as blanks. Headings are our own words.</summary>
    private static void AssertSame(List<string[]> expected, List<string[]> found)
    {
        Assert.Equal(expected.Count, found.Count);
        for (var r = 1; r < expected.Count; r++)
        {
            Assert.Equal(expected[r].Length, found[r].Length);
            for (var c = 0; c < expected[r].Length; c++)
            {
                Assert.True(Equals(Figure(expected[r][c]), Figure(found[r][c])), $"row {r + 1}, column {c + 1}: expected '{expected[r][c]}', found '{found[r][c]}'");
            }
        }
    }

    private static object Figure(string cell) =>
        decimal.TryParse(cell.TrimEnd('%'), NumberStyles.Number, CultureInfo.InvariantCulture, out var number) ? number : cell;
}
