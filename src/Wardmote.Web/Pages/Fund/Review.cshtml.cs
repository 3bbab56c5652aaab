using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Wardmote.Analysis.Periods;
using Wardmote.Evidence.Rendering;
using Wardmote.Partnership.Accounts;
using Wardmote.Partnership.Database;
using Wardmote.Partnership.Fund;
using Wardmote.Web.Accounts;
using Wardmote.Web.Fund;

namespace Wardmote.Web.Pages.Fund;

/// <summary>The budget review of a year, as the board's papers have it.</summary>
[Requires(Right.ReadPartnership)]
public sealed class ReviewPage(FundService fund, PartnershipDb db, Actor actor, TimeProvider clock) : PageModel
{
    public Document Document { get; private set; } = null!;

    public FinancialYear Year { get; private set; }

    public async Task<IActionResult> OnGetAsync(string year)
    {
        if (FinancialYear.TryRead(year) is not { } asked || await FundRoutes.ReviewAsync(asked, fund, db, actor, clock) is not { } review)
        {
            return NotFound();
        }

        (Year, Document) = (asked, review);
        return Page();
    }
}
