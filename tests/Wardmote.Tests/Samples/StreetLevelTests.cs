using Wardmote.Evidence.Exhibits;
using Wardmote.Evidence.Exhibits.Questions;
using Wardmote.Evidence.Imports;
using Wardmote.Evidence.Warehouse;
using Wardmote.Tests.Evidence.Imports;

namespace Wardmote.Tests.Samples;

/// <summary>Real files of data.police.uk, as they were published.</summary>
public sealed class StreetLevelTests : IDisposable
{
    private readonly ImportingTable importing = new();

    [Fact]
    public void StreetCrime_OfRealMonths_IsSummarisedByTypeAndMonthForADistrict()
    {
        string[] months = ["2018-10", "2018-11", "2018-12"];
        foreach (var month in months)
        {
            var outcome = Import("street-crime", $"{month}-cambridgeshire-street.csv");
            Assert.Equal([month], outcome.Record!.Slices.Select(s => $"{s.Period.Start:yyyy-MM}"));
            Assert.Equal(["Cambridgeshire Constabulary"], outcome.Record.Slices[0].Of);
        }

        using var warehouse = new Warehouse(importing.Lake, ImportingTable.Catalog);
        var table = new ExhibitEngine(warehouse, ImportingTable.Catalog).Answer(QuestionReader.Read(
            """
            id: crime-by-type-and-month
            caption: Crime in South Cambridgeshire by type and month
            dataset: street-crime
            rows: crime_type
            columns: month
            where: { lsoa_name: "South Cambridgeshire *" }
            total-row: All types
            """,
            "04-acquisitive-crime.md",
            1)).Table;

        Assert.Equal(["Crime type", "Oct 2018", "Nov 2018", "Dec 2018"], table.Columns.Select(c => c.Heading));
        foreach (var row in table.Rows)
        {
            Assert.Equal(months.Select(m => Count(m, row.Cells[0].Text)), row.Cells.Skip(1).Select(c => c.Value!.Value));
        }

        Assert.True(table.Rows[^1].Total);
        Assert.InRange(table.Rows.Count, 10, 20);
    }

    [Theory]
    [InlineData("street-outcomes", "2019-01-cambridgeshire-outcomes.csv", 4885)]
    [InlineData("stop-and-search", "2024-01-cambridgeshire-stop-and-search.csv", 206)]
    [InlineData("street-crime", "2024-02-cambridgeshire-street.csv", 6499)]
    public void Import_OfAPublishedMonth_KeepsEveryRow(string dataset, string file, int rows) =>
        Assert.Equal(rows, Import(dataset, file).Record!.Kept);

    [Fact]
    public void Folder_OfEveryPublishedFile_IsTakenInWithoutADatasetNamed()
    {
        var recognition = new Recognition(ImportingTable.Catalog);
        foreach (var file in Directory.EnumerateFiles(Repository.Shared("data/street_crime"), "*.csv").Order(StringComparer.Ordinal))
        {
            Import(recognition.DatasetOf(file).Key, Path.GetFileName(file));
        }

        Assert.Equal(["50371"], importing.Ask("""SELECT (SELECT count(*) FROM "street-crime") + (SELECT count(*) FROM "street-outcomes") + (SELECT count(*) FROM "stop-and-search")"""));
        Assert.Equal(["Cambridgeshire Constabulary"], importing.Ask("""SELECT DISTINCT force FROM "stop-and-search" """));
    }

    [Fact]
    public void Outcomes_OfAMonth_AreShownByTheTypeOfTheirCrimes()
    {
        Import("street-crime", "2018-12-cambridgeshire-street.csv");
        Import("street-crime", "2019-01-cambridgeshire-street.csv");
        Import("street-outcomes", "2019-01-cambridgeshire-outcomes.csv");
        using var warehouse = new Warehouse(importing.Lake, ImportingTable.Catalog);
        var table = new ExhibitEngine(warehouse, ImportingTable.Catalog).Answer(QuestionReader.Read(
            """
            id: outcomes-by-type
            caption: Outcomes in January 2019 by type of crime
            dataset: crime-outcomes
            rows: crime_type
            columns: link
            where: { row_from: street-outcomes }
            period: Jan 2019
            total-row: All types
            """,
            "04-acquisitive-crime.md",
            1)).Table;

        Assert.Equal(["Crime type", "Found in both", "Not found in the other"], table.Columns.Select(c => c.Heading));
        var crimes = new[] { "2018-12", "2019-01" }.SelectMany(m => Lines($"{m}-cambridgeshire-street.csv")).Where(f => f[0].Length > 0).ToLookup(f => f[0], f => f[9]);
        var outcomes = Lines("2019-01-cambridgeshire-outcomes.csv").ToList();
        Assert.Equal([outcomes.Count(f => crimes.Contains(f[0])), outcomes.Count(f => !crimes.Contains(f[0]))], table.Rows[^1].Cells.Skip(1).Select(c => (int)c.Value!.Value));
        foreach (var row in table.Rows.SkipLast(1).Where(r => r.Cells[1].Value > 0))
        {
            var type = row.Cells[0].Text;
            Assert.Equal(outcomes.Count(f => (crimes[f[0]].Distinct().Count() > 1 ? "More than one" : crimes[f[0]].FirstOrDefault()) == type), (int)row.Cells[1].Value!.Value);
        }
    }

    public void Dispose() => importing.Dispose();

    private ImportOutcome Import(string dataset, string file)
    {
        var outcome = importing.Import(dataset, Repository.Shared("data/street_crime/" + file));
        Assert.False(outcome.Refused, string.Join('\n', outcome.Findings.Select(f => f.Message)));
        Assert.Empty(outcome.Rejected);
        return outcome;
    }

    private static IEnumerable<string[]> Lines(string file) => File.ReadLines(Repository.Shared("data/street_crime/" + file)).Skip(1).Select(line => line.Split(','));

    /// <summary>Counted from the file's own lines; no field before the crime type holds a comma or a quote.</summary>
    private static decimal Count(string month, string type) =>
        File.ReadLines(Repository.Shared($"data/street_crime/{month}-cambridgeshire-street.csv"))
            .Select(line => line.Split(','))
            .Count(f => f[8].StartsWith("South Cambridgeshire ", StringComparison.Ordinal) && (type == "All types" || f[9] == type));
}
