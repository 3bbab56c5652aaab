using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Wardmote.Partnership.Accounts;
using Wardmote.Partnership.Calendars;
using Wardmote.Partnership.Chain;
using Wardmote.Partnership.Meetings;
using Wardmote.Partnership.Partners;
using Wardmote.Web.Accounts;

namespace Wardmote.Web.Pages.Partners;

/// <summary>One group: who sits and chairs there, on what terms it works, and what was referred to it or by it.</summary>
[Requires(Right.ReadPartnership)]
public sealed class GroupPage(PartnerService partners, GroupService groups, TimeProvider clock) : PageModel
{
    public Group Group { get; private set; } = null!;

    public IReadOnlyList<Terms> Terms { get; private set; } = [];

    public IReadOnlyList<Referral> Referrals { get; private set; } = [];

    /// <summary>Which meetings elected and agreed.</summary>
    public IReadOnlyDictionary<ItemReference, Meeting> Meetings { get; private set; } = new Dictionary<ItemReference, Meeting>();

    public DateOnly Today { get; } = LondonTime.Today(clock);

    public async Task<IActionResult> OnGetAsync(string key)
    {
        if (await partners.GroupAsync(key) is not { } found)
        {
            return NotFound();
        }

        Group = found;
        Terms = await groups.TermsAsync(found);
        Referrals = [.. (await groups.ReferralsAsync()).Where(r => r.FromGroupId == found.Id || r.ToGroupId == found.Id)];
        Meetings = await groups.MeetingOfAsync([.. found.Offices.Select(o => o.Reference), .. found.Seats.Where(s => s.Until is not null).Select(s => s.Reference), .. Terms.Select(t => t.Reference)]);
        return Page();
    }
}
