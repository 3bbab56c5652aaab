using CsCheck;
using Wardmote.Partnership;
using Wardmote.Partnership.Priorities;

namespace Wardmote.Tests.Partnership.Priorities;

public sealed class PriorityTests
{
    private static readonly DateOnly Day = new(2018, 4, 1);

    [Fact]
    public void Take_ProposedAgreedKeptDischarged_IsALife()
    {
        var priority = Proposed();
        priority.Take(PriorityStepKind.Agreed, Day, "", "Chair");
        Assert.True(priority.IsInForce);
        priority.Take(PriorityStepKind.Kept, Day.AddYears(1), "", "Chair");
        priority.Take(PriorityStepKind.Discharged, Day.AddYears(2), "Business as usual", "Chair");
        Assert.False(priority.IsInForce);
        Assert.Equal([PriorityStepKind.Proposed, PriorityStepKind.Agreed, PriorityStepKind.Kept, PriorityStepKind.Discharged], priority.InOrder.Select(s => s.Kind));
    }

    [Fact]
    public void Take_DischargeWithoutAReason_IsRefused()
    {
        var priority = Proposed();
        priority.Take(PriorityStepKind.Agreed, Day, "", "Chair");
        Assert.Equal("Reason", Assert.Throws<RuleException>(() => priority.Take(PriorityStepKind.Discharged, Day, " ", "Chair")).Field);
    }

    [Fact]
    public void Take_DischargeOfWhatWasNeverAgreed_IsRefused() =>
        Assert.Equal("A priority that is proposed cannot be discharged", Assert.Throws<RuleException>(() => Proposed().Take(PriorityStepKind.Discharged, Day, "r", "Chair")).Message);

    [Fact]
    public void Take_BeforeTheLastStep_IsRefused() =>
        Assert.Equal("On", Assert.Throws<RuleException>(() => Proposed().Take(PriorityStepKind.Agreed, Day.AddDays(-1), "", "Chair")).Field);

    [Fact]
    public void Take_AnySteps_OnlyWhatMayFollowIsEverThere() => Gen.Enum<PriorityStepKind>().Array[1, 8].Sample(kinds =>
    {
        var priority = Proposed();
        foreach (var kind in kinds)
        {
            try
            {
                priority.Take(kind, Day, "reason", "Chair");
            }
            catch (RuleException)
            {
            }
        }

        var steps = priority.InOrder.Select(s => s.Kind).ToList();
        return steps.Zip(steps.Skip(1)).All(pair => PrioritySteps.After(pair.First).Contains(pair.Second));
    });

    [Fact]
    public void Settle_RejectionWithoutAReason_IsRefused() => Assert.Throws<RuleException>(() => Advice().Settle(RecommendationAnswer.Rejected, "", Day, "Chair"));

    [Fact]
    public void Settle_OpenedAgain_ForgetsWhoAnsweredWhen()
    {
        var advice = Advice();
        advice.Settle(RecommendationAnswer.Accepted, "", Day, "Chair");
        Assert.Equal((Day, "Chair"), (advice.AnsweredOn, advice.AnsweredBy));
        advice.Settle(RecommendationAnswer.Open, "", Day, "Chair");
        Assert.Equal((null, ""), (advice.AnsweredOn, advice.AnsweredBy));
    }

    private static Priority Proposed()
    {
        var priority = new Priority { Key = "thefts", Title = "Tackle thefts" };
        priority.Take(PriorityStepKind.Proposed, Day, "", "Partnership officer");
        return priority;
    }

    private static Recommendation Advice() => new() { Key = "discharge", Assessment = "2018/19", Number = "R12", Topic = "Acquisitive crime", Words = "Discharge it." };
}
