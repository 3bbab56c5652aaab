using Microsoft.AspNetCore.Mvc.RazorPages;
using Wardmote.Partnership.Accounts;
using Wardmote.Web.Accounts;

namespace Wardmote.Web.Pages.Accounts;

[Requires(Right.ManageAccounts)]
public sealed class MembersPage(MemberService members) : PageModel
{
    public IReadOnlyList<Membership> All { get; private set; } = [];

    public async Task OnGetAsync() => All = await members.AllAsync();
}
