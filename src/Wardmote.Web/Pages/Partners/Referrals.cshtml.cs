using Microsoft.AspNetCore.Mvc.RazorPages;
using Wardmote.Partnership.Accounts;
using Wardmote.Partnership.Partners;
using Wardmote.Web.Accounts;

namespace Wardmote.Web.Pages.Partners;

[Requires(Right.ReadPartnership)]
public sealed class ReferralsPage(GroupService groups) : PageModel
{
    public IReadOnlyList<Referral> All { get; private set; } = [];

    public async Task OnGetAsync() => All = await groups.ReferralsAsync();
}
