using Microsoft.AspNetCore.Mvc;
using Wardmote.Partnership.Accounts;
using Wardmote.Partnership.Plan;
using Wardmote.Web.Accounts;
using Wardmote.Web.Forms;

namespace Wardmote.Web.Pages.Plan;

[Requires(Right.ManagePlan)]
public sealed class AddMeasurePage(PlanService plans) : FormPage<MeasureForm>
{
    [BindProperty(SupportsGet = true)]
    public string Key { get; set; } = "";

    public PlanAction Action { get; private set; } = null!;

    protected override async Task<bool> FindAsync() => await plans.ActionAsync(Key) is { } found && (Action = found) is not null;

    protected override async Task<IActionResult> SaveAsync()
    {
        await plans.AddAsync(Action, Form.ToEntry());
        Say($"“{Form.Name}” was added.");
        return LocalRedirect($"/plan/actions/{Action.Key}");
    }
}
