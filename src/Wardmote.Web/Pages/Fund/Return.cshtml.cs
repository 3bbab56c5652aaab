using Microsoft.AspNetCore.Mvc;
using Wardmote.Partnership.Accounts;
using Wardmote.Partnership.Fund;
using Wardmote.Web.Accounts;

namespace Wardmote.Web.Pages.Fund;

[Requires(Right.ManageFund)]
public sealed class ReturnPage(FundService fund) : FundFormPage<GrantForm>(fund)
{
    protected override bool NeedsAward => false;

    protected override async Task<IActionResult> SaveAsync()
    {
        var lines = await Fund.ReturnAsync(SourceOf(Form.Source), Form.Amount!.Value, DecisionOf(Form.Decision), Form.ToBooking());
        return ToVoucher(lines, $"{Money.Text(Form.Amount.Value)} was returned.");
    }
}
