using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Wardmote.Evidence.Imports;
using Wardmote.Partnership.Accounts;
using Wardmote.Partnership.Audit;
using Wardmote.Web.Accounts;
using Wardmote.Web.Editions;
using Wardmote.Web.Forms;

namespace Wardmote.Web.Pages.Assessment;

/// <summary>Takes what is published from its readers, who see the reason in its place.</summary>
[RequiresOfHome(Right.PublishAssessment)]
public sealed class WithdrawPage(EditionShelf editions, AuditTrail audit) : PageModel
{
    public EditionSet Now => editions.Current;

    /// <summary>Which edition is meant.</summary>
    [BindProperty]
    public string Seen { get; set; } = "";

    [BindProperty]
    public WithdrawForm Form { get; set; } = new();

    public void OnGet() => Look();

    public async Task<IActionResult> OnPostAsync()
    {
        if (ModelState.IsValid)
        {
            try
            {
                if (editions.Withdraw(Seen, Form.Because!))
                {
                    var withdrawn = Now.Publications[^1];
                    await audit.NoteAsync(AuditAct.Withdrew, "assessment:public", [new("Title", withdrawn.Title, null), new("Because", null, withdrawn.Withdrawal!.Because), new("Fingerprint", withdrawn.Text, null)]);
                    TempData[Banner.Key] = $"{withdrawn.Title} is withdrawn: only those who may see the restricted edition read the assessment.";
                    return LocalRedirect("/assessment/publish");
                }

                ModelState.AddModelError("", "What is published has changed since you opened this page. Look at what everybody reads now");
            }
            catch (ImportException refused)
            {
                ModelState.AddModelError("", refused.Message.TrimEnd('.'));
            }
        }

        Look();
        return Page();
    }

    private void Look()
    {
        editions.Renew();
        ModelState.Remove(nameof(Seen));
        Seen = Now.Publication?.Text ?? "";
    }
}

public sealed class WithdrawForm
{
    [Display(Name = "Why is it withdrawn?")]
    [Required(ErrorMessage = "Enter why it is withdrawn")]
    [StringLength(300, ErrorMessage = "The reason must be 300 characters or fewer")]
    public string? Because { get; set; }
}
