using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Wardmote.Analysis.Periods;
using Wardmote.Partnership.Accounts;
using Wardmote.Partnership.Delivery;
using Wardmote.Web.Accounts;
using Wardmote.Web.Delivery;
using Wardmote.Web.Forms;

namespace Wardmote.Web.Pages.Delivery;

/// <summary>Years of the log as returns, to download or to take into the folder's evidence.</summary>
[Requires(Right.ReadPartnership)]
public sealed class EvidencePage(DeliveryService delivery, DeliveryImport import, Viewer viewer) : PageModel
{
    private DeliveryLog log = null!;

    public IReadOnlyList<FinancialYear> Years => [.. DeliveryReturn.Years(log).Reverse()];

    /// <summary>Why a year was not taken in.</summary>
    public IReadOnlyList<string> Problems { get; private set; } = [];

    /// <summary>The evidence of this folder is the home partnership's.</summary>
    public bool MayTakeIn => viewer.May(Right.RecordDelivery);

    public async Task OnGetAsync() => log = await delivery.ReadAsync();

    public async Task<IActionResult> OnPostAsync(string? year)
    {
        if (!MayTakeIn)
        {
            return StatusCode(StatusCodes.Status403Forbidden);
        }

        log = await delivery.ReadAsync();
        if (FinancialYear.TryRead(year ?? "") is not { } asked || !Years.Contains(asked))
        {
            return NotFound();
        }

        var outcome = import.TakeIn(log, asked);
        if (outcome.Refused)
        {
            Problems = [$"{asked} was not taken in.", .. outcome.Findings.Select(finding => finding.Message)];
            return Page();
        }

        TempData[Banner.Key] = outcome.AlreadyThere ? $"{asked} is in the figures already, as the log stands." : $"{asked} was taken into the assessment’s figures.";
        return LocalRedirect("/delivery/evidence");
    }
}
