using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Wardmote.Partnership.Accounts;
using Wardmote.Web.Accounts;
using Wardmote.Web.Accounts.Passkeys;
using Wardmote.Web.Forms;

namespace Wardmote.Web.Pages.Accounts;

/// <summary>What somebody's own account is, and where it is signed in.</summary>
public sealed class IndexPage(SessionService sessions, Entrance entrance, PasskeyBook passkeys, UserManager<Account> accounts, Actor actor) : PageModel
{
    [BindProperty]
    public Guid Ended { get; set; }

    public string Email { get; private set; } = "";

    public bool HasSecondStep { get; private set; }

    public IReadOnlyList<UserPasskeyInfo> Passkeys { get; private set; } = [];

    public bool IsElsewhereToo { get; private set; }

    public IReadOnlyList<SignInSession> Sessions { get; private set; } = [];

    public async Task OnGetAsync()
    {
        var account = (await accounts.FindByIdAsync(actor.AccountId!.Value.ToString()))!;
        (Email, HasSecondStep) = (account.Email!, account.TwoFactorEnabled);
        Passkeys = await passkeys.OfAsync(account);
        IsElsewhereToo = (await entrance.MembershipsAsync(account.Id)).Count > 1;
        Sessions = await sessions.OpenAsync();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        await sessions.EndAsync(Ended);
        TempData[Banner.Key] = "You are signed out there.";
        return LocalRedirect("/accounts");
    }
}
