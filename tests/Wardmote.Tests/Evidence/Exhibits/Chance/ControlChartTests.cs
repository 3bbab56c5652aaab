using Wardmote.Evidence.Exhibits;
using Wardmote.Evidence.Rendering.Charts;

namespace Wardmote.Tests.Evidence.Exhibits.Chance;

/// <summary>Series with the limits within which they move by chance.</summary>
public sealed class ControlChartTests : IDisposable
{
    private const string Incidents = """
        id: incidents
        kind: control-chart
        caption: Incidents
        dataset: domestic-abuse
        rows: year
        columns: [incidents]
        """;

    private readonly SomeFigures figures = new();

    public void Dispose() => figures.Dispose();

    [Fact]
    public void Xmr_OfTheBoardPapersIncidents_HasItsLimits()
    {
        figures.With("domestic-abuse", SeedTable.Read(5).Under("year | incidents | incidents_rate | crimes | crimes_rate"));

        var answer = figures.Answer(Incidents);

        // Mean 1203.375 and limits 1049.87955927 and 1356.87044073: mean ± 3 × 57.7142857 ÷ 1.128.
        Assert.Equal(["Average", "Lower limit", "Upper limit", "More than chance"], answer.Table.Columns.Skip(2).Select(c => c.Heading));
        Assert.Equal([1203.4m, 1049.9m, 1356.9m], answer.Table.Rows[0].Cells.Skip(2).Take(3).Select(c => c.Value!.Value));
        Assert.All(answer.Chart!.Control!.Upper, u => Assert.Equal(1356.9m, u));
        Assert.Contains("Average 1,203.4, limits 1,049.9 to 1,356.9. Rules: Making Data Count.", answer.Chart.Description, StringComparison.Ordinal);
        Assert.Contains(answer.Notes, n => n.StartsWith("Control chart of single values (XmR).", StringComparison.Ordinal));
        Assert.Contains(answer.Notes, n => n.StartsWith("The limits are provisional", StringComparison.Ordinal));
    }

