using CsCheck;
using Wardmote.Analysis.Counts;

namespace Wardmote.Tests.Analysis.Counts;

/// <summary>Coverage is summed over every count that could be seen, so nothing here is left to chance.</summary>
public sealed class CoverageTests
{
    private static readonly ConfidenceLevel Level = ConfidenceLevel.NinetyFive;

    private static double Covered(double mean, Func<double, Interval> interval)
    {
        var (first, last) = (PoissonDistribution.Quantile(1e-9, mean), PoissonDistribution.Quantile(1 - 1e-9, mean));
        var covered = 0.0;
        for (var count = first; count <= last; count++)
        {
            covered += interval(count).Contains(mean) ? PoissonDistribution.At(count, mean) : 0;
        }

        return covered;
    }

    [Theory]
    [InlineData(0.3), InlineData(1), InlineData(2.5), InlineData(7.3), InlineData(15), InlineData(60.1), InlineData(400)]
    public void ExactPoisson_AnyMean_CoversAtLeastAsOftenAsItSays(double mean) =>
        Assert.InRange(Covered(mean, c => PoissonInterval.Exact(c, Level)), Level.Value - 1e-8, 1);

    [Theory]
    [InlineData(12), InlineData(15), InlineData(30.5), InlineData(60.1), InlineData(400)]
    public void Byar_MeansFromTwelve_CoversWithinAPercentOfNominal(double mean) =>
        Assert.InRange(Covered(mean, c => PoissonInterval.Byar(c, Level)), 0.945, 0.975);

    [Theory]
    [InlineData(20, 0.1), InlineData(20, 0.5), InlineData(50, 0.05), InlineData(100, 0.33), InlineData(400, 0.02)]
    public void Wilson_AnyProportion_CoversCloseToNominal(long trials, double chance)
    {
        var covered = 0.0;
        var exact = 0.0;
        for (long k = 0; k <= trials; k++)
        {
            var probability = BinomialDistribution.At(k, trials, chance);
            covered += ProportionInterval.Wilson(k, trials, Level).Contains(chance) ? probability : 0;
            exact += ProportionInterval.ClopperPearson(k, trials, Level).Contains(chance) ? probability : 0;
        }

        Assert.InRange(covered, 0.92, 0.985);
        Assert.InRange(exact, Level.Value, 1);
    }

    [Fact]
    public void Simulation_DirectRateOfRandomStrata_CoversAtItsNominalRate()
    {
        var random = new Random(20190212);
        double[] rates = [0.002, 0.010, 0.006, 0.001], people = [4000, 2500, 9000, 7000], standard = [12000, 6000, 6000, 6000];
        var truth = rates.Zip(standard, (r, s) => r * s).Sum() / standard.Sum();
        const int runs = 4000;
        var covered = 0;
        for (var run = 0; run < runs; run++)
        {
            var strata = rates.Select((r, i) => new Stratum(Draw.Poisson(random, r * people[i]), people[i], standard[i])).ToList();
            covered += DirectRate.Of(strata, 1, Level, SmallNumberRule.StandardisedRate).Interval!.Contains(truth) ? 1 : 0;
        }

        Assert.InRange(covered / (double)runs, 0.94, 0.965);
    }

    [Fact]
    public void ExactPoisson_HigherLevel_IsWider() =>
        Gen.Select(Gen.Long[0, 5000], Gen.Double[0.51, 0.99], Gen.Double[0.001, 0.009]).Sample((count, level, more) =>
        {
            var narrow = PoissonInterval.Exact(count, new(level));
            var wide = PoissonInterval.Exact(count, new(level + more));
            return wide.Lower <= narrow.Lower && narrow.Upper < wide.Upper && narrow.Contains(count);
        }, iter: 500);

    [Fact]
    public void Intervals_LargerCount_LieHigher() =>
        Gen.Select(Gen.Long[0, 100_000], Gen.Long[1, 50]).Sample((count, more) =>
        {
            var low = PoissonInterval.Of(count, Level);
            var high = PoissonInterval.Exact(count + more, Level);
            var exact = PoissonInterval.Exact(count, Level);
            return exact.Lower < high.Lower && exact.Upper < high.Upper && low.Contains(count);
        }, iter: 500);
}
