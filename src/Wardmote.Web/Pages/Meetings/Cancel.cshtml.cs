using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Wardmote.Partnership.Accounts;
using Wardmote.Partnership.Meetings;
using Wardmote.Web.Accounts;

namespace Wardmote.Web.Pages.Meetings;

[Requires(Right.ManageMeetings)]
public sealed class CancelPage(MeetingService meetings) : MeetingFormPage<CancelForm>(meetings)
{
    protected override async Task<IActionResult> SaveAsync()
    {
        await Meetings.CancelAsync(Meeting, Form.Because!);
        Say("The meeting is cancelled. Tell the members.");
        return ToMeeting();
    }
}

public sealed class CancelForm
{
    [Display(Name = "Why is it cancelled?")]
    [Required(ErrorMessage = "Enter why it is cancelled")]
    [StringLength(1000, ErrorMessage = "The reason must be 1,000 characters or fewer")]
    public string? Because { get; set; }
}
