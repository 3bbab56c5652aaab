using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Wardmote.Partnership.Accounts;
using Wardmote.Partnership.Calendars;
using Wardmote.Partnership.Meetings;
using Wardmote.Web.Accounts;

namespace Wardmote.Web.Pages.Meetings;

[Requires(Right.ManageMeetings)]
public sealed class CallPage(MeetingService meetings, TimeProvider clock) : MeetingFormPage<CallForm>(meetings)
{
    public MeetingRule Rule { get; private set; } = null!;

    public int ClearDays { get; private set; }

    public bool IsShort => ClearDays < Rule.Value;

    protected override async Task<bool> FindAsync()
    {
        if (!await base.FindAsync())
        {
            return false;
        }

        Rule = (await Meetings.RulesAsync(Meeting)).NoticeDays;
        ClearDays = MeetingRules.ClearDays(LondonTime.Day(clock.GetUtcNow()), Meeting.Date);
        return true;
    }

    protected override async Task<IActionResult> SaveAsync()
    {
        await Meetings.CallAsync(Meeting, Form.ShortNoticeBecause);
        Say("Notice is given. The numbers of the agenda stand from now on. Publish the pack next.");
        return ToMeeting();
    }
}

public sealed class CallForm
{
    [Display(Name = "Why can the meeting not wait?")]
    [StringLength(1000, ErrorMessage = "The reason must be 1,000 characters or fewer")]
    public string? ShortNoticeBecause { get; set; }
}
