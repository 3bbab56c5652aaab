using Wardmote.Evidence.Exhibits;

namespace Wardmote.Tests.Evidence.Exhibits;

/// <summary>Questions to returns of which every row is one incident.</summary>
public sealed class RecordsTests : IDisposable
{
    private readonly SomeFigures figures = new SomeFigures().With("ed-assaults", """
        arrived          | location     | weapon          | admitted | age | sex    | district  | assault_date | assault_time
        2017-02-04 23:10 | Public Place | Knife           | true     | 19  | Male   | Fenland   |              |
        2017-02-05 00:30 | Public Place | None            | false    | 24  | Male   | Cambridge |              |
        2017-03-01 12:00 | Home         | None            | false    | 41  | Female | Cambridge |              |
        2018-02-03 02:15 | Public Place | Knife           | true     | 22  | Male   | Cambridge | 2018-02-03   | 01:30
        2018-02-03 02:45 | Home         | Glass or bottle | false    |     | Female |           | 2018-02-02   | 23:50
        2018-03-10 02:05 | Public Place | None            | true     | 58  | Male   | Fenland   |              |
        2018-03-11 13:00 | Public Place | None            | false    | 63  | Male   | Fenland   |              |
        """);

    public void Dispose() => figures.Dispose();

    [Theory]
    [InlineData("year", "2017*=3 2018*=4")]
    [InlineData("month", "Feb 2017=2 Mar 2017=1 Apr 2017= May 2017= Jun 2017= Jul 2017= Aug 2017= Sep 2017= Oct 2017= Nov 2017= Dec 2017= Jan 2018= Feb 2018=2 Mar 2018=2")]
    [InlineData("weekday", "Monday=0 Tuesday=0 Wednesday=1 Thursday=0 Friday=0 Saturday=4 Sunday=2")]
    [InlineData("age_band", "10 to 19=1 20 to 29=2 30 to 39=0 40 to 49=1 50 to 59=1 60 to 69=1 Not recorded=1")]
    [InlineData("district", "Cambridge=3 Fenland=3 Not recorded=1")]
    [InlineData("year of assault_date", "2018*=2 Not recorded=5")]
    [InlineData("hour of assault_time", "00:00=0 01:00=1 02:00=0 03:00=0 04:00=0 05:00=0 06:00=0 07:00=0 08:00=0 09:00=0 10:00=0 11:00=0 12:00=0 13:00=0 14:00=0 15:00=0 16:00=0 17:00=0 18:00=0 19:00=0 20:00=0 21:00=0 22:00=0 23:00=1 Not recorded=5")]
    [InlineData("admitted", "No=4 Yes=3")]
    public void Records_CutByAnything_AreCounted(string rows, string expected)
    {
        var answer = figures.Answer($"""
            id: arrivals
            caption: Arrivals
            dataset: ed-assaults
            rows: {rows}
            period-label: year
            """);

        Assert.Equal(expected, string.Join(' ', answer.Table.Rows.Select(r => $"{r.Cells[0].Text}={r.Cells[1].Text}")));
    }

    [Fact]
    public void Hours_OfWeekdays_AreAllThereForAHeatTable()
    {
        var chart = figures.Answer("""
            id: heat
            caption: Arrivals by hour and weekday
            kind: heat
            dataset: ed-assaults
            rows: weekday
            columns: hour
            """).Chart!;

        Assert.Equal(24, chart.Categories.Count);
        Assert.Equal(["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"], chart.Series.Select(s => s.Name));
        Assert.Equal(3, chart.Series[5].Values[2]);
        Assert.Equal(7, chart.Series.Sum(s => s.Values.Sum()));
        Assert.Equal("Heat table: Arrivals by hour and weekday. Highest: 3 (Saturday, 02:00). Lowest: 0 (Monday, 00:00).", chart.Description);
    }

