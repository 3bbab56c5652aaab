using Microsoft.AspNetCore.Mvc.RazorPages;
using Wardmote.Analysis.Periods;
using Wardmote.Partnership.Accounts;
using Wardmote.Partnership.Delivery;
using Wardmote.Web.Accounts;

namespace Wardmote.Web.Pages.Delivery;

/// <summary>The communications calendar, the newest first, and awareness days to come.</summary>
[Requires(Right.ReadPartnership)]
public sealed class MessagesPage(DeliveryService delivery) : PageModel
{
    public IReadOnlyList<Communication> All { get; private set; } = [];

    public DateOnly Today => delivery.Today;

    public IEnumerable<(Observance Observance, Period When)> Ahead => AwarenessFile.BuiltIn
        .SelectMany(observance => observance.Within(new Period(Today, Today.AddYears(1).AddDays(-1))), (observance, when) => (observance, when))
        .OrderBy(one => one.when.Start);

    public async Task OnGetAsync() => All = [.. (await delivery.ReadAsync()).Communications.Reverse()];
}
