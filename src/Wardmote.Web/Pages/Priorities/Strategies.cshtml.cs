using Microsoft.AspNetCore.Mvc.RazorPages;
using Wardmote.Partnership.Accounts;
using Wardmote.Partnership.Priorities;
using Wardmote.Web.Accounts;

namespace Wardmote.Web.Pages.Priorities;

/// <summary>Partners' priorities side by side, and national strategies.</summary>
[Requires(Right.ReadPartnership)]
public sealed class StrategiesPage(PriorityService priorities) : PageModel
{
    public Crosswalk Crosswalk { get; private set; } = null!;

    public async Task OnGetAsync() => Crosswalk = await priorities.CrosswalkAsync();
}
