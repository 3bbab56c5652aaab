using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Wardmote.Partnership.Accounts;
using Wardmote.Partnership.Plan;
using Wardmote.Web.Accounts;
using Wardmote.Web.Plan;
using Wardmote.Web.Shared;

namespace Wardmote.Web.Pages.Plan;

/// <summary>A plan at a glance: its priorities, their actions, and how each stands.</summary>
[Requires(Right.ReadPartnership)]
public sealed class IndexPage(PlanService plans) : PageModel
{
    public ActionPlan? Plan { get; private set; }

    public IReadOnlyList<ActionPlan> Others { get; private set; } = [];

    public DateOnly On { get; private set; }

    public StatusPolicy Policy => StatusPolicy.On(On);

    /// <summary>"7 green, 3 amber and 1 red".</summary>
    public string Summary
    {
        get
        {
            var counted = Plan!.Actions.Where(a => a.WholeId is null && a.ClosedOn is null)
                .GroupBy(a => ActionStanding.Of(a, Plan, Policy, On).Status)
                .OrderBy(g => g.Key is null ? 1 : 0).ThenByDescending(g => g.Key)
                .Select(g => $"{Words.Number(g.Count())} {(g.Key is { } status ? status.Label().ToLowerInvariant() : "not known")}")
                .ToList();
            return counted.Count == 0 ? "it has no actions yet" : Words.Listed(counted);
        }
    }

    public async Task<IActionResult> OnGetAsync(string? plan)
    {
        var all = await plans.PlansAsync();
        if (all.Count == 0 && plan is null)
        {
            return Page();
        }

        if (await plans.PlanAsync(plan ?? (await plans.CurrentAsync())!) is not { } found)
        {
            return NotFound();
        }

        (Plan, On) = (found, found.JudgedOn(plans.Today));
        Others = [.. all.Where(p => p.Id != found.Id)];
        return Page();
    }

    /// <summary>Those numbered under the priority, then those of others that serve it too.</summary>
    public IReadOnlyList<(PlanAction Action, ActionStanding Standing)> Actions(PlanPriority priority) =>
    [
        .. Plan!.Actions.Where(a => a.WholeId is null && (a.PlanPriorityId == priority.Id || a.AlsoServes.Contains(priority.Number)))
            .OrderBy(a => a.PlanPriorityId == priority.Id ? 0 : 1).ThenBy(a => a.Number, NumberOrder.Instance)
            .Select(a => (a, ActionStanding.Of(a, Plan, Policy, On))),
    ];

    public string Leads(PlanAction action) =>
        string.Join("; ", action.WithParts.SelectMany(a => a.Leads).Where(l => !l.Supports).InOrder().Select(l => l.Organisation?.Name ?? "All partners").Distinct());

    public string Next(PlanAction action)
    {
        var open = action.WithParts.SelectMany(a => a.Milestones).Where(m => m.DoneOn is null && m.Due is not null).OrderBy(m => m.Due).ToList();
        var late = open.Count(m => MilestoneWords.IsLate(m, On));
        return late > 0 ? $"{Words.Count(late, "milestone")} late, since {Words.Date(open[0].Due!.Value)}"
            : open.Count > 0 ? Words.Date(open[0].Due!.Value)
            : "";
    }
}
