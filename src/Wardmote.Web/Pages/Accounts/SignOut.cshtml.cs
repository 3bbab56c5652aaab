using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Wardmote.Partnership.Accounts;

namespace Wardmote.Web.Pages.Accounts;

/// <summary>Ends the session, not only the cookie that names it.</summary>
public sealed class SignOutPage(SignInManager<Account> signIn, SessionService sessions, Actor actor) : PageModel
{
    public IActionResult OnGet() => LocalRedirect("/");

    public async Task<IActionResult> OnPostAsync()
    {
        if (actor.SessionId is { } session)
        {
            await sessions.EndAsync(session);
        }

        await signIn.SignOutAsync();
        // Nothing of what was read stays in the browser.
        Response.Headers["Clear-Site-Data"] = "\"cache\", \"storage\"";
        return LocalRedirect("/");
    }
}
