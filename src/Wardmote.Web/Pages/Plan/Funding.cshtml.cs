using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Wardmote.Partnership.Accounts;
using Wardmote.Partnership.Plan;
using Wardmote.Web.Accounts;
using Wardmote.Web.Forms;

namespace Wardmote.Web.Pages.Plan;

[Requires(Right.ManagePlan)]
public sealed class FundingPage(PlanService plans) : FormPage<FundingForm>
{
    [BindProperty(SupportsGet = true)]
    public string Key { get; set; } = "";

    public PlanAction Action { get; private set; } = null!;

    protected override async Task<bool> FindAsync() => await plans.ActionAsync(Key) is { } found && (Action = found) is not null;

    protected override async Task<IActionResult> SaveAsync()
    {
        await plans.AddAsync(Action, new FundingEntry(Form.Source!.Trim(), Form.Amount!.Value, Form.Note?.Trim() ?? ""));
        Say("The money was added.");
        return LocalRedirect($"/plan/actions/{Action.Key}/funding");
    }

    public async Task<IActionResult> OnPostRemoveAsync(Guid funding)
    {
        if (!await FindAsync())
        {
            return NotFound();
        }

        await plans.RemoveFundingAsync(Action, funding);
        Say("The money was taken out.");
        return LocalRedirect($"/plan/actions/{Action.Key}/funding");
    }
}

public sealed class FundingForm
{
    [Display(Name = "Where does it come from?")]
    [Required(ErrorMessage = "Enter where the money comes from")]
    [StringLength(200, ErrorMessage = "Where it comes from must be 200 characters or fewer")]
    public string? Source { get; set; }

    [Display(Name = "How much?")]
    [Required(ErrorMessage = "Enter how much")]
    public decimal? Amount { get; set; }

    [Display(Name = "Anything to note? (optional)")]
    [StringLength(300, ErrorMessage = "The note must be 300 characters or fewer")]
    public string? Note { get; set; }
}
