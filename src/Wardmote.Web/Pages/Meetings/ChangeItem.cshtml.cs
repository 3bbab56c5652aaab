using Microsoft.AspNetCore.Mvc;
using Wardmote.Partnership.Accounts;
using Wardmote.Partnership.Meetings;
using Wardmote.Web.Accounts;

namespace Wardmote.Web.Pages.Meetings;

[Requires(Right.ManageMeetings)]
public sealed class ChangeItemPage(MeetingService meetings) : ItemFormPage<ItemForm>(meetings)
{
    protected override Guid FoundVersion => Item.Version;

    protected override ItemForm Fill() => ItemForm.Of(Item);

    protected override async Task<IActionResult> SaveAsync()
    {
        await Meetings.ChangeItemAsync(Item, Form.ToEntry(), Seen);
        Say($"“{Item.Title}” was changed.");
        return ToMeeting("/agenda");
    }
}
