using Microsoft.AspNetCore.Mvc.RazorPages;
using Wardmote.Partnership.Accounts;
using Wardmote.Partnership.Priorities;
using Wardmote.Web.Accounts;

namespace Wardmote.Web.Pages.Priorities;

[Requires(Right.ReadPartnership)]
public sealed class ScoringsPage(ScoringService scorings) : PageModel
{
    public IReadOnlyList<Scoring> All { get; private set; } = [];

    public DateOnly Today => scorings.Today;

    public async Task OnGetAsync() => All = await scorings.ScoringsAsync();
}
