using Microsoft.AspNetCore.Mvc.RazorPages;
using Wardmote.Partnership.Accounts;
using Wardmote.Partnership.Priorities;
using Wardmote.Web.Accounts;

namespace Wardmote.Web.Pages.Priorities;

[Requires(Right.ReadPartnership)]
public sealed class IndexPage(PriorityService priorities) : PageModel
{
    public IReadOnlyList<Priority> All { get; private set; } = [];

    public async Task OnGetAsync() => All = await priorities.PrioritiesAsync();
}
