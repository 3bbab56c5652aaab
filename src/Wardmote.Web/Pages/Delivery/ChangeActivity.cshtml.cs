using Microsoft.AspNetCore.Mvc;
using Wardmote.Partnership.Accounts;
using Wardmote.Partnership.Chain;
using Wardmote.Partnership.Delivery;
using Wardmote.Partnership.Search;
using Wardmote.Web.Accounts;

namespace Wardmote.Web.Pages.Delivery;

[Requires(Right.RecordDelivery)]
public sealed class ChangeActivityPage(DeliveryService delivery, SearchService directory, Links links) : ActivityFormPage(delivery, directory)
{
    private IReadOnlyList<string> delivers = [];

    [BindProperty(SupportsGet = true)]
    public string Key { get; set; } = "";

    public Activity Activity { get; private set; } = null!;

    protected override Guid FoundVersion => Activity.Version;

    protected override async Task<bool> FindAsync()
    {
        if (!await base.FindAsync() || await Delivery.ActivityAsync(Key) is not { } found)
        {
            return false;
        }

        Activity = found;
        delivers = [.. (await links.FromAsync(found.Reference)).Where(link => link.Relation == Relation.Delivers).Select(link => link.To.Key)];
        return true;
    }

    protected override ActivityForm Fill() => ActivityForm.Showing(Activity, ProgrammeIds.FirstOrDefault(programme => programme.Value == Activity.ProgrammeId).Key, delivers);

    protected override async Task<IActionResult> SaveAsync()
    {
        await Delivery.ChangeAsync(Activity, Form.ToEntry(ProgrammeIds), Seen);
        Say($"{Activity.Title} was changed.");
        return LocalRedirect($"/delivery/activities/{Activity.Key}");
    }
}
