using Microsoft.AspNetCore.Mvc;
using Wardmote.Partnership.Accounts;
using Wardmote.Partnership.Fund;
using Wardmote.Web.Accounts;

namespace Wardmote.Web.Pages.Fund;

[Requires(Right.ManageFund)]
public sealed class OrderPage(FundService fund) : FundFormPage<BookingForm>(fund)
{
    protected override async Task<IActionResult> SaveAsync()
    {
        var lines = await Fund.CommitAsync(Award.Id, Form.Amount!.Value, Form.ToBooking());
        return ToVoucher(lines, $"The order of {Money.Text(Form.Amount.Value)} was recorded.");
    }
}
