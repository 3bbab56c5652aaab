using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Wardmote.Partnership.Accounts;
using Wardmote.Partnership.Fund;
using Wardmote.Web.Accounts;

namespace Wardmote.Web.Pages.Fund;

[Requires(Right.ManageFund)]
public sealed class ReceivePage(FundService fund) : FundFormPage<ReceiptForm>(fund)
{
    protected override bool NeedsAward => false;

    protected override async Task<IActionResult> SaveAsync()
    {
        var lines = await Fund.ReceiveAsync(new Receipt(SourceOf(Form.Source), Form.Amount!.Value, Form.Kind == ReceiptKind.Earned), Form.ToBooking());
        return ToVoucher(lines, $"{Money.Text(Form.Amount.Value)} was recorded.");
    }
}

public sealed class ReceiptForm : BookingForm
{
    [Display(Name = "Source")]
    [Required(ErrorMessage = "Choose a source")]
    public string? Source { get; set; }

    [Display(Name = "What kind of money is it?")]
    [Required(ErrorMessage = "Choose what kind of money it is")]
    public ReceiptKind? Kind { get; set; }
}

public enum ReceiptKind
{
    Contributed,
    Earned,
}

public static class ReceiptKinds
{
    public static string Label(this ReceiptKind kind) => kind == ReceiptKind.Contributed ? "A partner or funder gave it" : "The partnership earned it: a fee, a sale";
}
