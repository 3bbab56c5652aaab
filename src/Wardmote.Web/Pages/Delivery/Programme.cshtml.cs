using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Wardmote.Partnership.Accounts;
using Wardmote.Partnership.Delivery;
using Wardmote.Web.Accounts;
using Wardmote.Web.Shared;

namespace Wardmote.Web.Pages.Delivery;

/// <summary>A programme, school by school.</summary>
[Requires(Right.ReadPartnership)]
public sealed class ProgrammePage(DeliveryService delivery, JoinedItems joined) : PageModel
{
    public ProgrammeStatement Statement { get; private set; } = null!;

    public IReadOnlyList<JoinedItem> Joined { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string key)
    {
        var log = await delivery.ReadAsync();
        if (log.Programmes.FirstOrDefault(programme => programme.Key == key) is not { } found)
        {
            return NotFound();
        }

        (Statement, Joined) = (ProgrammeStatement.Of(found, log.Activities), await joined.OfAsync(found.Reference));
        return Page();
    }
}
