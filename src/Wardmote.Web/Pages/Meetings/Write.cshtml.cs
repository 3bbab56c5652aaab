using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Wardmote.Partnership.Accounts;
using Wardmote.Partnership.Calendars;
using Wardmote.Partnership.Meetings;
using Wardmote.Web.Accounts;
using Wardmote.Web.Forms;

namespace Wardmote.Web.Pages.Meetings;

/// <summary>The minutes while the meeting goes on: what stands under each item, and the way to write more.</summary>
[Requires(Right.WriteMinutes)]
public sealed class WritePage(MeetingService meetings, MinuteService minutes, TimeProvider clock) : MeetingFormPage<EndForm>(meetings)
{
    public Quorum Quorum { get; private set; } = null!;

    public DateOnly Today { get; } = LondonTime.Day(clock.GetUtcNow());

    protected override async Task<bool> FindAsync()
    {
        if (!await base.FindAsync() || Meeting.IsCancelled || Meeting.Minutes >= MinutesState.Agreed)
        {
            return false;
        }

        Quorum = Quorum.Of(Meeting.People, await Meetings.RulesAsync(Meeting));
        return true;
    }

    protected override EndForm Fill() => new() { Ended = ClockTime.Write(Meeting.EndedAt) };

    protected override async Task<IActionResult> SaveAsync()
    {
        await minutes.EndAsync(Meeting, ClockTime.Read(Form.Ended)!.Value);
        Say("When the meeting ended was saved.");
        return ToMeeting("/write");
    }
}

public sealed class EndForm
{
    [Display(Name = "When did the meeting end?")]
    [Required(ErrorMessage = "Enter when the meeting ended")]
    [ClockTime(ErrorMessage = "When the meeting ended must be a time, such as 1:15pm")]
    public string? Ended { get; set; }
}
