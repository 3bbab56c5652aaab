using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Wardmote.Analysis.Periods;
using Wardmote.Evidence.Rendering;
using Wardmote.Partnership.Accounts;
using Wardmote.Partnership.Calendars;
using Wardmote.Partnership.Fund;
using Wardmote.Web.Accounts;
using Wardmote.Web.Downloads;
using Wardmote.Web.Fund;

namespace Wardmote.Web.Pages.Fund;

/// <summary>A year of the fund; without a year, the newest.</summary>
[Requires(Right.ReadPartnership)]
public sealed class IndexPage(FundService fund, TimeProvider clock) : PageModel
{
    public FundBook Book { get; private set; } = null!;

    public YearStatement Year { get; private set; } = null!;

    public IReadOnlyList<FinancialYear> Years { get; private set; } = [];

    /// <summary>Null where nothing is booked in the year.</summary>
    public BudgetTables? Tables { get; private set; }

    public IEnumerable<(string Format, string Name)> Formats =>
        new[] { ("pdf", "Print it (PDF)"), ("docx", "Edit it (Word)"), ("xlsx", "Count on it (Excel)") }.Where(format => format.Item1 != "pdf" || DownloadShelf.OffersPdf);

    public async Task<IActionResult> OnGetAsync(string? year)
    {
        Book = await fund.ReadAsync();
        Years = Book.Years;
        var today = FinancialYear.Containing(LondonTime.Today(clock));
        if ((year is null ? Years.LastOrDefault(today) : FinancialYear.TryRead(year)) is not { } asked || (year is not null && !Years.Contains(asked)))
        {
            return NotFound();
        }

        Year = YearStatement.Of(Book, asked);
        Tables = Year.Sources.Count > 0 ? new BudgetTables(Book, Year) : null;
        return Page();
    }

    public string Exhibit(ExhibitBlock exhibit) => ExhibitHtml.Of(exhibit);
}
