using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Wardmote.Partnership.Accounts;
using Wardmote.Web.Accounts;

namespace Wardmote.Web.Pages.Accounts;

/// <summary>For those who are members of several partnerships of this installation.</summary>
public sealed class PartnershipsPage(Entrance entrance, SignInRules rules, UserManager<Account> accounts, Actor actor) : PageModel
{
    [BindProperty]
    public Guid Chosen { get; set; }

    public Guid Now => actor.PartnershipId;

    public IReadOnlyList<Membership> Memberships { get; private set; } = [];

    public async Task OnGetAsync() => Memberships = await entrance.MembershipsAsync(actor.AccountId!.Value);

    public async Task<IActionResult> OnPostAsync()
    {
        await OnGetAsync();
        if (Memberships.FirstOrDefault(m => m.PartnershipId == Chosen) is not { } membership)
        {
            return NotFound();
        }

        var account = (await accounts.FindByIdAsync(actor.AccountId!.Value.ToString()))!;
        if (!account.TwoFactorEnabled && await rules.AskSecondStepAsync(membership))
        {
            return LocalRedirect("/accounts/second-step?asked=true");
        }

        await entrance.EnterAsync(account, membership);
        return LocalRedirect("/");
    }
}
