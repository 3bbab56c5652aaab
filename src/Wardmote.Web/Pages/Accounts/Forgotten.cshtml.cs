using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Wardmote.Web.Accounts;
using Wardmote.Web.Mail;

namespace Wardmote.Web.Pages.Accounts;

/// <summary>Asking for a link to set a new password. The answer is the same, and as quick, whether or not there is such an account.</summary>
public sealed class ForgottenPage(Outbox outbox) : PageModel
{
    [BindProperty]
    public ForgottenForm Form { get; set; } = new();

    public bool IsAsked { get; private set; }

    public void OnGet()
    {
    }

    public void OnPost()
    {
        if (ModelState.IsValid)
        {
            var email = Form.Email!.Trim();
            outbox.Post(services => services.GetRequiredService<ForgottenPassword>().WriteAsync(email));
            IsAsked = true;
        }
    }
}

public sealed class ForgottenForm
{
    [Display(Name = "Email address")]
    [Required(ErrorMessage = "Enter your email address")]
    [StringLength(256, ErrorMessage = "Email address must be 256 characters or fewer")]
    public string? Email { get; set; }
}
