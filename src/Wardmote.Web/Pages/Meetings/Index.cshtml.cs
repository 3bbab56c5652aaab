using Microsoft.AspNetCore.Mvc.RazorPages;
using Wardmote.Partnership.Accounts;
using Wardmote.Partnership.Calendars;
using Wardmote.Partnership.Meetings;
using Wardmote.Web.Shared;

namespace Wardmote.Web.Pages.Meetings;

/// <summary>The calendar of meetings, year by year; who is not signed in sees those of which something is published.</summary>
public sealed class IndexPage(MeetingService meetings, PromiseService promises, Actor actor, TimeProvider clock) : PageModel
{
    public IReadOnlyList<IGrouping<int, Meeting>> Years { get; private set; } = [];

    /// <summary>"2 open, 1 of them overdue".</summary>
    public string Promises { get; private set; } = "";

    public async Task OnGetAsync()
    {
        Years = [.. (await meetings.AllAsync()).GroupBy(m => m.Date.Year)];
        if (actor.IsSignedIn)
        {
            var (open, today) = ((await promises.AllAsync()).Where(p => p.IsOpen).ToList(), LondonTime.Day(clock.GetUtcNow()));
            var late = open.Count(p => p.IsOverdue(today));
            Promises = $"{Words.Number(open.Count)} open{(late > 0 ? $", {Words.Number(late)} of them overdue" : "")}";
        }
    }
}
