using Microsoft.AspNetCore.Mvc;
using Wardmote.Partnership.Accounts;
using Wardmote.Partnership.Plan;
using Wardmote.Web.Accounts;
using Wardmote.Web.Forms;

namespace Wardmote.Web.Pages.Plan;

[Requires(Right.ManagePlan)]
public sealed class ChangeMeasurePage(PlanService plans) : FormPage<MeasureForm>
{
    [BindProperty(SupportsGet = true)]
    public string Key { get; set; } = "";

    public Measure Measure { get; private set; } = null!;

    public PlanAction Action => Measure.Action!;

    protected override Guid FoundVersion => Measure.Version;

    protected override async Task<bool> FindAsync() => await plans.MeasureAsync(Key) is { } found && (Measure = found) is not null;

    protected override MeasureForm Fill() => MeasureForm.Of(Measure);

    protected override async Task<IActionResult> SaveAsync()
    {
        await plans.ChangeAsync(Measure, Form.ToEntry(), Seen);
        Say($"“{Measure.Name}” was changed.");
        return LocalRedirect($"/plan/actions/{Action.Key}");
    }
}
