using Microsoft.AspNetCore.Mvc;
using Wardmote.Partnership.Accounts;
using Wardmote.Partnership.Fund;
using Wardmote.Web.Accounts;

namespace Wardmote.Web.Pages.Fund;

[Requires(Right.ManageFund)]
public sealed class ReleasePage(FundService fund) : FundFormPage<GrantForm>(fund)
{
    protected override async Task<IActionResult> SaveAsync()
    {
        var lines = await Fund.ReleaseAsync(Award.Id, SourceOf(Form.Source), Form.Amount!.Value, DecisionOf(Form.Decision), Form.ToBooking());
        return ToVoucher(lines, $"{Money.Text(Form.Amount.Value)} went back to its source.");
    }
}