    [Fact]
    public void Signals_AreInTheTableTheDescriptionAndTheDrawing()
    {
        Years(100, 101, 99, 100, 102, 100, 98, 100, 101, 99, 100, 180);

        var answer = figures.Answer(Incidents);

        Assert.Equal("above the upper limit", answer.Table.Rows[^1].Cells[^1].Text);
        Assert.Equal([11], answer.Chart!.Control!.Outside);
        Assert.EndsWith("; 2021/22 above the upper limit.", answer.Chart.Description, StringComparison.Ordinal);
        var drawing = ChartRenderer.Svg(answer.Chart, "c", "Figure 1");
        Assert.Contains("outside the limits", drawing, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("rows: month", true)]
    [InlineData("rows: year", false)]
    public void Counts_OfMonths_AreSaidToBeOfUnequalLength(string rows, bool said)
    {
        figures.With("monthly-calls", "district | period | calls\n" + string.Join('\n', Enumerable.Range(0, 36).Select(i => $"Cambridge | {new DateOnly(2016, 1, 1).AddMonths(i):MMM yyyy} | {90 + i % 5}")));

        var answer = figures.Answer($"id: c\nkind: control-chart\ncaption: Calls\ndataset: monthly-calls\n{rows}\ncolumns: [calls]");

        Assert.Equal(said, answer.Notes.Any(n => n.StartsWith("Each month stands as it is, although February is a tenth shorter than March", StringComparison.Ordinal)));
    }

    [Fact]
    public void Shift_IsMarkedAtEveryPointOfIt()
    {
        Years(90, 92, 91, 89, 93, 90, 91, 109, 110, 108, 111, 109, 110, 108);

        var control = figures.Answer(Incidents).Chart!.Control!;

        Assert.Equal(Enumerable.Range(0, 14), control.Outside.Concat(control.Runs).Order());
    }

    [Fact]
    public void Break_StartsTheLimitsAnewBehindADashedLine()
    {
        figures.With("broken-series", """
            district  | period | incidents
            Cambridge | 2014   | 300
            Cambridge | 2015   | 310
            Cambridge | 2016   | 300
            Cambridge | 2017   | 305
            Cambridge | 2018   | 100
            Cambridge | 2019   | 110
            Cambridge | 2020   | 105
            """);

        var answer = figures.Answer("id: c\nkind: control-chart\ncaption: C\ndataset: broken-series\nrows: year");

        Assert.Equal([4], answer.Chart!.Breaks);
        Assert.Equal([303.8m, 105.0m], answer.Chart.Control!.Centre.Distinct().OfType<decimal>());
        Assert.Contains("2014 to 2017: average 303.8", answer.Chart.Description, StringComparison.Ordinal);
        Assert.Contains("Figures before and after are not comparable", answer.Notes[0], StringComparison.Ordinal);
        Assert.Contains("dashed upright line", ChartRenderer.Svg(answer.Chart, "c", "Figure 1"), StringComparison.Ordinal);
    }

    [Fact]
    public void Rates_AreDrawnWithLaneysLimitsUnlessOthersAreAsked()
    {
        Years(100, 101, 99, 100);
        figures.With("populations", """
            district             | date         | people
            South Cambridgeshire | 30 June 2011 | 148500
            South Cambridgeshire | 30 June 2012 | 149800
            South Cambridgeshire | 30 June 2013 | 150700
            """);
        const string Rate = "[{ rate: incidents, population-where: { district: South Cambridgeshire } }]";

        var prime = figures.Answer(Incidents.Replace("[incidents]", Rate, StringComparison.Ordinal));
        var plain = figures.Answer(Incidents.Replace("[incidents]", Rate, StringComparison.Ordinal) + "\nlimits: u");

        Assert.Contains(prime.Notes, n => n.Contains("Laney", StringComparison.Ordinal));
        Assert.Contains(plain.Notes, n => n.Contains("(u)", StringComparison.Ordinal));
        Assert.True(plain.Chart!.Control!.Upper[1] - plain.Chart.Control.Lower[1] > prime.Chart!.Control!.Upper[1] - prime.Chart.Control.Lower[1]);
    }

    [Theory]
    [InlineData("kind: control-chart\ndataset: ambulance-assaults\nrows: district", 14, "A control chart follows figures through time.")]
    [InlineData("kind: control-chart\ndataset: ambulance-assaults\nrows: year\norder: value desc", 15, "A control chart follows figures through time.")]
    [InlineData("kind: control-chart\ndataset: ambulance-assaults\nrows: year\ncolumns: district", 12, "A control chart shows one column of figures, and there are 2.")]
    [InlineData("kind: control-chart\ndataset: ambulance-assaults\nrows: year\nlimits: u", 15, "A u chart takes rates of people, and Callouts for assault is none.")]
    [InlineData("kind: control-chart\ndataset: ambulance-assaults\nrows: year\nlimits: umr", 15, "limits is 'umr'.")]
    [InlineData("kind: control-chart\ndataset: ambulance-assaults\nrows: year\nbaseline: 1", 15, "A baseline of 1 sets no limits; give at least 2 figures.")]
    [InlineData("dataset: ambulance-assaults\nrows: year\nlimits: xmr", 14, "'limits' belongs to a control chart.")]
    [InlineData("dataset: ambulance-assaults\nrows: year\narea: Cambridge", 14, "'area' belongs to a funnel.")]
    [InlineData("kind: funnel\ndataset: ambulance-assaults\nrows: district\nperiod: 2017", 12, "A funnel holds areas' rates or shares against each other.")]
    public void Chart_ThatCannotBeDrawn_IsRefusedWhereItIsWritten(string question, int line, string what)
    {
        figures.With("ambulance-assaults", """
            district  | period | callouts
            Cambridge | 2016   | 215
            Cambridge | 2017   | 222
            Fenland   | 2016   | 170
            Fenland   | 2017   | 157
            """);

        var problem = Assert.Throws<ExhibitException>(() => figures.Answer("id: table\ncaption: A table\n" + question)).Problems[0];

        Assert.Equal((line, what), (problem.Line, problem.What));
    }

    private void Years(params int[] incidents) => figures.With(
        "domestic-abuse",
        "year | incidents | crimes\n" + string.Join('\n', incidents.Select((n, i) => $"{2010 + i}/{11 + i} | {n} | {n}")));
}
