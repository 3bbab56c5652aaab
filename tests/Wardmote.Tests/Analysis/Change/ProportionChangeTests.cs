using CsCheck;
using Wardmote.Analysis.Change;
using Wardmote.Analysis.Counts;

namespace Wardmote.Tests.Analysis.Change;

public sealed class ProportionChangeTests
{
    private static readonly ConfidenceLevel Level = ConfidenceLevel.NinetyFive;

    private static readonly Gen<Share> AnyShare =
        Gen.Long[1, 400].SelectMany(whole => Gen.Long[0, whole].Select(count => new Share(count, whole)));

    private sealed record Score(long Count1, long Whole1, long Count2, long Whole2, double Lower, double Upper);

    [Fact]
    public void Between_PublishedShares_AgreesToFourPlaces()
    {
        foreach (var g in Cases.Read<Score[]>("change.json", "score"))
        {
            var interval = ProportionChange.Between(new(g.Count2, g.Whole2), new(g.Count1, g.Whole1), Level).DifferenceInterval;
            Agree.Absolute(g.Lower, interval.Lower, 6e-5, $"lower of {g.Count1}/{g.Whole1} less {g.Count2}/{g.Whole2}");
            Agree.Absolute(g.Upper, interval.Upper, 6e-5, $"upper of {g.Count1}/{g.Whole1} less {g.Count2}/{g.Whole2}");
        }
    }

    [Fact]
    public void Between_AllAgainstNone_HasTheLimitThatFollowsByHand()
    {
        // With 10 of 10 against 0 of 10 the likeliest shares are (1 ± d) / 2, so that z² = 19 (1 − d) / (1 + d).
        var squared = Level.Z * Level.Z;
        var interval = ProportionChange.Between(new(0, 10), new(10, 10), Level).DifferenceInterval;
        Agree.Relative((19 - squared) / (19 + squared), interval.Lower, 1e-9, "lower");
        Assert.Equal(1, interval.Upper);
    }

    [Fact]
    public void Between_AnyShares_PValueAndIntervalTellTheSame() =>
        Gen.Select(AnyShare, AnyShare).Sample((a, b) =>
        {
            var change = ProportionChange.Between(a, b, Level);
            return Math.Abs(change.PValue - 0.05) < 1e-7 || change.PValue < 0.05 != change.DifferenceInterval.Contains(0);
        }, iter: 500);

    [Fact]
    public void Between_SwappedShares_TurnsTheInterval() =>
        Gen.Select(AnyShare, AnyShare).Sample((a, b) =>
        {
            var (there, back) = (ProportionChange.Between(a, b, Level), ProportionChange.Between(b, a, Level));
            return Math.Abs(there.DifferenceInterval.Lower + back.DifferenceInterval.Upper) < 1e-9
                && Math.Abs(there.PValue - back.PValue) < 1e-12;
        }, iter: 300);

    [Theory]
    [InlineData(30, 0.2, 40, 0.35), InlineData(100, 0.1, 80, 0.12), InlineData(250, 0.5, 250, 0.5)]
    public void Simulation_Difference_CoversAtItsNominalRate(int wholeBefore, double before, int wholeAfter, double after)
    {
        var random = new Random(20190212);
        const int runs = 3000;
        var covered = 0;
        for (var run = 0; run < runs; run++)
        {
            var change = ProportionChange.Between(
                new(Draw.Binomial(random, wholeBefore, before), wholeBefore), new(Draw.Binomial(random, wholeAfter, after), wholeAfter), Level);
            covered += change.DifferenceInterval.Contains(after - before) ? 1 : 0;
        }

        Assert.InRange(covered / (double)runs, 0.935, 0.97);
    }

    [Fact]
    public void Share_MoreThanItsBase_IsRefusedByName() =>
        Assert.Contains("between nought and 25", Assert.Throws<ArgumentOutOfRangeException>(() => new Share(26, 25)).Message, StringComparison.Ordinal);
}
