using Wardmote.Partnership;
using Wardmote.Partnership.Meetings;

namespace Wardmote.Tests.Partnership.Meetings;

public class MeetingRulesTests
{
    [Fact]
    public void Rules_OfNobody_AreTheCommonOnesWithTheirSources()
    {
        var rules = MeetingRules.On(Boards.Day, []);
        Assert.Equal((5, 48, 0.25m, 2), (rules.NoticeDays.Value, rules.LateBusinessHours.Value, rules.QuorumShare.Value, rules.QuorumAtLeast.Value));
        Assert.All(CommonRules.All, rule => Assert.NotEmpty(rule.Source));
    }

    [Fact]
    public void Rule_OfThePartnership_HoldsFromItsFirstDayToItsLast()
    {
        var own = new MeetingRule { Kind = MeetingRuleKind.NoticeDays, Value = 3, From = new DateOnly(2019, 1, 1), Until = new DateOnly(2019, 12, 31), Source = "Terms of reference, 2019" };
        Assert.Equal(5, MeetingRules.On(new DateOnly(2018, 12, 31), [own]).NoticeDays.Value);
        Assert.Equal(3, MeetingRules.On(new DateOnly(2019, 1, 1), [own]).NoticeDays.Value);
        Assert.Equal(3, MeetingRules.On(new DateOnly(2019, 12, 31), [own]).NoticeDays.Value);
        Assert.Equal(5, MeetingRules.On(new DateOnly(2020, 1, 1), [own]).NoticeDays.Value);
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(1, 1)]
    [InlineData(3, 2)]
    [InlineData(8, 2)]
    [InlineData(9, 3)]
    public void Quorum_OfSoManyOrganisations_IsAQuarterButAtLeastTwo(int voting, int needed) => Assert.Equal(needed, MeetingRules.On(Boards.Day, []).QuorumOf(voting));

    [Theory]
    [InlineData(MeetingRuleKind.QuorumShare, "1.5", "a part from 0 to 1, such as 0.25 for a quarter")]
    [InlineData(MeetingRuleKind.NoticeDays, "2.5", "a number of days")]
    [InlineData(MeetingRuleKind.QuorumAtLeast, "0", "a number of organisations")]
    public void Rule_OutOfRange_IsRefused(MeetingRuleKind kind, string value, string what)
    {
        var rule = new MeetingRule { Kind = kind, Value = decimal.Parse(value, System.Globalization.CultureInfo.InvariantCulture), From = Boards.Day, Source = "Terms" };
        Assert.Equal($"The value must be {what}", Assert.Throws<RuleException>(() => MeetingRules.Check(rule)).Message);
    }
}
