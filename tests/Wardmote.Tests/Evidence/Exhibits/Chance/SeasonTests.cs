using Wardmote.Evidence.Exhibits;

namespace Wardmote.Tests.Evidence.Exhibits.Chance;

/// <summary>Twelve months to each month, the same month a year before, and periods that a column names.</summary>
public sealed class SeasonTests : IDisposable
{
    private const string Months = """
        id: calls
        caption: Calls
        dataset: monthly-calls
        rows: month
        columns: [calls, { measure: calls, rolling: 12 }, { measure: calls, year-before: yes }, { measure: calls, rolling: 12, year-before: yes }]
        """;

    private readonly SomeFigures figures = new();

    public void Dispose() => figures.Dispose();

    [Fact]
    public void Rolling_AddsTwelveMonths_AndIsBlankWhereOneIsMissing()
    {
        Calls(Enumerable.Repeat(100, 12).Append(160).Append(90));

        var rows = figures.Answer(Months).Table.Rows;

        Assert.All(rows.Take(11), r => Assert.Null(r.Cells[2].Value));
        Assert.Equal([1200m, 1260m, 1250m], rows.Skip(11).Select(r => r.Cells[2].Value!.Value));
        Assert.Equal([null, 100m, 100m], rows.Skip(11).Select(r => r.Cells[3].Value));
        Assert.Equal(["Calls", "Calls, 12 months to then", "Calls, a year before", "Calls, 12 months to then, a year before"], figures.Answer(Months).Table.Columns.Skip(1).Select(c => c.Heading));
    }

    [Fact]
    public void Rolling_WhereTheExhibitShowsOneYear_ReachesBackBeforeIt()
    {
        Calls(Enumerable.Repeat(100, 24));

        var answer = figures.Answer(Months + "\nperiod: 2018");

        Assert.Equal(12, answer.Table.Rows.Count);
        Assert.All(answer.Table.Rows, r => Assert.Equal([100m, 1200m, 100m], r.Cells.Skip(1).Take(3).Select(c => c.Value!.Value)));
        Assert.Equal("January 2017 to December 2018", answer.Provenance.Period);
    }

    [Fact]
    public void Change_OnTheSameMonthLastYear_IsTestedAndTold()
    {
        Calls([.. Enumerable.Repeat(100, 12), .. Enumerable.Repeat(160, 12)]);

        var answer = figures.Answer("""
            id: calls
            caption: Calls
            dataset: monthly-calls
            rows: month
            period: 2018
            columns:
              - { measure: calls, year-before: yes, label: A year before }
              - { measure: calls, label: Calls }
              - { change: [A year before, Calls], kind: words }
              - { change: [A year before, Calls], kind: percent, label: Per cent }
            """);

        Assert.All(answer.Table.Rows, r => Assert.Equal(["higher", "60%"], r.Cells.Skip(3).Select(c => c.Text)));
    }

    [Fact]
    public void Columns_WithPeriodsOfTheirOwn_AreComparedLikeForLike()
    {
        Calls([.. Enumerable.Repeat(100, 12), 100, 100, 100, 160, 160, 160]);

        var answer = figures.Answer("""
            id: quarter
            caption: The last quarter beside the same one last year
            dataset: monthly-calls
            rows: district
            columns:
              - { measure: calls, period: last 3 months, year-before: yes }
              - { measure: calls, period: last 3 months }
              - { change: ["Calls, Apr - Jun 2017", "Calls, Apr - Jun 2018"], kind: words }
            """);

        Assert.Equal(["Cambridge", "300", "480", "higher"], answer.Table.Rows[0].Cells.Select(c => c.Text));
    }

    [Theory]
    [InlineData("rows: district\ncolumns: [{ measure: calls, rolling: 12 }]", "'rolling' counts months back from each row, and the rows are no months.")]
    [InlineData("rows: month\ncolumns: [{ measure: calls, rolling: 13 }]", "13 months cannot be added up.")]
    [InlineData("rows: month\ncolumns: [{ measure: calls, period: 2017 }]", "A column has a period of its own only where the rows are no stretches of time.")]
    [InlineData("rows: district\ncolumns: [{ measure: calls, period: last 3 months, year-before: yes }]", "There are no figures for January to March 2016.")]
    [InlineData("rows: district\ncolumns: [{ measure: calls, period: 2017 }]", "2017 covers January to March only.")]
    [InlineData("rows: month\ncolumns: [{ measure: calls, label: A }, { measure: calls, rolling: 2, label: B }, { change: [A, B], kind: words }]", "A and B cannot be tested against each other: they count some of the same months.")]
    public void Season_ThatCannotBeCounted_IsRefused(string question, string what)
    {
        Calls([100, 100, 100]);

        var problem = Assert.Throws<ExhibitException>(() => figures.Answer("id: c\ncaption: C\ndataset: monthly-calls\n" + question)).Problems[0];

        Assert.Equal(what, problem.What);
    }

    [Fact]
    public void MonthsOfTheYear_BesideYears_LeaveBlankWhatIsNotThereYet()
    {
        Calls(Enumerable.Range(1, 14));

        var rows = figures.Answer("id: s\ncaption: S\nkind: line\ndataset: monthly-calls\nrows: month_of_year\ncolumns: year\nempty: zero").Table.Rows;

        Assert.Equal(12, rows.Count);
        Assert.Equal(["January", "1", "13"], rows[0].Cells.Select(c => c.Text));
        Assert.Equal(["December", "12", ""], rows[11].Cells.Select(c => c.Text));
    }

    private void Calls(IEnumerable<int> calls) => figures.With(
        "monthly-calls",
        "district | period | calls\n" + string.Join('\n', calls.Select((n, i) => $"Cambridge | {new DateOnly(2017, 1, 1).AddMonths(i):MMM yyyy} | {n}")));
}