    [Fact]
    public void AgeBands_OfTheAuthor_ShowEmptyBandsBetween()
    {
        var answer = figures.Answer("""
            id: ages
            caption: Ages
            dataset: ed-assaults
            rows: age_band of age
            age-bands: [20, 25, 40, 45, 60]
            columns: sex
            """);

        Assert.Equal(["Under 20", "20 to 24", "25 to 39", "40 to 44", "45 to 59", "60 and over", "Not recorded"], answer.Table.Rows.Select(r => r.Cells[0].Text));
    }

    [Fact]
    public void Share_OfRecordsThatMeetACondition_IsOfTheRow()
    {
        var answer = figures.Answer("""
            id: admitted
            caption: Admitted
            dataset: ed-assaults
            rows: location
            columns:
              - { measure: records, label: Arrivals }
              - { share: { admitted: yes }, label: Admitted, decimals: 1, unit: arrivals }
              - { measure: records, where: { weapon: Knife }, label: With a knife }
            total-row: All
            """);

        Assert.Equal(
            """
            Type of place|Arrivals|Admitted|With a knife
            Home|2|0.0%|0
            Public Place|5|60.0%|2
            All|7|42.9%|2
            """,
            ExhibitEngineTests.Text(answer.Table));
        Assert.Equal(["Admitted: per cent of between 2 and 7 arrivals."], answer.Notes);
    }

    [Fact]
    public void Where_OnDatesGroupsAndAliases_KeepsTheirRecords()
    {
        Assert.Equal(4, Count("where: { arrived: 2018 }"));
        Assert.Equal(2, Count("where: { arrived: [Feb 2018] }"));
        Assert.Equal(6, Count("where: { district: Cambridgeshire }"));
        Assert.Equal(3, Count("where: { district: Cambridge City }"));
        Assert.Equal(2, Count("where: { admitted: yes, weapon: [Knife, Glass or bottle] }"));
        Assert.Equal(2, Count("period: Mar 2018"));
        Assert.Equal(6, Count("period: Mar 2017 to Mar 2018\nwhere: { location: [Home, Public Place] }") + Count("where: { age: 41 }"));

        decimal Count(string where) => figures.Answer($"id: n\ncaption: N\ndataset: ed-assaults\nrows: year\ntotal-row: Total\n{where}").Table.Rows[^1].Cells[1].Value!.Value;
    }

    [Fact]
    public void Months_LikeForLike_CutEveryYearToTheMonthsThatAllHave()
    {
        const string question = """
            id: change
            caption: Change
            dataset: ed-assaults
            rows: location
            columns: year
            change: { label: Change, kind: difference }
            """;
        figures.With("ed-assaults", """
            arrived          | location
            2018-04-01 10:00 | Home
            """);

        var refused = Assert.Throws<ExhibitException>(() => figures.Answer(question));
        var answer = figures.Answer(question + "\nlike-for-like: months");

        Assert.Equal("Feb - Mar 2017 and Feb - Apr 2018 cannot be compared: 2017 covers February to March only, and 2018 covers February to April only.", Assert.Single(refused.Problems).What);
        Assert.Equal(
            """
            Type of place|Feb - Mar 2017|Feb - Mar 2018|Change
            Home|1|1|0
            Public Place|2|3|1
            """,
            ExhibitEngineTests.Text(answer.Table));
        Assert.Equal(["2017 and 2018 cover February to March only."], answer.Notes);
    }

    [Fact]
    public void Month_ForWhichOneSenderGaveNothing_IsMarked()
    {
        figures.With("street-crime", """
            month   | reported_by | crime_type
            2018-10 | North       | Drugs
            2018-10 | South       | Drugs
            2018-11 | North       | Drugs
            """);

        var all = figures.Answer("id: crime\ncaption: Crime\ndataset: street-crime\nrows: crime_type\ncolumns: month");
        var one = figures.Answer("id: crime\ncaption: Crime\ndataset: street-crime\nrows: crime_type\ncolumns: month\nwhere: { reported_by: North }");

        Assert.Equal(["Oct 2018", "Nov 2018*"], all.Table.Columns.Skip(1).Select(c => c.Heading));
        Assert.Equal(["Nov 2018 lacks figures from South."], all.Notes);
        Assert.Empty(one.Notes);
    }
}
