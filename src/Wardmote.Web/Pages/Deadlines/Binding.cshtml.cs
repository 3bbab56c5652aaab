using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Wardmote.Partnership.Accounts;
using Wardmote.Partnership.Deadlines;
using Wardmote.Web.Accounts;
using Wardmote.Web.Forms;

namespace Wardmote.Web.Pages.Deadlines;

[Requires(Right.ManageDeadlines)]
public sealed class BindingPage(DeadlineService deadlines) : FormPage<BindingForm>
{
    private string? notOurs;

    [BindProperty(SupportsGet = true)]
    public string Key { get; set; } = "";

    public Duty Duty { get; private set; } = null!;

    public IReadOnlyList<SelectListItem> Answers { get; } = [new("It does", "yes"), new("It does not", "no")];

    protected override async Task<bool> FindAsync()
    {
        notOurs = (await deadlines.MarkAsync(Key))?.NotOursBecause;
        return DutyFile.BuiltIn.FirstOrDefault(duty => duty.Key == Key) is { } found && (Duty = found) is not null;
    }

    protected override BindingForm Fill() => new() { Binds = notOurs is null ? "yes" : "no", Because = notOurs };

    protected override async Task<IActionResult> SaveAsync()
    {
        var binds = Form.Binds == "yes";
        if (!binds && string.IsNullOrWhiteSpace(Form.Because))
        {
            ModelState.AddModelError($"{nameof(Form)}.{nameof(Form.Because)}", "Enter why it does not bind the partnership");
            return Page();
        }

        await deadlines.NotOursAsync(Duty, binds ? null : Form.Because);
        Say(binds ? $"{DutiesPage.Name(Duty)}: it binds the partnership." : $"{DutiesPage.Name(Duty)}: it does not bind the partnership.");
        return LocalRedirect("/deadlines/duties");
    }
}

public sealed class BindingForm
{
    [Display(Name = "Does it bind this partnership?")]
    [Required(ErrorMessage = "Choose whether it binds this partnership")]
    public string? Binds { get; set; }

    [Display(Name = "Why not?")]
    [StringLength(500, ErrorMessage = "Why not must be 500 characters or fewer")]
    public string? Because { get; set; }
}
