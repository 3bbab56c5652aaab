using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Wardmote.Partnership;
using Wardmote.Partnership.Accounts;
using Wardmote.Partnership.Meetings;
using Wardmote.Web.Accounts;
using Wardmote.Web.Forms;

namespace Wardmote.Web.Pages.Meetings;

/// <summary>The agenda as the officer arranges it: items, their order, their papers.</summary>
[Requires(Right.ManageMeetings)]
public sealed class AgendaPage(MeetingService meetings, PaperService papers) : PageModel
{
    public Meeting Meeting { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(string key) => await FindAsync(key) ? Page() : NotFound();

    public Task<IActionResult> OnPostMoveAsync(string key, string item, bool up) =>
        DoAsync(key, item, async found => await meetings.MoveItemAsync(Meeting, found, up), found => $"“{found.Title}” was moved.");

    public Task<IActionResult> OnPostWithdrawAsync(string key, string item) =>
        DoAsync(key, item, async found => await meetings.WithdrawItemAsync(found), found => $"“{found.Title}” was {(Meeting.IsCalled ? "withdrawn" : "taken off the agenda")}.");

    public async Task<IActionResult> OnPostWithdrawPaperAsync(string key, string paper)
    {
        if (!await FindAsync(key) || Meeting.Items.SelectMany(i => i.Papers).FirstOrDefault(p => p.Key == paper) is not { } found)
        {
            return NotFound();
        }

        await papers.WithdrawAsync(found, found.Version);
        return Done($"The paper “{found.Title}” was taken back.");
    }

    private async Task<IActionResult> DoAsync(string key, string item, Func<AgendaItem, Task> act, Func<AgendaItem, string> done)
    {
        if (!await FindAsync(key) || Meeting.Items.FirstOrDefault(i => i.Key == item) is not { } found)
        {
            return NotFound();
        }

        try
        {
            await act(found);
            return Done(done(found));
        }
        catch (RuleException broken)
        {
            ModelState.AddModelError("", broken.Message);
        }
        catch (DbUpdateConcurrencyException)
        {
            ModelState.AddModelError("", "Somebody else changed the agenda at the same moment. Look at it again, and then do what is still to be done");
        }

        return Page();
    }

    private LocalRedirectResult Done(string words)
    {
        TempData[Banner.Key] = words;
        return LocalRedirect($"/meetings/{Meeting.Key}/agenda");
    }

    private async Task<bool> FindAsync(string key) => await meetings.FindAsync(key) is { } found && (Meeting = found) is not null;
}
