using CsCheck;
using Wardmote.Analysis.Comparison;

namespace Wardmote.Tests.Analysis.Comparison;

public sealed class FunnelPlotTests
{
    private sealed record Golden(long[] Counts, double[] Exposures, double Exposure, double Target, double Factor, double Between,
        double[] Inner, double[] Outer, double[] Inner1000, double[] Outer12000);

    private static Golden Read(string name) => Cases.Read<Golden>("comparison.json", name);

    private static void Same(double[] expected, Wardmote.Analysis.Counts.Interval actual, double tolerance)
    {
        Agree.Relative(expected[0], actual.Lower, tolerance, "lower limit");
        Agree.Relative(expected[1], actual.Upper, tolerance, "upper limit");
    }

    private static List<AreaCount> Areas(Golden golden) => [.. golden.Counts.Zip(golden.Exposures, (c, e) => new AreaCount($"area {c}", c, e))];

    [Fact]
    public void OfRates_ExactLimits_AgreeWithTheInterpolatedQuantiles()
    {
        var golden = Read("exactRates");
        var limits = FunnelPlot.OfRates([new("a", 20, 1000)], new() { Per = 1000, Target = golden.Target }).LimitsAt(golden.Exposure);
        Same(golden.Inner, limits.Inner, 1e-10);
        Same(golden.Outer, limits.Outer, 1e-10);
    }

    [Fact]
    public void OfShares_ExactLimits_AgreeWithTheInterpolatedQuantiles()
    {
        var golden = Read("exactShares");
        var limits = FunnelPlot.OfShares([new("a", 20, 88)], new() { Per = 1, Target = golden.Target }).LimitsAt(golden.Exposure);
        Same(golden.Inner, limits.Inner, 1e-10);
        Same(golden.Outer, limits.Outer, 1e-10);
    }

    [Fact]
    public void OfRates_OverDispersedAreas_WidenByTheAdditiveVariance()
    {
        var golden = Read("funnel");
        var plot = FunnelPlot.OfRates(Areas(golden), new() { Per = 1000, Winsorised = 0.1 });
        Agree.Relative(golden.Target * 1000, plot.Target, 1e-14, "target");
        Agree.Relative(golden.Factor, plot.Overdispersion!.Factor, 1e-12, "factor");
        Agree.Relative(golden.Between, plot.Overdispersion.BetweenVariance, 1e-11, "variance between areas");
        Same(golden.Inner1000, plot.LimitsAt(1000).Inner, 1e-11);
        Same(golden.Outer12000, plot.LimitsAt(12000).Outer, 1e-11);
    }

    [Fact]
    public void OfRates_AFarAwayArea_IsOutsideTheOuterLimit()
    {
        var plot = FunnelPlot.OfRates([new("steady", 100, 10_000), new("high", 200, 10_000), new("small", 2, 100)], new() { Per = 1000, Target = 10 });
        Assert.Equal([FunnelPosition.WithinLimits, FunnelPosition.AboveOuter, FunnelPosition.WithinLimits], plot.Points.Select(p => p.Position));
    }

    [Fact]
    public void LimitsAt_AnyExposure_InnerLiesWithinOuterAndBothHoldTheTarget() =>
        Gen.Select(Gen.Double[1, 50], Gen.Double[10, 100_000]).Sample((target, exposure) =>
        {
            var limits = FunnelPlot.OfRates([new("a", 1, 1000)], new() { Per = 1000, Target = target }).LimitsAt(exposure);
            return limits.Outer.Lower <= limits.Inner.Lower && limits.Inner.Upper <= limits.Outer.Upper && limits.Outer.Contains(target);
        }, iter: 500);

    [Fact]
    public void LimitsAt_TenfoldExposure_IsNarrower() =>
        Gen.Select(Gen.Double[1, 50], Gen.Double[10, 100_000]).Sample((target, exposure) =>
        {
            var plot = FunnelPlot.OfRates([new("a", 1, 1000)], new() { Per = 1000, Target = target });
            var (small, large) = (plot.LimitsAt(exposure), plot.LimitsAt(exposure * 10));
            return large.Inner.Upper < small.Inner.Upper && large.Inner.Lower >= small.Inner.Lower && large.Outer.Upper < small.Outer.Upper;
        }, iter: 500);

    [Fact]
    public void Simulation_AreasAtTheTarget_LieOutsideTheInnerLimitsAboutOneTimeInTwenty()
    {
        var random = new Random(20190212);
        var plot = FunnelPlot.OfRates(
            [.. Enumerable.Range(0, 4000).Select(i => new AreaCount($"area {i}", Draw.Poisson(random, 5 + i % 60), 500 + 100 * (i % 60)))],
            new() { Per = 1000, Target = 10 });
        Assert.InRange(plot.Points.Count(p => p.Position != FunnelPosition.WithinLimits) / 4000.0, 0.04, 0.06);
    }

    [Fact]
    public void OfShares_MoreThanItsBase_NamesTheArea() =>
        Assert.Contains("Fenland counts 12 of 10", Assert.Throws<ArgumentException>(() => FunnelPlot.OfShares([new("Fenland", 12, 10)], new() { Per = 100 })).Message, StringComparison.Ordinal);
}
