using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Wardmote.Partnership.Accounts;
using Wardmote.Partnership.Meetings;
using Wardmote.Partnership.Partners;
using Wardmote.Web.Accounts;

namespace Wardmote.Web.Pages.Partners;

/// <summary>One referral, and what came of it.</summary>
[Requires(Right.ReadPartnership)]
public sealed class ReferralPage(GroupService groups) : PageModel
{
    public Referral Referral { get; private set; } = null!;

    /// <summary>Which minuted it.</summary>
    public Meeting? Meeting { get; private set; }

    public async Task<IActionResult> OnGetAsync(string key)
    {
        if (await groups.ReferralAsync(key) is not { } found)
        {
            return NotFound();
        }

        Referral = found;
        Meeting = (await groups.MeetingOfAsync([found.Reference])).GetValueOrDefault(found.Reference);
        return Page();
    }
}
