using Microsoft.AspNetCore.Mvc;
using Wardmote.Partnership.Accounts;
using Wardmote.Partnership.Partners;
using Wardmote.Partnership.Plan;
using Wardmote.Web.Accounts;

namespace Wardmote.Web.Pages.Plan;

[Requires(Right.ManagePlan)]
public sealed class ChangeMilestonePage(PlanService plans, PartnerService partners) : MilestoneFormPage(partners)
{
    [BindProperty(SupportsGet = true)]
    public string Key { get; set; } = "";

    public Milestone Milestone { get; private set; } = null!;

    protected override Guid FoundVersion => Milestone.Version;

    protected override async Task<bool> FindAsync() => await plans.MilestoneAsync(Key) is { } found && (Milestone = found) is not null && await ReadyAsync(found.Action);

    protected override MilestoneForm Fill() => MilestoneForm.Of(Milestone);

    protected override async Task<IActionResult> SaveAsync()
    {
        await plans.ChangeAsync(Milestone, Form.ToEntry(), Seen);
        Say($"“{Milestone.Words}” was changed.");
        return LocalRedirect($"/plan/actions/{Action.Key}");
    }
}
