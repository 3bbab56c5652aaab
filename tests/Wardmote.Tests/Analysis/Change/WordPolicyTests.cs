using CsCheck;
using Wardmote.Analysis.Change;
using Wardmote.Analysis.Counts;

namespace Wardmote.Tests.Analysis.Change;

public sealed class WordPolicyTests
{
    private static readonly WordPolicy Policy = WordPolicy.On(new DateOnly(2026, 12, 1));

    private static CountChange Change(long before, long after) => CountChange.Between(new(before, 1), new(after, 1), ConfidenceLevel.NinetyFive);

    [Theory]
    [InlineData(161, 123, "probably lower")]
    [InlineData(157, 76, "lower")]
    [InlineData(114, 131, "no real change")]
    [InlineData(13, 11, "too few to say")]
    [InlineData(1, 8, "too few to say")]
    [InlineData(3, 17, "higher")]
    [InlineData(21, 21, "no real change")]
    public void Word_CountsOfWards_FollowsTheTestAndNotThePercentage(long before, long after, string expected) =>
        Assert.Equal(expected, Policy.Word(Change(before, after)).Text());

    [Fact]
    public void Word_AnyCounts_NeverClaimsWhatTheTestDoesNotSupport() =>
        Gen.Select(Gen.Long[0, 400], Gen.Long[0, 400], Gen.Double[0.2, 5]).Sample((a, b, exposure) =>
        {
            var change = CountChange.Between(new(a, exposure), new(b, 1), ConfidenceLevel.NinetyFive);
            var word = Policy.Word(change);
            return word switch
            {
                ChangeWord.Higher => change.PValue < 0.01 && change.RatioInterval.Lower > 1,
                ChangeWord.ProbablyHigher => change.PValue is >= 0.01 and < 0.05 && change.RatioInterval.Lower > 1,
                ChangeWord.Lower => change.PValue < 0.01 && change.RatioInterval.Upper < 1,
                ChangeWord.ProbablyLower => change.PValue is >= 0.01 and < 0.05 && change.RatioInterval.Upper < 1,
                ChangeWord.NoRealChange => change.PValue >= 0.05 && !(change.RatioInterval.Contains(0.5) && change.RatioInterval.Contains(2)),
                _ => a + b < 10 || change.PValue >= 0.05,
            };
        }, iter: 2000);

    [Fact]
    public void Word_SharesWithTinyExpectedCounts_SaysNothing()
    {
        Assert.Equal(ChangeWord.TooFewToSay, Policy.Word(ProportionChange.Between(new(0, 12), new(1, 10), ConfidenceLevel.NinetyFive)));
        Assert.Equal(ChangeWord.Higher, Policy.Word(ProportionChange.Between(new(10, 100), new(40, 100), ConfidenceLevel.NinetyFive)));
    }

    [Fact]
    public void Word_AdjustedBelowTheTest_IsRefused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Policy.Word(Change(114, 131), 0.001));

    [Fact]
    public void On_BeforeAnyPolicy_SaysSo() =>
        Assert.Contains("No policy for words", Assert.Throws<ArgumentOutOfRangeException>(() => WordPolicy.On(new DateOnly(2000, 1, 1))).Message, StringComparison.Ordinal);

    [Fact]
    public void Text_EveryWord_IsOneOfTheSix() =>
        Assert.Equal(6, Enum.GetValues<ChangeWord>().Select(word => word.Text()).Distinct().Count());
}
