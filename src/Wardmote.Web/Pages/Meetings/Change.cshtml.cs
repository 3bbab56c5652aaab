using Microsoft.AspNetCore.Mvc;
using Wardmote.Partnership.Accounts;
using Wardmote.Partnership.Meetings;
using Wardmote.Web.Accounts;

namespace Wardmote.Web.Pages.Meetings;

[Requires(Right.ManageMeetings)]
public sealed class ChangePage(MeetingService meetings) : MeetingFormPage<MeetingForm>(meetings)
{
    protected override Guid FoundVersion => Meeting.Version;

    protected override MeetingForm Fill() => MeetingForm.Of(Meeting);

    protected override async Task<IActionResult> SaveAsync()
    {
        await Meetings.ChangeAsync(Meeting, Form.ToEntry(), Seen);
        Say(Meeting.IsCalled ? "The meeting was changed. Tell the members: notice of it had been given." : "The meeting was changed.");
        return ToMeeting();
    }
}
