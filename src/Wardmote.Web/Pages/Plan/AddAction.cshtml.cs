using Microsoft.AspNetCore.Mvc;
using Wardmote.Partnership.Accounts;
using Wardmote.Partnership.Partners;
using Wardmote.Partnership.Plan;
using Wardmote.Web.Accounts;

namespace Wardmote.Web.Pages.Plan;

[Requires(Right.ManagePlan)]
public sealed class AddActionPage(PlanService plans, PartnerService partners) : ActionFormPage(partners)
{
    [BindProperty(SupportsGet = true, Name = "plan")]
    public string PlanKey { get; set; } = "";

    protected override async Task<bool> FindAsync() => await ReadyAsync(await plans.PlanAsync(PlanKey));

    protected override async Task<IActionResult> SaveAsync()
    {
        var action = await plans.AddAsync(Plan, null, Form.ToEntry());
        Say($"{action.Number} {action.Title} was added.");
        return LocalRedirect($"/plan/actions/{action.Key}");
    }
}
