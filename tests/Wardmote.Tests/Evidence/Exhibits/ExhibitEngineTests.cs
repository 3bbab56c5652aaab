using Wardmote.Evidence.Exhibits;
using Wardmote.Evidence.Rendering;

namespace Wardmote.Tests.Evidence.Exhibits;

public sealed class ExhibitEngineTests : IDisposable
{
    private const string Callouts = """
        id: callouts
        caption: Callouts
        dataset: ambulance-assaults
        rows: district
        columns: year
        total-row: Total
        """;

    private readonly SomeFigures figures = new();

    public void Dispose() => figures.Dispose();

    [Fact]
    public void Table_OfDistrictsByYear_HasTotalsAndMarksThePartYear()
    {
        figures.With("ambulance-assaults", """
            district             | period         | callouts | stated
            Cambridge            | 2017           | 222      |
            Cambridge            | Jan - Nov 2018 | 184      |
            South Cambridgeshire | 2017           | 62       |
            South Cambridgeshire | Jan - Nov 2018 | 53       |
            Total                | 2017           | 284      | yes
            Total                | Jan - Nov 2018 | 237      | yes
            """);

        var answer = figures.Answer(Callouts + "\nperiod-label: year");

        Assert.Equal(
            """
            District|2017|2018*
            Cambridge|222|184
            South Cambridgeshire|62|53
            Total|284|237
            """,
            Text(answer.Table));
        Assert.Equal(["2018 covers January to November only."], answer.Notes);
        Assert.Equal("January to November", answer.Table.Columns[2].PartPeriod);
        Assert.True(answer.Table.Rows[^1].Total);
    }

    [Theory]
    [InlineData("2015, 2016, 2017", "January 2015 to December 2017")]
    [InlineData("2015, 2016, 2018", "January 2015 to December 2016 and 2018")]
    [InlineData("2012, 2014, 2016, 2018", "January 2012 to December 2018, with gaps")]
    public void Period_OfFiguresWithYearsMissing_SaysWhichThereAre(string years, string period)
    {
        figures.With("ambulance-assaults", "district | period | callouts\n" + string.Join('\n', years.Split(", ").Select(y => $"Cambridge | {y} | 100")));

        var answer = figures.Answer("id: callouts\ncaption: Callouts\ndataset: ambulance-assaults\nrows: district");

        Assert.Equal(period, answer.Provenance.Period);
        Assert.EndsWith(period, answer.Provenance.Source, StringComparison.Ordinal);
    }

    [Fact]
    public void Year_ThatThePartnerMarkedAsNotWhole_IsAPartYear()
    {
        figures.With("ambulance-assaults", """
            district  | period | callouts
            Cambridge | 2018   | 184
            """, partial: true, provisional: true);

        var answer = figures.Answer(Callouts);

        Assert.Equal("2018*", answer.Table.Columns[1].Heading);
        Assert.True(answer.Table.Columns[1].Provisional);
        Assert.Equal(["2018 is marked as not whole.", "Figures for 2018 are provisional."], answer.Notes);
    }

    [Theory]
    [InlineData("computed", 379, "Total, 2017: the parts add up to 379, but Ambulance trust stated 380.")]
    [InlineData("as-stated", 380, "Total, 2017: as stated by Ambulance trust, although the parts add up to 379.")]
    public void Total_StatedDifferently_IsShownAsAskedAndTheOtherNoted(string disagreements, int shown, string note)
    {
        figures.With("ambulance-assaults", """
            district  | period | callouts | stated
            Cambridge | 2017   | 222      |
            Fenland   | 2017   | 157      |
            Total     | 2017   | 380      | yes
            """);

        var answer = figures.Answer($"{Callouts}\ndisagreements: {disagreements}");

        Assert.Equal(shown, answer.Table.Rows[^1].Cells[1].Value);
        Assert.Equal(1, answer.Table.Rows[^1].Cells[1].Note);
        Assert.Equal([note], answer.Notes);
    }

    [Theory]
    [InlineData("computed", "33|38%", "East Cambridgeshire, 2018, %: 33 of 88 is 38%, but Probation provider stated 29%.")]
    [InlineData("as-stated", "33|29%", "East Cambridgeshire, 2018, %: as stated by Probation provider, although 33 of 88 is 38%.")]
    public void Share_StatedDifferently_IsShownAsAskedAndTheOtherNoted(string disagreements, string shown, string note)
    {
        figures.With("probation-risk", """
            risk    | district           | period      | offenders | share
            Low <25 | East Cambridgeshire | 31 May 2018 | 33        | 29
            Low <25 | Fenland             | 31 May 2018 | 55        | 62.5
            """);

        var answer = figures.Answer($"""
            id: risk
            caption: Risk
            dataset: probation-risk
            rows: district
            columns: year
            show: [value, share]
            total-row: Total
            disagreements: {disagreements}
            """);

        Assert.Equal("East Cambridgeshire|" + shown, Text(answer.Table).Split('\n')[1]);
        Assert.Equal([note], answer.Notes);
    }

