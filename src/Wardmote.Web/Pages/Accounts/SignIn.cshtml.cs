using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Wardmote.Partnership.Accounts;
using Wardmote.Partnership.Database;
using Wardmote.Web.Accounts;
using Wardmote.Web.Accounts.Agencies;

namespace Wardmote.Web.Pages.Accounts;

/// <summary>Signing in with a password.</summary>
public sealed class SignInPage(SignInManager<Account> signIn, Entrance entrance, AccountTrail trail, IReadOnlyList<Agency> agencies, PartnershipDb db, WebSettings settings) : PageModel
{
    /// <summary>The same whatever was wrong, so that nobody learns which addresses have accounts.</summary>
    private const string Wrong = "The email address or the password is wrong, or the account is locked for a while after too many tries";

    [BindProperty]
    public SignInForm Form { get; set; } = new();

    /// <summary>Where the reader wanted to go.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Back { get; set; }

    /// <summary>In a demonstration, the accounts that anybody may use.</summary>
    public IReadOnlyList<Membership> Demonstration { get; private set; } = [];

    /// <summary>Organisations whose own sign-in opens this site too.</summary>
    public IReadOnlyList<Agency> Agencies => agencies;

    /// <summary>The key of an agency whose sign-in has just not been taken.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Refused { get; set; }

    public async Task OnGetAsync()
    {
        if (agencies.FirstOrDefault(a => a.Key == Refused) is { } agency)
        {
            ModelState.AddModelError("", $"You could not be signed in by {agency.Name}. Ask your partnership’s officer whether your e-mail address there is the one that was invited");
        }

        Demonstration = await DemonstrationMembersAsync();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (ModelState.IsValid)
        {
            var (next, problem) = await SignInAsync();
            if (next is not null)
            {
                return LocalRedirect(next);
            }

            ModelState.AddModelError("", problem);
        }

        Demonstration = await DemonstrationMembersAsync();
        return Page();
    }

    /// <returns>Where the reader goes next; null, and why not, where they are not let in.</returns>
    private async Task<(string? Next, string Problem)> SignInAsync()
    {
        if (await signIn.UserManager.FindByEmailAsync(Form.Email!) is not { } account)
        {
            // As slow as a password that is wrong, so that time does not tell which addresses have accounts.
            signIn.UserManager.PasswordHasher.HashPassword(Account.For(Form.Email!), Form.Password!);
            await trail.RefusedAsync(null, "The address is nobody's account");
            return (null, Wrong);
        }

        var wasLocked = await signIn.UserManager.IsLockedOutAsync(account);
        var tried = await signIn.CheckPasswordSignInAsync(account, Form.Password!, lockoutOnFailure: true);
        if (!tried.Succeeded)
        {
            await trail.RefusedAsync(account, wasLocked ? "The account is locked" : "The password was wrong", locks: tried.IsLockedOut && !wasLocked);
            return (null, Wrong);
        }

        return (await entrance.EnterAsync(account, Url.IsLocalUrl(Back) ? Back : null), "This account is no member of any partnership here");
    }

    private async Task<IReadOnlyList<Membership>> DemonstrationMembersAsync() => DemonstrationAccounts.In(settings)
        ? await db.Set<Membership>().AsNoTracking().Include(m => m.Account).Include(m => m.Person!.Organisation).OrderBy(m => m.Id).ToListAsync()
        : [];
}

public sealed class SignInForm
{
    [Display(Name = "Email address")]
    [Required(ErrorMessage = "Enter your email address")]
    public string? Email { get; set; }

    [Display(Name = "Password")]
    [Required(ErrorMessage = "Enter your password")]
    public string? Password { get; set; }
}
