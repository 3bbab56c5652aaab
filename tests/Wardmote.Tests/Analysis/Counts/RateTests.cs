using Wardmote.Analysis.Counts;

namespace Wardmote.Tests.Analysis.Counts;

public sealed class RateTests
{
    private static readonly ConfidenceLevel Level = ConfidenceLevel.NinetyFive;

    [Fact]
    public void Rate_NoPopulation_IsRefusedByName()
    {
        var refusal = Assert.Throws<ArgumentOutOfRangeException>(() => Rate.Of(3, 0, 1000, Level));
        Assert.Contains("population of a rate must be above nought", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Rate_NoEvents_StartsAtNoughtAndStillHasAnUpperLimit()
    {
        var rate = Rate.Of(0, 2000, 1000, Level);
        Assert.Equal(0, rate.Interval.Lower);
        // The exact upper limit of a count of nought is -ln(0.025).
        Agree.Relative(-Math.Log(0.025) / 2, rate.Interval.Upper, 1e-12, "upper limit");
    }

    [Fact]
    public void Proportion_MoreThanItsBase_IsRefusedByName() =>
        Assert.Contains("cannot exceed its base of 25", Assert.Throws<ArgumentOutOfRangeException>(() => Proportion.Of(26, 25, 100, Level)).Message, StringComparison.Ordinal);

    [Fact]
    public void DirectRate_FewerEventsThanTheRuleAllows_IsHeldBackWithItsSource()
    {
        var rate = DirectRate.Of([new(4, 1000, 5000), new(5, 2000, 6000)], 10_000, Level, SmallNumberRule.StandardisedRate);
        Assert.Null(rate.Value);
        Assert.Null(rate.Interval);
        Assert.Contains("9 events, fewer than 10", rate.Withheld, StringComparison.Ordinal);
    }

    [Fact]
    public void DirectRate_SameRateInEveryStratum_IsThatRateWhateverTheStandard()
    {
        var rate = DirectRate.Of([new(20, 1000, 9000), new(40, 2000, 1), new(10, 500, 700)], 1000, Level, SmallNumberRule.StandardisedRate);
        Agree.Relative(20, rate.Value!.Value, 1e-12, "rate");
    }

    [Fact]
    public void DirectRate_StandardSpreadAsTheArea_HasTheIntervalOfTheCrudeRate()
    {
        var direct = DirectRate.Of([new(20, 1000, 1000), new(70, 2000, 2000)], 1000, Level, SmallNumberRule.StandardisedRate);
        var crude = Rate.Of(90, 3000, 1000, Level);
        Agree.Relative(crude.Interval.Lower, direct.Interval!.Lower, 1e-12, "lower");
        Agree.Relative(crude.Interval.Upper, direct.Interval!.Upper, 1e-12, "upper");
    }

    [Fact]
    public void ExpectedCount_ListsOfDifferentLength_AreRefused() =>
        Assert.Throws<ArgumentException>(() => IndirectRatio.ExpectedCount([1000, 2000], [0.1]));
}
