using Microsoft.AspNetCore.Mvc;
using Wardmote.Partnership.Accounts;
using Wardmote.Partnership.Deadlines;
using Wardmote.Web.Accounts;
using Wardmote.Web.Forms;

namespace Wardmote.Web.Pages.Deadlines;

[Requires(Right.ManageDeadlines)]
public sealed class DutyDonePage(DeadlineService deadlines) : FormPage<DoneForm>
{
    [BindProperty(SupportsGet = true)]
    public string Key { get; set; } = "";

    public DutyDate Date { get; private set; } = null!;

    protected override Task<bool> FindAsync() => Task.FromResult(DutyFile.Find(Key) is { } found && (Date = found) is not null);

    protected override DoneForm Fill() => new() { On = deadlines.Today };

    protected override async Task<IActionResult> SaveAsync()
    {
        await deadlines.DoneAsync(Date, Form.On!.Value, Form.How);
        Say($"{Date.Title}: done.");
        return LocalRedirect($"/deadlines/duties/{Date.Key}");
    }
}
