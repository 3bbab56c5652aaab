using Microsoft.AspNetCore.Mvc;
using Wardmote.Partnership.Accounts;
using Wardmote.Partnership.Partners;
using Wardmote.Partnership.Plan;
using Wardmote.Web.Accounts;

namespace Wardmote.Web.Pages.Plan;

[Requires(Right.ManagePlan)]
public sealed class ChangeActionPage(PlanService plans, PartnerService partners) : ActionFormPage(partners)
{
    [BindProperty(SupportsGet = true)]
    public string Key { get; set; } = "";

    public PlanAction Action { get; private set; } = null!;

    protected override Guid FoundVersion => Action.Version;

    protected override async Task<bool> FindAsync()
    {
        if (await plans.ActionAsync(Key) is not { } found)
        {
            return false;
        }

        (Action, IsWhole) = (found, found.WholeId is null);
        return await ReadyAsync(found.Plan);
    }

    protected override ActionForm Fill() => ActionForm.Of(Action);

    protected override async Task<IActionResult> SaveAsync()
    {
        await plans.ChangeAsync(Action, Form.ToEntry(), Seen);
        Say($"{Action.Number} {Action.Title} was changed.");
        return LocalRedirect($"/plan/actions/{Action.Key}");
    }
}
