using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Wardmote.Partnership.Accounts;
using Wardmote.Partnership.Delivery;
using Wardmote.Web.Accounts;
using Wardmote.Web.Shared;

namespace Wardmote.Web.Pages.Delivery;

[Requires(Right.ReadPartnership)]
public sealed class ActivityPage(DeliveryService delivery, JoinedItems joined) : PageModel
{
    public Activity Activity { get; private set; } = null!;

    public IReadOnlyList<JoinedItem> Joined { get; private set; } = [];

    public IEnumerable<(string Name, string Words)> Facts => new (string, string?)[]
    {
        ("When", DeliveryWords.Days(Activity)),
        ("Where", Activity.Place),
        ("Done by", Activity.Lead),
        ("How often", Activity.Times > 1 ? $"{Activity.Times} times" : null),
        ("Reached each time", Activity.Times > 1 ? Activity.Reach?.Words : null),
        ("Reached", Activity.TotalReach?.Words ?? "Not counted"),
        ("How it counts", Activity.IsRunningTotal ? "A number that grows: the newest counts" : null),
        ("Note", Activity.Note),
    }.Where(fact => fact.Item2 is not null).Select(fact => (fact.Item1, fact.Item2!));

    public async Task<IActionResult> OnGetAsync(string key)
    {
        if (await delivery.ActivityAsync(key) is not { } found)
        {
            return NotFound();
        }

        (Activity, Joined) = (found, await joined.OfAsync(found.Reference));
        return Page();
    }
}
