using CsCheck;
using Wardmote.Analysis.Counts;
using Wardmote.Analysis.Harm;

namespace Wardmote.Tests.Analysis.Harm;

/// <summary>The weights here are plain test numbers, not anybody's estimate of harm.</summary>
public sealed class HarmScoreTests
{
    private static readonly ConfidenceLevel Level = ConfidenceLevel.NinetyFive;

    private static HarmWeightSet Set(params HarmWeight[] weights) => new("Test weights", "1", new(2018, 4, 1), "made for this test", weights);

    private static readonly HarmWeightSet Three = Set(new("8N", "Assault with injury", 100), new("30A", "Burglary, dwelling", 400), new("46", "Shoplifting", 10));

    [Fact]
    public void Of_CodesAndDescriptions_WeighsWhatItKnowsAndListsTheRest()
    {
        var score = HarmScore.Of([new("08n", null, 12), new(null, "burglary – dwelling", 3), new("46", "Shoplifting", 50), new("99Z", "Something new", 7)], Three, Level);
        Assert.Equal(12 * 100 + 3 * 400 + 50 * 10, score.Value);
        var left = Assert.Single(score.Unweighed);
        Assert.Equal(("Something new", "neither its code nor its description is in the set"), (left.Offence.Description, left.Reason));
        Assert.Equal(65.0 / 72, score.Covered, 12);
        Assert.Equal(2.9, score.PerPopulation(1000, 1).Value, 12);
    }

    [Fact]
    public void Of_CodeAndDescriptionAtOdds_IsNotGuessed() =>
        Assert.Equal("its code means 8N Assault with injury, its description 46 Shoplifting",
            Assert.Single(HarmScore.Of([new("8N", "Shoplifting", 3), new("46", null, 1)], Three, Level).Unweighed).Reason);

    [Fact]
    public void Of_DescriptionOfSeveralWeights_IsNotGuessed()
    {
        var set = Set(new("1", "Attempted", 5), new("2", "Attempted", 50), new("3", "Other", 1));
        Assert.Contains("2 entries with different weights", Assert.Single(HarmScore.Of([new(null, "Attempted", 3), new("3", null, 1)], set, Level).Unweighed).Reason, StringComparison.Ordinal);
        Assert.Equal(150, HarmScore.Of([new("2", "Attempted", 3)], set, Level).Value);
    }

    [Fact]
    public void Set_OneCodeWithTwoWeights_IsRefusedWithBoth() =>
        Assert.Contains("gives 8N both 100 and 120", Assert.Throws<ArgumentException>(() => Set(new("8N", "a", 100), new("8n ", "b", 120))).Message, StringComparison.Ordinal);

    [Fact]
    public void On_SeveralVersions_GivesTheNewestThatHasBegun()
    {
        HarmWeightSet old = new("W", "2016", new(2016, 4, 1), "s", [new("1", "a", 1)]), current = new("W", "2021", new(2021, 4, 1), "s", [new("1", "a", 2)]);
        Assert.Same(old, HarmWeightSet.On([current, old], "W", new(2019, 1, 1)));
        Assert.Same(current, HarmWeightSet.On([current, old], "W", new(2021, 4, 1)));
        Assert.Null(HarmWeightSet.On([current, old], "W", new(2015, 1, 1)));
    }

    [Fact]
    public void Interval_EqualWeights_IsTheExactOne() =>
        Gen.Select(Gen.Long[0, 500], Gen.Double[0.1, 50]).Sample((count, weight) =>
        {
            var (gamma, exact) = (WeightedSum.Of([new(count, weight)]).Interval(Level), PoissonInterval.Exact(count, Level).Times(weight));
            return Math.Abs(gamma.Lower - exact.Lower) <= 1e-9 * exact.Upper && Math.Abs(gamma.Upper - exact.Upper) <= 1e-9 * exact.Upper;
        }, iter: 200);

    [Theory]
    [InlineData(3.0, 40.0, 200.0), InlineData(0.5, 20.0, 60.0), InlineData(10.0, 10.0, 10.0)]
    public void Simulation_WeightsFromOneToAThousand_CoversAtLeastAsOftenAsItSays(double heavy, double middle, double light)
    {
        var random = new Random(20190212);
        const int runs = 2000;
        var truth = heavy * 1000 + middle * 50 + light;
        var (gamma, dobson) = (0, 0);
        for (var run = 0; run < runs; run++)
        {
            var sum = WeightedSum.Of([new(Draw.Poisson(random, heavy), 1000), new(Draw.Poisson(random, middle), 50), new(Draw.Poisson(random, light), 1)]);
            gamma += sum.Interval(Level).Contains(truth) ? 1 : 0;
            dobson += DirectRate.Dobson(sum.Value, sum.Variance, sum.Count, Level).Contains(truth) ? 1 : 0;
        }

        Assert.InRange(gamma / (double)runs, 0.94, 1);
        // The reason for the gamma interval: it is never the worse of the two.
        Assert.True(gamma >= dobson, $"gamma {gamma}, Dobson {dobson}");
    }
}
