using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Wardmote.Partnership.Accounts;
using Wardmote.Partnership.Meetings;
using Wardmote.Partnership.Partners;
using Wardmote.Web.Accounts;

namespace Wardmote.Web.Pages.Partners;

/// <summary>One version of a group's terms of reference.</summary>
[Requires(Right.ReadPartnership)]
public sealed class TermsPage(GroupService groups) : PageModel
{
    public Terms Terms { get; private set; } = null!;

    /// <summary>Which agreed them.</summary>
    public Meeting? Meeting { get; private set; }

    public async Task<IActionResult> OnGetAsync(string key)
    {
        if (await groups.TermsAsync(key) is not { } found)
        {
            return NotFound();
        }

        Terms = found;
        Meeting = (await groups.MeetingOfAsync([found.Reference])).GetValueOrDefault(found.Reference);
        return Page();
    }
}
