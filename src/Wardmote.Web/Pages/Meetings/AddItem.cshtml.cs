using Microsoft.AspNetCore.Mvc;
using Wardmote.Partnership.Accounts;
using Wardmote.Partnership.Meetings;
using Wardmote.Web.Accounts;

namespace Wardmote.Web.Pages.Meetings;

[Requires(Right.ManageMeetings)]
public sealed class AddItemPage(MeetingService meetings, TimeProvider clock) : MeetingFormPage<ItemForm>(meetings)
{
    public MeetingRule Rule { get; private set; } = null!;

    public bool IsLate { get; private set; }

    protected override async Task<bool> FindAsync()
    {
        if (!await base.FindAsync())
        {
            return false;
        }

        var rules = await Meetings.RulesAsync(Meeting);
        (Rule, IsLate) = (rules.LateBusinessHours, rules.IsLate(clock.GetUtcNow(), Meeting));
        return true;
    }

    protected override async Task<IActionResult> SaveAsync()
    {
        var item = await Meetings.AddItemAsync(Meeting, Form.ToEntry());
        Say($"“{item.Title}” was put on the agenda{(item.IsLate ? " as late business" : "")}.");
        return ToMeeting("/agenda");
    }
}
