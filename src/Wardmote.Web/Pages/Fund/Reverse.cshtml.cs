using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Wardmote.Partnership.Accounts;
using Wardmote.Partnership.Fund;
using Wardmote.Web.Accounts;

namespace Wardmote.Web.Pages.Fund;

[Requires(Right.ManageFund)]
public sealed class ReversePage(FundService fund) : FundFormPage<UndoForm>(fund)
{
    public int Number => int.TryParse(Key, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;

    protected override bool NeedsAward => false;

    protected override async Task<bool> FindAsync() => await base.FindAsync() && Book.Ledger.Entries.Any(entry => entry.Voucher == Number);

    protected override async Task<IActionResult> SaveAsync()
    {
        var booking = new Booking { On = Form.On!.Value, What = Form.Because! };
        return ToVoucher(await Fund.ReverseAsync(Number, booking), $"Voucher {Number} was reversed.");
    }
}
