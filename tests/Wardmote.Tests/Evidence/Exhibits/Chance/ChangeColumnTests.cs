using Wardmote.Evidence.Exhibits;

namespace Wardmote.Tests.Evidence.Exhibits.Chance;

/// <summary>Changes beside what chance allows for them.</summary>
public sealed class ChangeColumnTests : IDisposable
{
    private const string TwoYears = """
        id: wards
        caption: Wards
        dataset: asb-by-ward
        rows: ward
        columns: period
        """;

    private readonly SomeFigures figures = new();

    public void Dispose() => figures.Dispose();

    [Fact]
    public void Words_OfTheWardsOfTheBoardPaper_AreJudgedTogether()
    {
        var seed = SeedTable.Read(15);
        figures.With("asb-by-ward", seed.Long("ward | period | incidents", across: head => head.StartsWith("Change", StringComparison.Ordinal) ? "" : head[..12]));

        var answer = figures.Answer(TwoYears + "\norder: first desc\nchange: [{ label: Change }, { kind: words }]");

        var words = answer.Table.Rows.ToDictionary(r => r.Cells[0].Text, r => r.Cells[^1].Text);
        Assert.Equal("no real change", words["Cambourne"]);
        Assert.Equal("no real change", words["Milton and Waterbeach"]);
        Assert.All(words.Values, w => Assert.Contains(w, (string[])["no real change", "too few to say", "probably lower", "lower", "probably higher", "higher"]));
        Assert.Contains(answer.Notes, n => n.Contains("judged together", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(161, 123, "probably lower", -40, -3)]
    [InlineData(114, 131, "no real change", -11, 49)]
    [InlineData(3, 4, "too few to say", -77, 810)]
    [InlineData(100, 200, "higher", 57, 157)]
    public void Words_OfOneWard_FollowTheTestAndItsInterval(int before, int after, string word, int from, int to)
    {
        With($"Cambourne | {before} | {after}");

        var cells = figures.Answer(TwoYears + "\nchange: [{ kind: interval }, { kind: words }]").Table.Rows[0].Cells;

        Assert.Equal([from, to], cells.Skip(3).Take(2).Select(c => (int)c.Value!.Value));
        Assert.Equal(word, cells[^1].Text);
    }

    [Fact]
    public void Words_OfAWardAmongMany_ClaimLessThanOfTheWardAlone()
    {
        With(["Cambourne | 161 | 123", .. Enumerable.Range(1, 20).Select(i => $"Ward {i} | 100 | 100")]);

        var answer = figures.Answer(TwoYears + "\nchange: { kind: words }\ntotal-row: All");

        Assert.Equal("no real change", answer.Table.Rows.Single(r => r.Cells[0].Text == "Cambourne").Cells[^1].Text);
        Assert.Contains(answer.Notes, n => n.Contains("All 21 are judged together", StringComparison.Ordinal));
    }

    [Fact]
    public void Change_ToOrFromNothing_HasNoUpperLimit()
    {
        With("Cambourne | 0 | 12");

        var cells = figures.Answer(TwoYears + "\nchange: [{ kind: interval }, { kind: words }]").Table.Rows[0].Cells;

        Assert.Equal("no limit", cells[4].Text);
        Assert.Equal("higher", cells[5].Text);
    }

    [Fact]
    public void Words_OfShares_AreByTheScoreTestInPoints()
    {
        figures.With("ambulance-assaults", """
            district  | period | callouts
            Cambridge | 2016   | 100
            Cambridge | 2017   | 150
            Fenland   | 2016   | 100
            Fenland   | 2017   | 50
            """);

        var answer = figures.Answer("""
            id: callouts
            caption: Callouts
            dataset: ambulance-assaults
            rows: district
            columns: year
            show: share
            change: [{ kind: interval }, { kind: words }]
            """);

        Assert.Equal("Change, 95% interval, from", answer.Table.Columns[3].Heading);
        Assert.Equal("points", answer.Table.Columns[3].Unit);
        Assert.Equal(["higher", "lower"], answer.Table.Rows.Select(r => r.Cells[^1].Text));
        Assert.InRange(answer.Table.Rows[0].Cells[3].Value!.Value, 10, 25);
    }

    [Fact]
    public void Words_OfMonths_TakeTheirDaysForExposureAndSaySo()
    {
        // A day has as many in February as in January, 310 ÷ 31 = 280 ÷ 28: a month taken for a month would be a fall of 10%.
        figures.With("monthly-calls", "district | period | calls\nCambridge | Jan 2018 | 3100\nCambridge | Feb 2018 | 2800");

        var answer = figures.Answer("""
            id: calls
            caption: Calls
            dataset: monthly-calls
            rows: district
            columns: month
            change: [{ kind: interval }, { kind: words }]
            """);

        var cells = answer.Table.Rows[0].Cells;
        Assert.Equal("no real change", cells[^1].Text);
        Assert.Equal((-5m, 5m), (cells[3].Value!.Value, cells[4].Value!.Value));
        Assert.Contains("Stretches of time are not all of one length: words and intervals of changes compare figures by the day (28 to 31 days).", answer.Notes);
        Assert.Contains("by the day (31 and 28 days)", figures.Engine.Trace(answer.Question, "Cambridge", "In words").Step.How, StringComparison.Ordinal);
    }

    [Fact]
    public void Words_OfAYearBesideALeapYear_TakeAYearForAYear()
    {
        figures.With("ambulance-assaults", "district | period | callouts\nCambridge | 2015 | 200\nCambridge | 2016 | 200");

        var answer = figures.Answer("id: c\ncaption: C\ndataset: ambulance-assaults\nrows: district\ncolumns: year\nchange: { kind: words }");

        Assert.DoesNotContain(answer.Notes, n => n.Contains("by the day", StringComparison.Ordinal));
        Assert.Equal("Exact conditional test of two counts: p = 1.000.", figures.Engine.Trace(answer.Question, "Cambridge", "In words").Step.How);
    }

    [Fact]
    public void Trace_OfAWord_LeadsToTheTestAndBothCounts()
    {
        With("Cambourne | 161 | 123");
        var question = figures.Answer(TwoYears + "\nchange: { kind: words }").Question;

        var trace = figures.Engine.Trace(question, "Cambourne", "In words");

        Assert.Equal("Exact conditional test of two counts: p = 0.028.", trace.Step.How);
        Assert.Equal([161m, 123m], trace.Step.From.Select(f => f.Value!.Value));
    }

    [Theory]
    [InlineData("dataset: asb-by-ward\nrows: ward\ncolumns: [incidents, { measure: incidents, label: Again }, { change: [Incidents, Again], kind: words }]", "Incidents and Again cannot be tested against each other: it is not known among how many people or days each was counted.")]
    [InlineData("dataset: school-absence\nrows: school\ncolumns: year\nchange: { kind: words }", "No test can judge this change: Overall absence rate is not a count of events or people.")]
    [InlineData("dataset: school-absence\nrows: school\ncolumns: year\ninterval: yes", "2015/16 has no interval: Overall absence rate is not a count of events or people.")]
    [InlineData("dataset: asb-by-ward\nrows: ward\ncolumns: period\nchange: { kind: word }", "kind is 'word'.")]
    [InlineData("dataset: asb-by-ward\nrows: ward\ncolumns: period\ninterval: 95", "interval is '95'.")]
    public void Change_ThatNoTestCanJudge_IsRefusedWithItsReason(string question, string what)
    {
        With("Cambourne | 161 | 123");
        figures.With("school-absence", """
            school      | period  | absence_rate
            A College   | 2015/16 | 5.3
            A College   | 2016/17 | 5.8
            """);

        var problem = Assert.Throws<ExhibitException>(() => figures.Answer("id: table\ncaption: A table\n" + question)).Problems[0];

        Assert.Equal(what, problem.What);
        Assert.True(problem.Line > 10, $"line {problem.Line}");
    }

    private void With(params string[] rows) => figures.With(
        "asb-by-ward",
        "ward | period | incidents\n" + string.Join('\n', rows.Select(r => r.Split(" | ")).SelectMany(c => new[] { $"{c[0]} | Apr - Nov 2017 | {c[1]}", $"{c[0]} | Apr - Nov 2018 | {c[2]}" })));
}
