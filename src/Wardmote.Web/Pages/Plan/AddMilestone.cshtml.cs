using Microsoft.AspNetCore.Mvc;
using Wardmote.Partnership.Accounts;
using Wardmote.Partnership.Partners;
using Wardmote.Partnership.Plan;
using Wardmote.Web.Accounts;

namespace Wardmote.Web.Pages.Plan;

[Requires(Right.ManagePlan)]
public sealed class AddMilestonePage(PlanService plans, PartnerService partners) : MilestoneFormPage(partners)
{
    [BindProperty(SupportsGet = true)]
    public string Key { get; set; } = "";

    protected override async Task<bool> FindAsync() => await ReadyAsync(await plans.ActionAsync(Key));

    protected override async Task<IActionResult> SaveAsync()
    {
        await plans.AddAsync(Action, Form.ToEntry());
        Say($"“{Form.Words}” was added.");
        return LocalRedirect($"/plan/actions/{Action.Key}");
    }
}
