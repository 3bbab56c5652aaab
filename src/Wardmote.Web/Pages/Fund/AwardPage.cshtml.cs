using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Wardmote.Partnership.Accounts;
using Wardmote.Partnership.Fund;
using Wardmote.Web.Accounts;

namespace Wardmote.Web.Pages.Fund;

/// <summary>One award: what was set aside, by whose decision, and every line about it.</summary>
[Requires(Right.ReadPartnership)]
public sealed class AwardPage(FundService fund) : PageModel
{
    public FundBook Book { get; private set; } = null!;

    public Award Award { get; private set; } = null!;

    /// <summary>From the newest.</summary>
    public IReadOnlyList<AwardStatement> Years { get; private set; } = [];

    public IReadOnlyList<FundEntry> Entries { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string key)
    {
        Book = await fund.ReadAsync();
        if (Book.Awards.FirstOrDefault(award => award.Key == key) is not { } found)
        {
            return NotFound();
        }

        Award = found;
        Years = [.. Book.Years.Select(year => AwardStatement.Of(Book, found, year)).Where(year => year.Given.Count > 0).Reverse()];
        Entries = [.. Book.Ledger.Entries.Where(entry => entry.AwardId == found.Id)];
        return Page();
    }
}
