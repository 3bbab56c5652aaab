using Microsoft.AspNetCore.Mvc;
using Wardmote.Partnership.Accounts;
using Wardmote.Partnership.Plan;
using Wardmote.Web.Accounts;
using Wardmote.Web.Forms;

namespace Wardmote.Web.Pages.Plan;

[Requires(Right.ManagePlan)]
public sealed class ChangePage(PlanService plans) : FormPage<PlanForm>
{
    [BindProperty(SupportsGet = true, Name = "plan")]
    public string PlanKey { get; set; } = "";

    public ActionPlan Plan { get; private set; } = null!;

    protected override Guid FoundVersion => Plan.Version;

    protected override async Task<bool> FindAsync() => await plans.PlanAsync(PlanKey) is { } found && (Plan = found) is not null;

    protected override PlanForm Fill() => PlanForm.Of(Plan);

    protected override async Task<IActionResult> SaveAsync()
    {
        await plans.ChangeAsync(Plan, Form.ToEntry(), Seen);
        Say($"{Plan.Title} was changed.");
        return LocalRedirect($"/plan/{Plan.Key}");
    }
}
