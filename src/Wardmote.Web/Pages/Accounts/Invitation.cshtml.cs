using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Wardmote.Partnership;
using Wardmote.Partnership.Accounts;
using Wardmote.Web.Accounts;
using Wardmote.Web.Forms;

namespace Wardmote.Web.Pages.Accounts;

/// <summary>Setting a password by a link that was sent.</summary>
public sealed class InvitationPage(InvitationLinks links, UserManager<Account> accounts, Entrance entrance) : FormPage<PasswordForm>
{
    [BindProperty(SupportsGet = true)]
    public string Token { get; set; } = "";

    public Account Account { get; private set; } = null!;

    protected override async Task<bool> FindAsync() =>
        links.Read(Token) is { } link
        && await accounts.FindByIdAsync(link.Account.ToString()) is { } found
        && found.SecurityStamp == link.Stamp
        && (Account = found) is not null;

    protected override async Task<IActionResult> SaveAsync()
    {
        await entrance.SetPasswordAsync(Account, Form.Password!);
        return await entrance.EnterAsync(Account) is { } next ? LocalRedirect(next) : throw new RuleException("The password is set, but this account is no member of any partnership here");
    }
}

public class PasswordForm
{
    public const string Hint = "At least 12 characters. Three random words make a good one";

    [Display(Name = "New password")]
    [Required(ErrorMessage = "Enter a password")]
    public string? Password { get; set; }

    [Display(Name = "The same again")]
    [Required(ErrorMessage = "Enter the password again")]
    [Compare(nameof(Password), ErrorMessage = "The two passwords are not the same")]
    public string? Again { get; set; }
}
