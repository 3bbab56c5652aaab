using Wardmote.Evidence.Checking.Figures;
using Wardmote.Evidence.Checking.Reading;

namespace Wardmote.Tests.Evidence.Checking.Reading;

public sealed class TextTableTests
{
    private static FigureTable Read(string text) => Assert.Single(TextReport.Read("report.txt", text).Tables).Table;

    private static string[] Columns(FigureTable table) => [.. table.Columns.Select(c => c.IsShare ? $"{c.Label} %" : c.Label)];

    [Fact]
    public void Rows_YearsAsHeadings_ArePlacedByPeriod()
    {
        var table = Read("""
            Table 4: Thefts by type

             Year of offence
            Type 2016 2017 2018*
            From shops 1,204 1,318 98
            Of bicycles 40 0 7
            Total 1,244 1,318 105

            *to March only, because the rest of the year has not been sent to us yet.
            """);
        Assert.Equal("Table 4", table.Name);
        Assert.Equal(["2016", "2017", "2018"], Columns(table));
        Assert.Equal(["From shops", "Of bicycles", "Total"], table.Rows.Select(r => r.Label));
        Assert.Equal(1204, table[0, 0]!.Value);
        Assert.True(table.Rows[2].IsTotal);
        Assert.Equal(5, table.Rows[0].Line);
    }

    [Fact]
    public void Rows_PartedByBlanksAndBrokenLabels_AreWhole()
    {
        var table = Read("""
            Table 1: Offences

            Offence Type
            Number of
            Offences %

            Robbery 4 11%

            Vehicle theft /
            Taking 1 3%
            Public order 2 6%
            """);
        Assert.Equal(["Robbery", "Vehicle theft / Taking", "Public order"], table.Rows.Select(r => r.Label));
        Assert.Equal((4m, 11m, true), (table[0, 0]!.Value, table[0, 1]!.Value, table[0, 1]!.IsPercent));
    }

    [Fact]
    public void Headings_PartedByBlanks_GoWithTheirFigureAndPercentage()
    {
        var table = Read("""
            Table 10: Entrants

            East Ald-
            mere

            Fen
            Side

            Westing

            Number
            of entrants 10 20 8

            Gender:

            Male 7 70% 15 75% 4 50%
            Female 3 30% 5 25% 4 50%
            """);
        Assert.Equal(["East Aldmere", "East Aldmere %", "Fen Side", "Fen Side %", "Westing", "Westing %"], Columns(table));
        Assert.Equal("Number of entrants", table.Rows[0].Label);
        Assert.Equal((20m, null), (table[0, 2]!.Value, table[0, 3]));
        Assert.Equal("Gender:", table.Rows[1].Group);
    }

    [Fact]
    public void Headings_OfOneWordEach_GoWithTheirColumns()
    {
        var table = Read("""
            Table 3: Collisions by year

            Year Collisions Casualties
            2016 1,204 1,610
            2017 1,318 1,702
            """);
        Assert.Equal(["Collisions", "Casualties"], Columns(table));
        Assert.Equal((1318m, "2017"), (table[1, 0]!.Value, table.Rows[1].Label));
    }

    [Fact]
    public void Headings_WithTheBaseOfARateOnALineOfItsOwn_AreNoRows()
    {
        var table = Read("""
            Table 5: Calls

            Year

            Number of
            calls

            Calls per

            1,000
            households

            2016/17 1,215 8.2
            2017/18 1,105 7.4
            2018/19 1,096 7.3
            """);
        Assert.Equal(["Number of calls", "Calls per 1,000 households"], Columns(table));
        Assert.Equal([1215m, 1105m, 1096m], table.Rows.Select(r => r.Figures[0]!.Value));
    }

    [Fact]
    public void Headings_ThatAreLost_LeaveColumnsWithoutAName()
    {
        var table = Read("Table 6: Risk\n Low <25 287 28% 46 18%\n\nMedium 25-40 212 21% 41 16%\n");
        Assert.Equal(["", " %", "", " %"], Columns(table));
        Assert.Equal("Medium 25-40", table.Rows[1].Label);
    }

    [Fact]
    public void Row_WithMissingCells_IsNotPlacedByGuess()
    {
        var table = Read("Table 8: Offences\nCategory 2015 2016 2017\nDrugs 2 5 7\nSexual 1 1\nViolence 9 16 38\n");
        Assert.All(table.Rows[1].Figures, Assert.Null);
    }

    [Fact]
    public void Rows_WithoutACaption_NeedThreeOfTheSameWidth()
    {
        Assert.Single(TextReport.Read("r", "North 10 20\nSouth 11 21\nEast 12 22\n").Tables);
        Assert.Empty(TextReport.Read("r", "Calls rose between 2016 and 2018 from 10 20\nbut nobody knows why.\n").Tables);
    }

    [Fact]
    public void Prose_UnderATable_IsNotPartOfIt()
    {
        var report = TextReport.Read("r", "Table 1: Thefts\nNorth 10 20\nSouth 11 21\n\nThefts in the north have risen in each of the last two years and now stand at 20.\n");
        Assert.Equal(2, Assert.Single(report.Tables).Table.Rows.Count);
        Assert.Single(report.Sentences);
    }
}
