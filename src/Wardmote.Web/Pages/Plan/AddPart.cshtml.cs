using Microsoft.AspNetCore.Mvc;
using Wardmote.Partnership.Accounts;
using Wardmote.Partnership.Partners;
using Wardmote.Partnership.Plan;
using Wardmote.Web.Accounts;

namespace Wardmote.Web.Pages.Plan;

[Requires(Right.ManagePlan)]
public sealed class AddPartPage(PlanService plans, PartnerService partners) : ActionFormPage(partners)
{
    [BindProperty(SupportsGet = true)]
    public string Key { get; set; } = "";

    public PlanAction Whole { get; private set; } = null!;

    protected override async Task<bool> FindAsync()
    {
        if (await plans.ActionAsync(Key) is not { WholeId: null } found)
        {
            return false;
        }

        (Whole, IsWhole) = (found, false);
        return await ReadyAsync(found.Plan);
    }

    protected override async Task<IActionResult> SaveAsync()
    {
        var part = await plans.AddAsync(Plan, Whole, Form.ToEntry());
        Say($"{part.Number} {part.Title} was added.");
        return LocalRedirect($"/plan/actions/{part.Key}");
    }
}
