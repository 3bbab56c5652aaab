using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Wardmote.Evidence.Rendering.Pdf;
using Wardmote.Partnership;
using Wardmote.Partnership.Accounts;
using Wardmote.Partnership.Meetings;
using Wardmote.Web.Accounts;
using Wardmote.Web.Forms;
using Wardmote.Web.Meetings;

namespace Wardmote.Web.Pages.Meetings;

/// <summary>The pack before and after it goes out, and its supplements.</summary>
[Requires(Right.ManageMeetings)]
public sealed class PackPage(MeetingService meetings, PaperService papers, PackBuilder packs) : PageModel
{
    public Meeting Meeting { get; private set; } = null!;

    /// <summary>What this machine lacks to print; null where it lacks nothing.</summary>
    public string? CannotPrint => PdfPrinter.Missing;

    /// <summary>Papers that have not gone out yet, in their order.</summary>
    public IReadOnlyList<(NumberedItem Item, Paper Paper)> Waiting => PackBuilder.Waiting(Meeting);

    public async Task<IActionResult> OnGetAsync(string key) => await FindAsync(key) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(string key)
    {
        if (!await FindAsync(key))
        {
            return NotFound();
        }

        try
        {
            var pack = await packs.PublishAsync(Meeting, papers);
            TempData[Banner.Key] = $"{pack.Title} is published: anybody can read it.";
            return LocalRedirect($"/meetings/{Meeting.Key}/pack");
        }
        catch (Exception refused) when (refused is RuleException or PdfException)
        {
            ModelState.AddModelError("", refused.Message);
        }
        catch (DbUpdateException)
        {
            ModelState.AddModelError("", "Somebody else published it at the same moment. Look at what went out");
        }

        return Page();
    }

    private async Task<bool> FindAsync(string key) => await meetings.FindAsync(key) is { IsCancelled: false } found && (Meeting = found) is not null;
}
