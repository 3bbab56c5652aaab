using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Wardmote.Partnership.Accounts;
using Wardmote.Partnership.Delivery;
using Wardmote.Web.Accounts;
using Wardmote.Web.Forms;

namespace Wardmote.Web.Pages.Delivery;

[Requires(Right.RecordDelivery)]
public sealed class SchoolAnswerPage(DeliveryService delivery) : FormPage<SchoolAnswerForm>
{
    [BindProperty(SupportsGet = true)]
    public string Key { get; set; } = "";

    public Programme Programme { get; private set; } = null!;

    public IReadOnlyList<SelectListItem> Schools => Choices.From(Programme.Offers, offer => offer.School, offer => offer.School, "Choose a school");

    public IReadOnlyList<SelectListItem> Answers { get; } = [new("It takes part, or may", "open"), new("It declines", "declined")];

    protected override async Task<bool> FindAsync() => await delivery.ProgrammeAsync(Key) is { } found && (Programme = found) is not null;

    protected override async Task<IActionResult> SaveAsync()
    {
        if (Programme.Offers.FirstOrDefault(offer => offer.School == Form.School) is not { } offer)
        {
            ModelState.AddModelError($"{nameof(Form)}.{nameof(Form.School)}", "Choose a school that was asked");
            return Page();
        }

        await delivery.AnswerAsync(offer, Form.Answer == "declined", string.IsNullOrWhiteSpace(Form.Because) ? null : Form.Because);
        Say($"What {offer.School} answered was saved.");
        return LocalRedirect($"/delivery/programmes/{Programme.Key}");
    }
}

public sealed class SchoolAnswerForm
{
    [Display(Name = "Which school?")]
    [Required(ErrorMessage = "Choose a school")]
    public string? School { get; set; }

    [Display(Name = "What did it answer?")]
    [Required(ErrorMessage = "Choose what it answered")]
    public string? Answer { get; set; }

    [Display(Name = "Why?")]
    [StringLength(200, ErrorMessage = "Why must be 200 characters or fewer")]
    public string? Because { get; set; }
}
