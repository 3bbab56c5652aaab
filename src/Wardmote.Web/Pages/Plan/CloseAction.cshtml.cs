using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Wardmote.Partnership.Accounts;
using Wardmote.Partnership.Plan;
using Wardmote.Web.Accounts;
using Wardmote.Web.Forms;

namespace Wardmote.Web.Pages.Plan;

[Requires(Right.ManagePlan)]
public sealed class CloseActionPage(PlanService plans) : FormPage<CloseForm>
{
    [BindProperty(SupportsGet = true)]
    public string Key { get; set; } = "";

    public PlanAction Action { get; private set; } = null!;

    protected override async Task<bool> FindAsync() => await plans.ActionAsync(Key) is { ClosedOn: null } found && (Action = found) is not null;

    protected override CloseForm Fill() => new() { On = plans.Today };

    protected override async Task<IActionResult> SaveAsync()
    {
        await plans.CloseAsync(Action, Form.On!.Value, Form.Because!);
        Say($"{Action.Number} {Action.Title} was closed.");
        return LocalRedirect($"/plan/actions/{Action.Key}");
    }
}

public sealed class CloseForm
{
    [Display(Name = "From which day is it closed?")]
    [Required(ErrorMessage = "Enter from which day it is closed")]
    public DateOnly? On { get; set; }

    [Display(Name = "Why?")]
    [Required(ErrorMessage = "Enter why it is closed")]
    [StringLength(1000, ErrorMessage = "The reason must be 1,000 characters or fewer")]
    public string? Because { get; set; }
}
