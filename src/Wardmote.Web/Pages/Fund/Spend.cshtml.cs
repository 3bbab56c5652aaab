using System.ComponentModel.DataAnnotations;
using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Wardmote.Analysis.Periods;
using Wardmote.Partnership.Accounts;
using Wardmote.Partnership.Fund;
using Wardmote.Web.Accounts;
using Wardmote.Web.Forms;

namespace Wardmote.Web.Pages.Fund;

[Requires(Right.ManageFund)]
public sealed class SpendPage(FundService fund) : FundFormPage<SpendForm>(fund)
{
    public IEnumerable<(FinancialYear Year, decimal Left)> Left => Book.Years
        .Where(year => !Book.IsClosed(year))
        .Select(year => (year, Book.Awarded(Award.Id, year).Sum(part => part.Amount)));

    public IReadOnlyList<SelectListItem> Orders => Choices.From(
        Book.Ledger.Balances.Where(balance => balance.Pot.Award == Award.Id && balance.Pot.IsOrdered).Select(balance => balance.Pot.Order!.Value).Distinct(),
        order => order.ToString(CultureInfo.InvariantCulture),
        order => $"Order {order}: {Book.Ledger.Entries.First(entry => entry.Voucher == order).What}",
        "No order was placed");

    protected override async Task<IActionResult> SaveAsync()
    {
        Cover? cover = string.IsNullOrEmpty(Form.CoverSource) ? null : new Cover(SourceOf(Form.CoverSource), DecisionOf(Form.Decision));
        var order = int.TryParse(Form.Order, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : (int?)null;
        var lines = await Fund.PayAsync(new Bill(Award.Id, Form.Amount!.Value, order, cover), Form.ToBooking());
        return ToVoucher(lines, $"{Money.Text(Form.Amount.Value)} was recorded as spent.");
    }
}

public sealed class SpendForm : BookingForm
{
    [Display(Name = "Order")]
    public string? Order { get; set; }

    [Display(Name = "Which source covers it?")]
    public string? CoverSource { get; set; }

    [Display(Name = "Who decided that?")]
    public string? Decision { get; set; }
}
