using Wardmote.Evidence.Rendering;
using Wardmote.Partnership.Plan;
using Wardmote.Web.Shared;

namespace Wardmote.Web.Plan;

/// <summary>What should have been reached or reported, and was not.</summary>
public sealed partial class PlanReport
{
    private IEnumerable<Block> Overdue()
    {
        var open = plan.Actions.Where(a => a.ClosedOn is not { } closed || closed > on).ToList();
        var late = open.SelectMany(a => a.Milestones).Where(m => MilestoneWords.IsLate(m, on)).OrderBy(m => m.Due).ThenBy(m => m.Key, StringComparer.Ordinal).ToList();
        if (late.Count == 0)
        {
            yield return Text($"No milestone is late on {Words.Date(on)}.");
        }
        else
        {
            yield return Text($"{Words.Count(late.Count, "milestone is", "milestones are")} late on {Words.Date(on)}, the longest first.");
            yield return Table("overdue", "Milestones that are late",
            [
                new TableColumn { Heading = "Milestone" }, new TableColumn { Heading = "Action" }, new TableColumn { Heading = "Who" }, new TableColumn { Heading = "Due" }, new TableColumn { Heading = "Days late" },
            ],
            [.. late.Select(m => new TableRow([
                Plain(m.Words),
                Plain($"{m.Action!.Number} {m.Action.Title}"),
                Plain(Leads(m.Leads.Count > 0 ? m.Leads : m.Action.Leads)),
                Plain(Words.Date(m.Due!.Value)),
                Number(on.DayNumber - m.Due!.Value.DayNumber) with { Tint = on.DayNumber - m.Due!.Value.DayNumber > policy.RedAfterDays ? Tint.Red : Tint.Amber },
            ]))]);
        }

        var others = Actions.Where(a => (a.ClosedOn is not { } closed || closed > on) && ActionStanding.Of(a, plan, policy, on).Proposal.Status != RagStatus.Complete)
            .Select(a => (Action: a, Reasons: StatusProposal.Of(ActionStanding.Evidence(a, plan, on) with { Milestones = [] }, policy, on)))
            .Where(a => a.Reasons.Status is RagStatus.Red or RagStatus.Amber)
            .ToList();
        if (others.Count > 0)
        {
            yield return Table("behind", "Targets that are behind, and reports that are missing",
            [
                new TableColumn { Heading = "Action" }, new TableColumn { Heading = "What is missing" },
            ],
            [.. others.Select(a => new TableRow([Plain($"{a.Action.Number} {a.Action.Title}"), Cell.Of([.. a.Reasons.Reasons.Select(reason => new CellLine(reason))])]))]);
        }
    }
}
