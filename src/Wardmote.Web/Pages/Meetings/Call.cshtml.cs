using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Wardmote.Partnership.Accounts;
using Wardmote.Partnership.Calendars;
using Wardmote.Partnership.Meetings;
using Wardmote.Web.Accounts;
using Wardmote.Web.Mail;
using Wardmote.Web.Shared;

namespace Wardmote.Web.Pages.Meetings;

[Requires(Right.ManageMeetings)]
public sealed class CallPage(MeetingService meetings, Outbox outbox, SiteAddress site, TimeProvider clock) : MeetingFormPage<CallForm>(meetings)
{
    public MeetingRule Rule { get; private set; } = null!;

    public int ClearDays { get; private set; }

    public bool IsShort => ClearDays < Rule.Value;

    /// <summary>Where those who sit in the group and have an account may be written to.</summary>
    public IReadOnlyList<string> Emails { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Sending => [new($"Send the notice by e-mail to the {Words.Count(Emails.Count, "person", "people")} who sit there and have an account", "yes")];

    protected override async Task<bool> FindAsync()
    {
        if (!await base.FindAsync())
        {
            return false;
        }

        Rule = (await Meetings.RulesAsync(Meeting)).NoticeDays;
        Emails = await Meetings.EmailsAsync(Meeting);
        ClearDays = MeetingRules.ClearDays(LondonTime.Day(clock.GetUtcNow()), Meeting.Date);
        return true;
    }

    protected override async Task<IActionResult> SaveAsync()
    {
        await Meetings.CallAsync(Meeting, Form.ShortNoticeBecause);
        foreach (var to in Form.Send.Count > 0 ? Emails : [])
        {
            outbox.Post(Letters.Notice(to, Meeting, site.Of($"/meetings/{Meeting.Key}")));
        }

        Say("Notice is given. The numbers of the agenda stand from now on. Publish the pack next.");
        return ToMeeting();
    }
}

public sealed class CallForm
{
    [Display(Name = "Why can the meeting not wait?")]
    [StringLength(1000, ErrorMessage = "The reason must be 1,000 characters or fewer")]
    public string? ShortNoticeBecause { get; set; }

    [Display(Name = "E-mail")]
    public List<string> Send { get; set; } = [];
}
