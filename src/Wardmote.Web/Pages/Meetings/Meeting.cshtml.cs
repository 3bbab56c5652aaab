using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Wardmote.Partnership.Accounts;
using Wardmote.Partnership.Calendars;
using Wardmote.Partnership.Meetings;
using Wardmote.Web.Forms;
using Wardmote.Web.Meetings;

namespace Wardmote.Web.Pages.Meetings;

/// <summary>One meeting: its notice, its agenda, who comes. Who is not signed in sees it once something of it is published.</summary>
public sealed class MeetingPage(MeetingService meetings, AttendanceService attendance, PromiseService promises, Actor actor, TimeProvider clock) : PageModel
{
    public Meeting Meeting { get; private set; } = null!;

    public AgendaModel Agenda { get; private set; } = null!;

    public string QuorumWords { get; private set; } = "";

    public bool MayReadMinutes => Meeting.MinutesAreOpenTo(actor);

    public bool MaySendApologies => !IsOver && Own is { Presence: Presence.Expected } && actor.May(Right.TakePartInMeetings);

    /// <summary>What the actor can do about it, in the order in which it comes.</summary>
    public IReadOnlyList<(string Address, string Name)> Steps
    {
        get
        {
            var (here, manages, writes) = ($"/meetings/{Meeting.Key}", actor.May(Right.ManageMeetings), actor.May(Right.WriteMinutes));
            var open = !Meeting.IsCancelled && Meeting.Minutes < MinutesState.Agreed;
            return
            [
                .. Offer(manages && open, ($"{here}/change", "Change its date, time or place"), ($"{here}/agenda", "Arrange the agenda and its papers")),
                .. Offer(manages && open && !Meeting.IsCalled, ($"{here}/call", "Give notice")),
                .. Offer(manages && !Meeting.IsCancelled, ($"{here}/pack", "Look over and publish the pack")),
                .. Offer(writes && open, ($"{here}/people", "Say who is here"), ($"{here}/write", "Write the minutes")),
                .. Offer(open && (writes || (Own is not null && actor.May(Right.TakePartInMeetings))), ($"{here}/declare", "Declare an interest")),
                .. Offer(writes && Meeting.Minutes == MinutesState.Draft, ($"{here}/agree", "Have the minutes agreed")),
                .. Offer(manages && open && Meeting.Minutes == MinutesState.NotWritten, ($"{here}/cancel", "Cancel the meeting")),
            ];
        }
    }

    private Attendance? Own => Meeting.People.FirstOrDefault(p => p.PersonId is not null && p.PersonId == actor.PersonId);

    private bool IsOver => Meeting.IsCancelled || Meeting.Minutes != MinutesState.NotWritten;

    public async Task<IActionResult> OnGetAsync(string key) => await FindAsync(key) ? Page() : NotFound();

    public async Task<IActionResult> OnPostApologiesAsync(string key)
    {
        if (!await FindAsync(key))
        {
            return NotFound();
        }

        await attendance.SendApologiesAsync(Meeting);
        TempData[Banner.Key] = "Your apologies are noted.";
        return LocalRedirect($"/meetings/{Meeting.Key}");
    }

    private async Task<bool> FindAsync(string key)
    {
        if (await meetings.FindAsync(key) is not { } found)
        {
            return false;
        }

        var member = actor.May(Right.ReadPartnership);
        Meeting = found;
        Agenda = new AgendaModel
        {
            Meeting = found,
            Restricted = actor.May(Right.SeeRestricted),
            IsMember = member,
            Arising = member ? await promises.ArisingAsync(found, await meetings.PreviousAsync(found)) : [],
            Today = LondonTime.Day(clock.GetUtcNow()),
        };
        var quorum = Quorum.Of(found.People, await meetings.RulesAsync(found));
        QuorumWords = found.People.Any(p => p.Presence != Presence.Expected)
            ? quorum.Words
            : $"{quorum.Needed} of {quorum.Voting} organisations with a vote must be there";
        return true;
    }

    private static (string, string)[] Offer(bool offered, params (string, string)[] steps) => offered ? steps : [];
}
