using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Wardmote.Partnership.Accounts;
using Wardmote.Partnership.Audit;
using Wardmote.Web.Accounts;

namespace Wardmote.Web.Pages.Audit;

/// <summary>Whether the chain of hashes holds, and whether a hash that was noted down is still among them.</summary>
[Requires(Right.SeeAudit)]
public sealed class CheckPage(AuditReader reader) : PageModel
{
    [BindProperty(SupportsGet = true)]
    [Display(Name = "Hash")]
    public string? Noted { get; set; }

    public AuditCheck Check { get; private set; } = null!;

    /// <summary>The entry that has the hash; null where none has.</summary>
    public AuditEntry? Found { get; private set; }

    public async Task OnGetAsync()
    {
        Check = await reader.CheckAsync(HttpContext.RequestAborted);
        Found = string.IsNullOrWhiteSpace(Noted) ? null : await reader.FindAsync(Noted.Trim());
    }
}