    [Fact]
    public void Mark_InsteadOfAFigure_IsShownAndLeavesTheTotalUnknown()
    {
        figures.With("ambulance-assaults", """
            district  | period | callouts
            Cambridge | 2016   | 215
            Fenland   | 2016   | 170
            Cambridge | 2017   | 222
            Fenland   | 2017   | c
            """);

        var answer = figures.Answer(Callouts);

        Assert.Equal(
            """
            District|2016|2017
            Cambridge|215|222
            Fenland|170|[c]
            Total|385|[c]
            """,
            Text(answer.Table));
        Assert.Equal(["[c] stands where Ambulance trust gave \"c\" instead of a figure, and where such a figure would have to be added."], answer.Notes);
        Assert.Equal(1, answer.Table.Rows[1].Cells[2].Note);
    }

    [Fact]
    public void Mark_WithAStatedTotal_GivesThatTotal()
    {
        figures.With("ambulance-assaults", """
            district  | period | callouts | stated
            Cambridge | 2017   | 222      |
            Fenland   | 2017   | c        |
            Total     | 2017   | 380      | yes
            """);

        var total = figures.Answer(Callouts).Table.Rows[^1].Cells[1];

        Assert.Equal((380m, 2), (total.Value, total.Note));
    }

    [Fact]
    public void Group_AmongRows_AddsItsMembersAndIsComparedWithWhatWasStated()
    {
        figures.With("ambulance-assaults", """
            district       | period | callouts | stated
            Cambridge      | 2017   | 222      |
            Fenland        | 2017   | 157      |
            Peterborough   | 2017   | 400      |
            Cambridgeshire | 2017   | 379      | yes
            """);

        var answer = figures.Answer(Callouts + "\ninclude-rows: [Cambridgeshire, Peterborough]\nshow: [value, share]");

        Assert.Equal(
            """
            District|2017|2017, %
            Cambridgeshire|379|49%
            Peterborough|400|51%
            Total|779|100%
            """,
            Text(answer.Table));
        Assert.Empty(answer.Notes);
    }

    [Fact]
    public void Stock_OfSeveralDates_HasTheLatestOfEachYear()
    {
        figures.With("probation-risk", """
            risk    | district | period      | offenders
            Low <25 | Fenland  | 31 Jan 2017 | 80
            Low <25 | Fenland  | 31 Dec 2017 | 81
            Low <25 | Fenland  | 31 May 2018 | 78
            """);

        Assert.Equal("Home|2017|2018\nLow <25|81|78", Risk("columns: year").Replace("Risk of reoffending", "Home", StringComparison.Ordinal));
        Assert.Equal("78", Risk("").Split('|')[^1]);
        Assert.Equal("80|81|78", Risk("columns: period").Split('\n')[1]["Low <25|".Length..]);
        Assert.Throws<ExhibitException>(() => Risk("columns: year\ntotal-column: Total"));

        string Risk(string more) => Text(figures.Answer($"id: risk\ncaption: Risk\ndataset: probation-risk\nrows: risk\n{more}").Table);
    }

    [Fact]
    public void Rate_WithoutAPopulationForTheYear_UsesTheLastBefore()
    {
        figures
            .With("domestic-abuse", """
                year    | incidents | crimes
                2010/11 | 90        | 9
                2016/17 | 100       | 10
                2017/18 | 120       | 12
                """)
            .With("populations", """
                district             | date         | people
                South Cambridgeshire | 30 June 2016 | 9000
                South Cambridgeshire | 30 June 2017 | 10000
                """);

        var answer = figures.Answer("""
            id: rates
            caption: Rates
            dataset: domestic-abuse
            rows: year
            columns: [{ rate: incidents, per: 1000, label: Rate }]
            """);

        Assert.Equal("Year|Rate\n2010/11|\n2016/17|10.0\n2017/18|12.0", Text(answer.Table));
    }

    internal static string Text(Table table) => string.Join(
        "\n",
        table.Rows.Select(r => string.Join('|', r.Cells.Select(c => c.Text))).Prepend(string.Join('|', table.Columns.Select(c => c.Heading))));
}
