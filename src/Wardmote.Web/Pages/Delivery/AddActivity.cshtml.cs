using Microsoft.AspNetCore.Mvc;
using Wardmote.Partnership.Accounts;
using Wardmote.Partnership.Delivery;
using Wardmote.Partnership.Search;
using Wardmote.Web.Accounts;

namespace Wardmote.Web.Pages.Delivery;

[Requires(Right.RecordDelivery)]
public sealed class AddActivityPage(DeliveryService delivery, SearchService directory) : ActivityFormPage(delivery, directory)
{
    protected override async Task<IActionResult> SaveAsync()
    {
        var activity = await Delivery.AddAsync(Form.ToEntry(ProgrammeIds));
        Say($"{activity.Title} was entered.");
        return LocalRedirect($"/delivery/activities/{activity.Key}");
    }
}
