namespace Wardmote.Partnership.Plan;

/// <summary>How an action stands on a day: what is proposed, what somebody stated, and which of them holds.</summary>
/// <param name="Statement">What was last stated for the quarter; null where nothing was, or it was taken back.</param>
public sealed record ActionStanding(StatusProposal Proposal, StatusStatement? Statement)
{
    /// <summary>The status shown: the one stated for this quarter, or else the one proposed; null where there is neither.</summary>
    public RagStatus? Status => Statement?.Status ?? Proposal.Status;

    /// <summary>True where somebody stated another status than the dates and figures bear out.</summary>
    public bool IsOverridden => Statement is not null && Statement.Status != Proposal.Status;

    /// <summary>True where the status shown rests on the word of those who answer for the action.</summary>
    public bool IsSelfDetermined => Statement?.SelfDetermined ?? false;

    /// <param name="action">A whole action is judged with all its parts.</param>
    /// <param name="on">A statement holds for its quarter, so the next one begins with what is proposed.</param>
    public static ActionStanding Of(PlanAction action, ActionPlan plan, StatusPolicy policy, DateOnly on)
    {
        var quarter = plan.QuarterOn(on).Number;
        var last = action.Statements.Where(s => s.Quarter == quarter && DateOnly.FromDateTime(s.At.UtcDateTime) <= on).MaxBy(s => s.At);
        return new(StatusProposal.Of(Evidence(action, plan, on), policy, on), last is { Status: not null } ? last : null);
    }

    /// <summary>What was known of it on a day.</summary>
    public static ActionEvidence Evidence(PlanAction action, ActionPlan plan, DateOnly on)
    {
        var all = action.WithParts.Where(a => a.ClosedOn is not { } closed || closed > on).ToList();
        var quarter = plan.QuarterOn(on).Number;
        return new ActionEvidence
        {
            PlanFrom = plan.From,
            PlanTo = plan.To,
            Milestones = [.. all.SelectMany(a => a.Milestones.OrderBy(m => m.Number)).Select(m => new MilestoneEvidence(m.Words, m.Due, m.DoneOn))],
            Measures =
            [
                .. from measure in all.SelectMany(a => a.Measures)
                   where measure.Target is not null
                   select new MeasureEvidence(measure.Name, measure.StandingIn(quarter)?.Value, measure.Target!.Value, measure.TargetBy ?? plan.To),
            ],
            Reported = [.. all.SelectMany(a => a.Progress).Where(n => n.Words.Length > 0 && DateOnly.FromDateTime(n.At.UtcDateTime) <= on).Select(n => n.Quarter).Distinct()],
        };
    }
}
