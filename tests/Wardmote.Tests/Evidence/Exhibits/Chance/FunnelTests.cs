using Wardmote.Evidence.Exhibits;
using Wardmote.Evidence.Rendering.Charts;

namespace Wardmote.Tests.Evidence.Exhibits.Chance;

/// <summary>Areas held against their average, with limits that widen as areas get smaller.</summary>
public sealed class FunnelTests : IDisposable
{
    private const string Callouts = """
        id: callouts
        kind: funnel
        caption: Callouts
        dataset: ambulance-assaults
        rows: district
        period: 2017
        columns: [{ rate: callouts, label: Rate }]
        """;

    private readonly SomeFigures figures = new SomeFigures()
        .With("ambulance-assaults", """
            district             | period | callouts
            Cambridge            | 2017   | 222
            East Cambridgeshire  | 2017   | 55
            Fenland              | 2017   | 157
            Huntingdonshire      | 2017   | 120
            South Cambridgeshire | 2017   | 62
            """)
        .With("populations", """
            district             | date         | people
            Cambridge            | 30 June 2017 | 124900
            East Cambridgeshire  | 30 June 2017 | 88900
            Fenland              | 30 June 2017 | 100800
            Huntingdonshire      | 30 June 2017 | 176100
            South Cambridgeshire | 30 June 2017 | 156500
            """);

    public void Dispose() => figures.Dispose();

    [Fact]
    public void Areas_BeyondTheLimits_AreNamedInTheTableAndDescription()
    {
        var answer = figures.Answer(Callouts + "\narea: South Cambridgeshire");

        Assert.Equal(
            ["above the 99.8% limit", "below the 99.8% limit", "above the 99.8% limit", "below the 99.8% limit", "below the 99.8% limit"],
            answer.Table.Rows.Select(r => r.Cells[^1].Text));
        Assert.Equal([0, 1, 2, 3, 4], answer.Chart!.Funnel!.BeyondOuter);
        Assert.Equal(4, answer.Chart.Funnel.Highlighted);
        Assert.Contains("Above the 99.8% limit: Cambridge and Fenland.", answer.Chart.Description, StringComparison.Ordinal);
        Assert.Contains(answer.Notes, n => n.StartsWith("South Cambridgeshire: 0.4, number 5 of 5 from the highest", StringComparison.Ordinal) && n.EndsWith("lower.", StringComparison.Ordinal));
        Assert.Contains(answer.Notes, n => n.Contains("30 June 2017", StringComparison.Ordinal));
        Assert.Contains("South Cambridgeshire", ChartRenderer.Svg(answer.Chart, "c", "Figure 1"), StringComparison.Ordinal);
    }

    [Fact]
    public void Limits_ContainTheAverageAndNarrowAsAreasGrow()
    {
        var funnel = figures.Answer(Callouts).Chart!.Funnel!;

        Assert.All(funnel.Curve, w => Assert.InRange(funnel.Target, w.Inner.Lower - 0.05m, w.Inner.Upper + 0.05m));
        Assert.All(funnel.Curve, w => Assert.True(w.Outer.Lower <= w.Inner.Lower && w.Inner.Upper <= w.Outer.Upper));
        Assert.All(funnel.Curve.Zip(funnel.Curve.Skip(1)), w => Assert.True(w.Second.Outer.Upper - w.Second.Outer.Lower <= w.First.Outer.Upper - w.First.Outer.Lower));
    }

    [Fact]
    public void Area_ThatIsNoRow_IsRefusedWithASuggestion()
    {
        var problem = Assert.Throws<ExhibitException>(() => figures.Answer(Callouts + "\narea: South Cambridgshire")).Problems.Single();

        Assert.Equal((17, "No row is 'South Cambridgshire'."), (problem.Line, problem.What));
        Assert.Equal("Did you mean 'South Cambridgeshire'?", problem.Suggestion);
    }
}
