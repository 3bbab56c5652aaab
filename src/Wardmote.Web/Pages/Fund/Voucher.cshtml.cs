using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Wardmote.Partnership.Accounts;
using Wardmote.Partnership.Fund;
using Wardmote.Web.Accounts;

namespace Wardmote.Web.Pages.Fund;

/// <summary>What was booked together.</summary>
[Requires(Right.ReadPartnership)]
public sealed class VoucherPage(FundService fund) : PageModel
{
    public FundBook Book { get; private set; } = null!;

    public IReadOnlyList<FundEntry> Lines { get; private set; } = [];

    /// <summary>The voucher that undid it; null where it stands.</summary>
    public int? ReversedBy { get; private set; }

    public int? Reverses { get; private set; }

    public async Task<IActionResult> OnGetAsync(int number)
    {
        Book = await fund.ReadAsync();
        Lines = [.. Book.Ledger.Entries.Where(entry => entry.Voucher == number)];
        if (Lines.Count == 0)
        {
            return NotFound();
        }

        ReversedBy = Book.Ledger.Entries.FirstOrDefault(entry => entry.ReversesId == Lines[0].Id)?.Voucher;
        Reverses = Book.Ledger.Entries.FirstOrDefault(entry => entry.Id == Lines[0].ReversesId)?.Voucher;
        return Page();
    }
}
