using Microsoft.AspNetCore.Mvc.RazorPages;
using Wardmote.Partnership.Accounts;
using Wardmote.Partnership.Deadlines;
using Wardmote.Partnership.Meetings;
using Wardmote.Web.Deadlines;

namespace Wardmote.Web.Pages;

/// <summary>The assessment and its evidence for everybody; for members also what waits for them, so that nobody needs to remember it.</summary>
public sealed class IndexPage(DeadlineService deadlines, MeetingService meetings, Actor actor) : PageModel
{
    /// <summary>What of the reader's own is late or due soon, in a sentence; null for who is no member.</summary>
    public string? Waiting { get; private set; }

    /// <summary>The next meeting that is not cancelled; null where none is arranged, or for who is no member.</summary>
    public Meeting? Next { get; private set; }

    public async Task OnGetAsync()
    {
        if (actor.May(Right.ReadPartnership))
        {
            Waiting = DeadlineWords.Summary((await deadlines.NowAsync()).Where(deadline => deadline.IsFor(actor)), deadlines.Today, " of yours");
            Next = (await meetings.AllAsync()).Where(meeting => meeting.Date >= deadlines.Today && !meeting.IsCancelled).MinBy(meeting => meeting.Date);
        }
    }
}
