using System.Globalization;
using Wardmote.Analysis.Disclosure;
using Wardmote.Analysis.Disclosure.Tables;

namespace Wardmote.Tests.Analysis.Disclosure;

/// <summary>The strategic assessment's own tables, as it printed them.</summary>
public sealed class SeedTablesTests
{
    /// <summary>Hidden cells of the same tables by GaussSuppression (R), against a reader who knows only that a count is nought or more.</summary>
    [Theory]
    [InlineData("table-02.csv", 15, 3)]
    [InlineData("table-08.csv", 5, 5)]
    public void Protect_SmallCountsAsPrinted_HidesNoMoreThanGaussSuppression(string file, int atRisk, int secondary)
    {
        var report = Disclosed(file, AttackerKnowledge.Counts);
        Assert.Equal(atRisk, report.AtRisk);
        Assert.InRange(report.Secondary, 1, secondary);
    }

    [Theory]
    [InlineData("table-02.csv")]
    [InlineData("table-08.csv")]
    public void Protect_ReaderWhoKnowsWhichAreSmall_IsLeftWithTwoValuesOfEach(string file) =>
        Assert.All(Disclosed(file, AttackerKnowledge.Threshold).Cells.Where(cell => cell.IsAtRisk), cell => Assert.True(cell.Possible.IsAsWideAs(1), cell.Name));

    private static DisclosureReport Disclosed(string file, AttackerKnowledge attacker)
    {
        var rows = File.ReadLines(Shared.PathTo("seed", "tables", file)).Select(line => line.Split(',')).ToList();
        var columns = rows[0].Skip(1).Where(name => name != "Grand Total").ToList();
        var counts = (from row in rows.Skip(1)
                      where !row[0].EndsWith("Total", StringComparison.Ordinal)
                      from column in columns
                      let text = row[columns.IndexOf(column) + 1]
                      select (row[0], column, Count: text.Length == 0 ? 0 : long.Parse(text, CultureInfo.InvariantCulture)))
            .ToDictionary(cell => (cell.Item1, cell.column), cell => cell.Count);
        var table = new CountTable(
            file,
            "incidents",
            [Axis.Flat("kind", "Total", counts.Keys.Select(key => key.Item1).Distinct()), Axis.Flat("year", "Total", columns)],
            cell => counts[(cell[0], cell[1])]);
        return Wardmote.Analysis.Disclosure.Disclosure.Protect(LinkedTables.Of(table), SomeTables.Policy(attacker: attacker)).Report;
    }
}
