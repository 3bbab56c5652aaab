using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Wardmote.Partnership.Accounts;
using Wardmote.Partnership.Priorities;
using Wardmote.Web.Accounts;
using Wardmote.Web.Shared;

namespace Wardmote.Web.Pages.Priorities;

[Requires(Right.ReadPartnership)]
public sealed class AimPage(PriorityService priorities, JoinedItems joined) : PageModel
{
    public StrategyAim Aim { get; private set; } = null!;

    public IReadOnlyList<JoinedItem> Joined { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string key)
    {
        if (await priorities.AimAsync(key) is not { } found)
        {
            return NotFound();
        }

        (Aim, Joined) = (found, await joined.OfAsync(found.Reference));
        return Page();
    }
}
