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

    public void Dispose() => importing.Dispose();

    private ImportOutcome Import(string dataset, string file)
    {
        var outcome = importing.Import(dataset, Repository.Shared("data/street_crime/" + file));
        Assert.False(outcome.Refused, string.Join('\n', outcome.Findings.Select(f => f.Message)));
        Assert.Empty(outcome.Rejected);
        return outcome;
    }

    /// <summary>Counted from the file's own lines; no field before the crime type holds a comma or a quote.</summary>
    private static decimal Count(string month, string type) =>
        File.ReadLines(Repository.Shared($"data/street_crime/{month}-cambridgeshire-street.csv"))
            .Select(line => line.Split(','))
            .Count(f => f[8].StartsWith("South Cambridgeshire ", StringComparison.Ordinal) && (type == "All types" || f[9] == type));
}
