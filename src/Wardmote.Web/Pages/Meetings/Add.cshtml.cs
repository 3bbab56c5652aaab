using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Wardmote.Partnership.Accounts;
using Wardmote.Partnership.Meetings;
using Wardmote.Partnership.Partners;
using Wardmote.Web.Accounts;
using Wardmote.Web.Forms;
using Wardmote.Web.Meetings;

namespace Wardmote.Web.Pages.Meetings;

[Requires(Right.ManageMeetings)]
public sealed class AddPage(MeetingService meetings, PartnerService partners) : FormPage<MeetingForm>
{
    public IReadOnlyList<SelectListItem> Groups { get; private set; } = [];

    protected override async Task<bool> FindAsync()
    {
        Groups = Choices.From((await partners.GroupsAsync()).OrderBy(g => g.Kind), g => g.Key, g => g.Name, "Choose a group");
        return true;
    }

    protected override async Task<IActionResult> SaveAsync()
    {
        var added = await meetings.AddAsync(Form.ToEntry());
        var meeting = (await meetings.FindAsync(added.Key))!;
        Say($"The meeting was added: {MeetingWords.Name(meeting)}. Now arrange its agenda.");
        return LocalRedirect($"/meetings/{meeting.Key}/agenda");
    }
}
