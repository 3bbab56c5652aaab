using Wardmote.Evidence.Checking.Figures;
using Wardmote.Evidence.Checking.Reading;

namespace Wardmote.Tests.Evidence.Checking.Reading;

/// <summary>Tables whose columns are kept by wide spaces, and tables whose cells stand one under the other.</summary>
public sealed class LayoutTableTests
{
    private static FigureTable Read(string text) => Assert.Single(TextReport.Read("report.txt", text).Tables).Table;

    [Fact]
    public void Cells_OfARowWithABlank_StayUnderTheirHeadings()
    {
        var table = Read("""
            Table 1: Thefts by type

            Type of theft               2016          2017          2018
            From shops                 1,204         1,318            98
            Of bicycles                   40                           7
            Total                      1,244         1,318           105
            """);

        Assert.Equal(["2016", "2017", "2018"], table.Columns.Select(c => c.Label));
        Assert.Equal([40m, null, 7m], table.Rows[1].Figures.Select(f => f?.Value));
    }

    [Fact]
    public void Headings_OverSeveralLines_GoToTheColumnsThatTheyStandOver()
    {
        var table = Read("""
            Table 2: Incidents

            Year          Total number of    Rate of incidents per
            (Dec-Nov)           incidents         1,000 population
            2016/17                 1,367                      8.8
            2017/18                 1,381                      8.9
            """);

        Assert.Equal(["Total number of incidents", "Rate of incidents per 1,000 population"], table.Columns.Select(c => c.Label));
        Assert.Equal(8.9m, table[1, 1]!.Value);
    }

    [Fact]
    public void Rows_WithAHeadingBesideTheirLabels_AreGrouped()
    {
        var table = Read("""
            Table 3: People

            Group           Item               Number      %
            Gender          Male                  136    87%
                            Female                 21    13%
            """);

        Assert.Equal([("Gender", "Male"), ("Gender", "Female")], table.Rows.Select(r => (r.Group!, r.Label)));
    }

    [Fact]
    public void Words_InTheLastColumn_DoNotEndTheTable()
    {
        var table = Read("""
            Table 4: Change by ward

            Ward              2017      2018     In words
            North              161       123     probably lower
            South               29        33     no real change
            """);

        Assert.Equal([123m, 33m], table.Rows.Select(r => r.Figures[1]!.Value));
    }

    [Fact]
    public void Cells_OneUnderTheOther_AreReadInRows()
    {
        var table = Read("""
            Table 5: Assaults by place
            Place

            2017

            2018

            Home

            102

            134

            Licensed
            premises

            86

            143

            Source: the hospital.
            """);

        Assert.Equal(["2017", "2018"], table.Columns.Select(c => c.Label));
        Assert.Equal([("Home", 134m), ("Licensed premises", 143m)], table.Rows.Select(r => (r.Label, r.Figures[1]!.Value)));
    }

    [Fact]
    public void Chart_ThatLeftItsNumbers_IsAPictureAndNoStatement()
    {
        var report = TextReport.Read("report.txt", """
            Figure 1: Fires by year
            100

             84     62

             50

              0
              2017      2018

            The service attended more fires in 2018 than in the year before, and most of them were small ones in parks.
            """);

        Assert.Contains("84", Assert.Single(report.Parts.OfType<ReportPicture>()).Text, StringComparison.Ordinal);
        Assert.Single(report.Sentences);
    }

    [Fact]
    public void Lines_ThatEveryPageBears_DoNotCutSentences()
    {
        var page = "\n\n                    Page {0} of 5\n\fAssessment 2018/19\n\n";
        var text = string.Concat(Enumerable.Range(1, 5).Select(n => "The number of thefts in the district rose through the whole of the year and went on to rise until the\nspring of 2018." + page.Replace("{0}", $"{n}", StringComparison.Ordinal)));

        Assert.DoesNotContain(TextReport.Read("report.txt", text).Sentences, s => s.Text.Contains("Page", StringComparison.Ordinal) || s.Text.Contains("2018/19", StringComparison.Ordinal));
    }
}
