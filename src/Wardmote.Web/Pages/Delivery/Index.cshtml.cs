using Microsoft.AspNetCore.Mvc.RazorPages;
using Wardmote.Analysis.Periods;
using Wardmote.Partnership.Accounts;
using Wardmote.Partnership.Delivery;
using Wardmote.Web.Accounts;

namespace Wardmote.Web.Pages.Delivery;

/// <summary>What was done, year by year, the newest first.</summary>
[Requires(Right.ReadPartnership)]
public sealed class IndexPage(DeliveryService delivery) : PageModel
{
    public DeliveryLog Log { get; private set; } = null!;

    public IEnumerable<IGrouping<FinancialYear, Activity>> Years => Log.Activities
        .OrderByDescending(activity => activity.From).ThenBy(activity => activity.Key, StringComparer.Ordinal)
        .GroupBy(activity => FinancialYear.Containing(activity.From));

    public async Task OnGetAsync() => Log = await delivery.ReadAsync();
}
