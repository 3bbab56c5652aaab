using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Wardmote.Web.Accounts;

namespace Wardmote.Web.Pages.Accounts;

/// <summary>The second step of signing in.</summary>
public sealed class CodePage(FirstStep first, SecondStep second, Entrance entrance) : PageModel
{
    internal const string Wrong = "The code is wrong, was used before, or the account is locked for a while after too many tries";

    [BindProperty]
    public CodeForm Form { get; set; } = new();

    public async Task<IActionResult> OnGetAsync() => await first.FindAsync() is null ? LocalRedirect("/accounts/sign-in") : Page();

    public async Task<IActionResult> OnPostAsync()
    {
        if (await first.FindAsync() is not { } found)
        {
            return LocalRedirect("/accounts/sign-in");
        }

        if (ModelState.IsValid && await second.PassAsync(found.Account, Form.Code!))
        {
            await entrance.EnterByTwoAsync(found.Account);
            return LocalRedirect(found.Back);
        }

        if (ModelState.IsValid)
        {
            ModelState.AddModelError("Form.Code", Wrong);
        }

        return Page();
    }
}

public sealed class CodeForm
{
    [Display(Name = "Code")]
    [Required(ErrorMessage = "Enter a code")]
    [StringLength(20, ErrorMessage = "Code must be 20 characters or fewer")]
    public string? Code { get; set; }
}
