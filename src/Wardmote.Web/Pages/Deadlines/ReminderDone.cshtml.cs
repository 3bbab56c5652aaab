using Microsoft.AspNetCore.Mvc;
using Wardmote.Partnership.Accounts;
using Wardmote.Partnership.Deadlines;
using Wardmote.Web.Accounts;
using Wardmote.Web.Forms;
using Wardmote.Web.Shared;

namespace Wardmote.Web.Pages.Deadlines;

/// <summary>For whoever sees to it, too: the service refuses others.</summary>
[Requires(Right.ReadPartnership)]
public sealed class ReminderDonePage(DeadlineService deadlines) : FormPage<DoneForm>
{
    [BindProperty(SupportsGet = true)]
    public string Key { get; set; } = "";

    public Reminder Reminder { get; private set; } = null!;

    protected override async Task<bool> FindAsync() => await deadlines.ReminderAsync(Key) is { } found && (Reminder = found) is not null;

    protected override DoneForm Fill() => new() { On = deadlines.Today };

    protected override async Task<IActionResult> SaveAsync()
    {
        var following = await deadlines.DoneAsync(Reminder, Form.On!.Value, Form.How);
        Say($"{Reminder.Title}: done.{(following is null ? "" : $" It is due again on {Words.Date(following.Due)}.")}");
        return LocalRedirect($"/deadlines/{Reminder.Key}");
    }
}
