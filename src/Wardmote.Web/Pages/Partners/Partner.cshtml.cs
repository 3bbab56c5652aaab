using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Wardmote.Partnership.Accounts;
using Wardmote.Partnership.Partners;
using Wardmote.Web.Accounts;

namespace Wardmote.Web.Pages.Partners;

/// <summary>One partner and its people.</summary>
[Requires(Right.ReadPartnership)]
public sealed class PartnerPage(PartnerService partners) : PageModel
{
    public Organisation Organisation { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(string key)
    {
        if (await partners.OrganisationAsync(key) is not { } found)
        {
            return NotFound();
        }

        Organisation = found;
        return Page();
    }
}
