using System.Net.Mime;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Wardmote.Partnership;
using Wardmote.Web.Accounts.Passkeys;

namespace Wardmote.Web.Pages.Accounts;

/// <summary>Signing in with a passkey, which needs no address, no password and no second step.</summary>
public sealed class SignInByPasskeyPage(PasskeyBook book) : PageModel
{
    /// <summary>Where the reader wanted to go.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Back { get; set; }

    /// <summary>As the browser signed it; null where it runs no JavaScript.</summary>
    [BindProperty(Name = "credential")]
    public string? Credential { get; set; }

    public async Task<IActionResult> OnPostOptionsAsync() => Content(await book.AskAsync(), MediaTypeNames.Application.Json);

    public async Task<IActionResult> OnPostAsync()
    {
        try
        {
            await book.EnterAsync(Credential);
            return LocalRedirect(Url.IsLocalUrl(Back) ? Back : "/");
        }
        catch (RuleException refused)
        {
            ModelState.AddModelError("", refused.Message);
            return Page();
        }
    }
}
