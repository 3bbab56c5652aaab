using Microsoft.AspNetCore.Mvc;
using Wardmote.Partnership.Accounts;
using Wardmote.Partnership.Plan;
using Wardmote.Web.Accounts;
using Wardmote.Web.Forms;

namespace Wardmote.Web.Pages.Plan;

[Requires(Right.ManagePlan)]
public sealed class AddPage(PlanService plans) : FormPage<PlanForm>
{
    protected override Task<bool> FindAsync() => Task.FromResult(true);

    protected override async Task<IActionResult> SaveAsync()
    {
        var plan = await plans.AddAsync(Form.ToEntry());
        Say($"{plan.Title} was begun.");
        return LocalRedirect($"/plan/{plan.Key}");
    }
}
