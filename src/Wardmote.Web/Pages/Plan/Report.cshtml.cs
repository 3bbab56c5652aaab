using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.WebUtilities;
using Wardmote.Evidence.Rendering;
using Wardmote.Evidence.Rendering.Html;
using Wardmote.Partnership.Accounts;
using Wardmote.Partnership.Database;
using Wardmote.Partnership.Plan;
using Wardmote.Web.Accounts;
using Wardmote.Web.Downloads;
using Wardmote.Web.Plan;

namespace Wardmote.Web.Pages.Plan;

/// <summary>The plan's report, to read, and its files.</summary>
[Requires(Right.ReadPartnership)]
public sealed class ReportPage(PlanService plans, PartnershipDb db) : PageModel
{
    public ActionPlan Plan { get; private set; } = null!;

    public Document Document { get; private set; } = null!;

    public ReportOrder Order { get; private set; }

    public DateOnly On { get; private set; }

    public string Html => new HtmlRenderer(new HtmlLinks { TopHeading = 2 }).Body(Document);

    public IReadOnlyList<(string Format, string Name)> Formats =>
        [("docx", "Word"), .. DownloadShelf.OffersPdf ? new[] { ("pdf", "PDF") } : [], ("xlsx", "Spreadsheet"), ("html", "Web page")];

    public async Task<IActionResult> OnGetAsync(string plan, string? by, string? on)
    {
        if (await plans.PlanAsync(plan) is not { } found || !Enum.TryParse<ReportOrder>(by ?? nameof(ReportOrder.Priority), ignoreCase: true, out var order))
        {
            return NotFound();
        }

        (Plan, Order) = (found, order);
        On = DateOnly.TryParseExact(on, "yyyy-MM-dd", out var day) ? day : found.JudgedOn(plans.Today);
        Document = new PlanReport(found, await db.PartnershipNameAsync(), On).Build(order);
        return Page();
    }

    /// <summary>Says only what differs from the report as it is first shown, so that one page has one address.</summary>
    public string AddressOf(ReportOrder order)
    {
        var by = order == ReportOrder.Priority ? null : order.ToString().ToLowerInvariant();
        var on = On == Plan.JudgedOn(plans.Today) ? null : $"{On:yyyy-MM-dd}";
        return QueryHelpers.AddQueryString($"/plan/{Plan.Key}/report", new Dictionary<string, string?> { ["by"] = by, ["on"] = on }.Where(part => part.Value is not null));
    }

    public string FileOf(string format) => $"/plan/{Plan.Key}/report.{format}?by={Order.ToString().ToLowerInvariant()}&on={On:yyyy-MM-dd}";
}
