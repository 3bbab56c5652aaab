using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Wardmote.Web.Accounts;
using Wardmote.Web.Forms;

namespace Wardmote.Web.Pages.Accounts;

/// <summary>The first account of an installation, by the link that the program prints while there is none.</summary>
public sealed class BeginPage(InvitationLinks links, HomePartnership home, FirstAccount first, Entrance entrance) : FormPage<BeginForm>
{
    [BindProperty(SupportsGet = true)]
    public string Token { get; set; } = "";

    protected override async Task<bool> FindAsync() => links.IsForFirst(Token, home) && await first.IsWantedAsync();

    protected override async Task<IActionResult> SaveAsync()
    {
        var account = await first.AddAsync(Form.Email!, Form.Organisation!, Form.Post!, Form.Password!);
        Say("Welcome. Invite the others under Your account.");
        return LocalRedirect((await entrance.EnterAsync(account))!);
    }
}

public sealed class BeginForm : PasswordForm
{
    [Display(Name = "Organisation")]
    [Required(ErrorMessage = "Enter your organisation")]
    public string? Organisation { get; set; }

    [Display(Name = "Your post")]
    [Required(ErrorMessage = "Enter your post")]
    public string? Post { get; set; }

    [Display(Name = "Email address")]
    [Required(ErrorMessage = "Enter your email address")]
    public string? Email { get; set; }
}
