using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Wardmote.Partnership.Accounts;
using Wardmote.Partnership.Partners;
using Wardmote.Web.Accounts;
using Wardmote.Web.Forms;

namespace Wardmote.Web.Pages.Partners;

[Requires(Right.ManagePartners)]
public sealed class AnswerReferralPage(GroupService groups) : FormPage<AnswerForm>
{
    [BindProperty(SupportsGet = true)]
    public string Key { get; set; } = "";

    public Referral Referral { get; private set; } = null!;

    protected override Guid FoundVersion => Referral.Version;

    protected override async Task<bool> FindAsync() => await groups.ReferralAsync(Key) is { } found && (Referral = found) is not null;

    protected override AnswerForm Fill() => new() { Answer = Referral.Answer, On = Referral.AnsweredOn };

    protected override async Task<IActionResult> SaveAsync()
    {
        await groups.AnswerAsync(Referral, Form.Answer!, Form.On!.Value, Seen);
        Say("The answer was recorded.");
        return LocalRedirect($"/partners/referrals/{Referral.Key}");
    }
}

public sealed class AnswerForm
{
    [Display(Name = "Answer")]
    [Required(ErrorMessage = "Enter the answer")]
    [StringLength(2000, ErrorMessage = "Answer must be 2,000 characters or fewer")]
    public string? Answer { get; set; }

    [Display(Name = "Day of the answer")]
    [Required(ErrorMessage = "Enter the day of the answer")]
    public DateOnly? On { get; set; }
}
