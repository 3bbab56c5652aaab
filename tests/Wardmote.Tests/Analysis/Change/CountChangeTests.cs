using CsCheck;
using Wardmote.Analysis.Change;
using Wardmote.Analysis.Counts;

namespace Wardmote.Tests.Analysis.Change;

public sealed class CountChangeTests
{
    private static readonly ConfidenceLevel Level = ConfidenceLevel.NinetyFive;

    private static readonly Gen<ExposedCount> AnyCount =
        Gen.Select(Gen.Long[0, 2000], Gen.Double[0.1, 5000]).Select((count, exposure) => new ExposedCount(count, exposure));

    private sealed record Conditional(long Before, long After, double ExposureBefore, double ExposureAfter, double P, double Lower, double Upper);

    private sealed record E(long Count1, double Exposure1, long Count2, double Exposure2, double Difference, double Published, double Summed);

    [Fact]
    public void Between_PublishedPairs_AgreesInTestAndInterval()
    {
        foreach (var g in Cases.Read<Conditional[]>("change.json", "conditional"))
        {
            var change = CountChange.Between(new(g.Before, g.ExposureBefore), new(g.After, g.ExposureAfter), Level);
            Agree.Relative(g.P, change.PValue, 1e-11, $"p of {g.Before} and {g.After}");
            Agree.Relative(g.Lower, change.RatioInterval.Lower, 1e-11, $"lower ratio of {g.Before} and {g.After}");
            Agree.Relative(g.Upper, change.RatioInterval.Upper, 1e-11, $"upper ratio of {g.Before} and {g.After}");
        }
    }

    [Fact]
    public void ETest_PublishedPairs_AgreesWithTheAuthorsAndWithTheFullSum()
    {
        foreach (var g in Cases.Read<E[]>("change.json", "eTest"))
        {
            var p = ETest.PValue(new(g.Count1, g.Exposure1), new(g.Count2, g.Exposure2), g.Difference);
            Agree.Relative(g.Published, p, 2e-6, $"published E-test of {g.Count1} and {g.Count2}");
            Agree.Relative(g.Summed, p, 1e-12, $"E-test of {g.Count1} and {g.Count2}");
        }
    }

    [Fact]
    public void Between_SwappedCounts_InvertsTheRatioAndItsInterval() =>
        Gen.Select(AnyCount, AnyCount, Gen.Enum<ExactMethod>()).Sample((a, b, method) =>
        {
            var (there, back) = (CountChange.Between(a, b, Level, method), CountChange.Between(b, a, Level, method));
            return Close(there.RatioInterval.Lower, 1 / back.RatioInterval.Upper)
                && Close(there.RatioInterval.Upper, 1 / back.RatioInterval.Lower)
                && Close(there.PValue, back.PValue)
                && Close(there.DifferenceInterval.Lower, -back.DifferenceInterval.Upper);
        }, iter: 400);

    [Fact]
    public void Between_AnyCounts_PValueAndIntervalTellTheSame() =>
        Gen.Select(AnyCount, AnyCount, Gen.Enum<ExactMethod>()).Sample((a, b, method) =>
        {
            var change = CountChange.Between(a, b, Level, method);
            // On the very edge rounding decides.
            return Math.Abs(change.PValue - 0.05) < 1e-9 || change.PValue < 0.05 != change.RatioInterval.Contains(1);
        }, iter: 1000);

    [Fact]
    public void Between_AnyCounts_MidPIsNeverMoreCautiousThanExact() =>
        Gen.Select(AnyCount, AnyCount).Sample((a, b) =>
        {
            var (exact, mid) = (CountChange.Between(a, b, Level), CountChange.Between(a, b, Level, ExactMethod.MidP));
            return mid.PValue <= exact.PValue
                && mid.RatioInterval.Lower >= exact.RatioInterval.Lower
                && mid.RatioInterval.Upper <= exact.RatioInterval.Upper;
        }, iter: 400);

    [Fact]
    public void ETest_AllSmallCounts_IsNeverMoreCautiousThanTheConditionalTestAndCloseToItsMidP()
    {
        var worst = 0.0;
        for (long a = 0; a <= 40; a++)
        {
            for (var b = a + 1; b <= 40; b++)
            {
                var (exact, e) = (ConditionalTest.PValue(new(a, 1), new(b, 1), ExactMethod.Exact), ETest.PValue(new(a, 1), new(b, 1)));
                // Krishnamoorthy and Thomson: the E-test is at least as powerful, because the conditional test is conservative.
                Assert.True(e <= exact + 1e-12, $"{a} and {b}: E-test {e}, exact {exact}");
                worst = a + b < 10 ? worst : Math.Max(worst, Math.Abs(e - ConditionalTest.PValue(new(a, 1), new(b, 1), ExactMethod.MidP)));
            }
        }

        Assert.InRange(worst, 0, 0.035);
    }

