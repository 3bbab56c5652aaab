using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Wardmote.Partnership.Accounts;
using Wardmote.Partnership.Chain;
using Wardmote.Web.Accounts;
using Wardmote.Web.Editions;
using Wardmote.Web.Search;

namespace Wardmote.Web.Pages.Chain;

/// <summary>From any number, recommendation, action, pound or minute: forward and back.</summary>
[Requires(Right.ReadPartnership)]
public sealed class IndexPage(ChainService chain, EvidenceIndex evidence, Edition edition, Viewer viewer) : PageModel
{
    public ChainView View { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(string kind, string key)
    {
        await evidence.BringUpToDateAsync();
        if (!ItemReference.TryParse($"{kind}:{key}", out var item) || await chain.ReadAsync(item, viewer.May(Right.ReadPartnership) ? EvidenceLinks.Of(edition) : []) is not { } found)
        {
            return NotFound();
        }

        View = found;
        return Page();
    }
}
