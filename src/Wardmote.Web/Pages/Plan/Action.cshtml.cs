using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Wardmote.Analysis.Periods;
using Wardmote.Partnership.Accounts;
using Wardmote.Partnership.Delivery;
using Wardmote.Partnership.Plan;
using Wardmote.Web.Accounts;
using Wardmote.Web.Shared;

namespace Wardmote.Web.Pages.Plan;

/// <summary>One action, or a part of one, with all that is known of it.</summary>
[Requires(Right.ReadPartnership)]
public sealed class ActionPage(PlanService plans, DeliveryService delivery, JoinedItems joined) : PageModel
{
    public PlanAction Action { get; private set; } = null!;

    public DateOnly On { get; private set; }

    public Quarter Quarter => Action.Plan!.QuarterOn(On);

    public ActionStanding Standing => ActionStanding.Of(Action, Action.Plan!, StatusPolicy.On(On), On);

    /// <summary>Reports by quarter, the newest first; a whole action shows those on its parts too.</summary>
    public IReadOnlyList<IGrouping<Quarter, ProgressNote>> Notes =>
    [
        .. Action.WithParts.SelectMany(a => a.Progress).Where(n => n.Words.Length > 0)
            .OrderByDescending(n => n.Quarter).ThenBy(n => n.Action!.Number, NumberOrder.Instance).ThenBy(n => n.Organisation!.Name, StringComparer.Ordinal)
            .GroupBy(n => Action.Plan!.Quarters[n.Quarter - 1]),
    ];

    public IReadOnlyList<StatusStatement> Statements => [.. Action.Statements.OrderByDescending(s => s.At)];

    /// <summary>What the delivery log has of it, in sentences.</summary>
    public IReadOnlyList<string> Delivered { get; private set; } = [];

    public IReadOnlyList<JoinedItem> Joined { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string key)
    {
        if (await plans.ActionAsync(key) is not { } found)
        {
            return NotFound();
        }

        (Action, On) = (found, found.Plan!.JudgedOn(plans.Today));
        Delivered = DeliverySummary.Of(await delivery.ForAsync(found.Reference, new Period(found.Plan!.From, On)));
        Joined = await joined.OfAsync(found.Reference);
        return Page();
    }
}