    [Fact]
    public void Between_CountsOfTenMillion_AgreesWithR()
    {
        var change = CountChange.Between(new(10_000_000, 1), new(10_010_000, 1), Level);
        Agree.Relative(0.0253986011324749, change.PValue, 1e-10, "p");
        Agree.Relative(1.00012310440251, change.RatioInterval.Lower, 1e-12, "lower");
        Agree.Relative(1.00187766454358, change.RatioInterval.Upper, 1e-12, "upper");
        Assert.InRange(ETest.PValue(new(10_000_000, 1), new(10_010_000, 1)), 0.0253, change.PValue);
    }

    [Fact]
    public void Between_NothingBefore_HasNoPercentAndNoUpperLimit()
    {
        var change = CountChange.Between(new(0, 1), new(7, 1), Level);
        Assert.Null(change.Percent);
        Assert.Equal(double.PositiveInfinity, change.RatioInterval.Upper);
        Assert.Equal(0.015625, change.PValue, 12);
    }

    [Fact]
    public void Between_NothingAtAll_IsNoEvidenceOfChange()
    {
        var change = CountChange.Between(new(0, 3), new(0, 1), Level);
        Assert.Equal(1, change.PValue);
        Assert.Equal(0, change.RatioInterval.Lower);
        Assert.Equal(0, change.Difference);
    }

    [Theory]
    [InlineData(4.0, 4.0), InlineData(30.0, 45.0), InlineData(200.0, 150.0)]
    public void Simulation_RatioAndDifference_CoverAtTheirNominalRate(double before, double after)
    {
        var random = new Random(20190212);
        const int runs = 2000;
        int exact = 0, mid = 0, difference = 0;
        for (var run = 0; run < runs; run++)
        {
            ExposedCount a = new(Draw.Poisson(random, before), 2), b = new(Draw.Poisson(random, after), 1);
            exact += ConditionalTest.RatioInterval(a, b, Level, ExactMethod.Exact).Contains(after / before * 2) ? 1 : 0;
            mid += ConditionalTest.RatioInterval(a, b, Level, ExactMethod.MidP).Contains(after / before * 2) ? 1 : 0;
            difference += RateDifference.Interval(a, b, Level).Contains(after - before / 2) ? 1 : 0;
        }

        Assert.InRange(exact / (double)runs, 0.94, 1);
        Assert.InRange(mid / (double)runs, 0.935, 0.985);
        Assert.InRange(difference / (double)runs, 0.935, 0.985);
    }

    [Theory]
    [InlineData(8.0), InlineData(40.0), InlineData(300.0)]
    public void Simulation_NothingChanged_ETestClaimsAboutAsOftenAsItsLevel(double mean)
    {
        var random = new Random(20181231);
        const int runs = 2000;
        var claimed = 0;
        for (var run = 0; run < runs; run++)
        {
            claimed += ETest.PValue(new(Draw.Poisson(random, mean), 1), new(Draw.Poisson(random, mean), 1)) < 0.05 ? 1 : 0;
        }

        // Three standard errors of the simulation above the level.
        Assert.InRange(claimed / (double)runs, 0.03, 0.065);
    }

    [Theory]
    [InlineData(2.0), InlineData(8.0), InlineData(40.0)]
    public void ConditionalTest_NothingChanged_NeverClaimsMoreOftenThanItsLevel(double mean)
    {
        var last = PoissonDistribution.Quantile(1 - 1e-9, mean);
        var claimed = 0.0;
        for (long a = 0; a <= last; a++)
        {
            for (long b = 0; b <= last; b++)
            {
                claimed += ConditionalTest.PValue(new(a, 1), new(b, 1), ExactMethod.Exact) < 0.05
                    ? PoissonDistribution.At(a, mean) * PoissonDistribution.At(b, mean)
                    : 0;
            }
        }

        Assert.InRange(claimed, 0, 0.05);
    }

    private static bool Close(double a, double b) => a == b || Math.Abs(a - b) <= 1e-9 * Math.Max(Math.Abs(a), Math.Abs(b)) || Math.Abs(a - b) < 1e-12;
}
