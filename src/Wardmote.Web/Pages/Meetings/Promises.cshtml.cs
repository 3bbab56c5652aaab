using Microsoft.AspNetCore.Mvc.RazorPages;
using Wardmote.Partnership.Accounts;
using Wardmote.Partnership.Calendars;
using Wardmote.Partnership.Meetings;
using Wardmote.Web.Accounts;

namespace Wardmote.Web.Pages.Meetings;

/// <summary>Every promise made at a meeting, those that are due first first.</summary>
[Requires(Right.ReadPartnership)]
public sealed class PromisesPage(PromiseService promises, TimeProvider clock) : PageModel
{
    public IReadOnlyList<Promise> Open { get; private set; } = [];

    public IReadOnlyList<Promise> Closed { get; private set; } = [];

    public DateOnly Today { get; } = LondonTime.Day(clock.GetUtcNow());

    public async Task OnGetAsync()
    {
        var all = await promises.AllAsync();
        Open = [.. all.Where(p => p.IsOpen)];
        Closed = [.. all.Where(p => !p.IsOpen).OrderByDescending(p => p.ClosedOn)];
    }
}
