using Microsoft.AspNetCore.Mvc;
using Wardmote.Partnership.Accounts;
using Wardmote.Partnership.Delivery;
using Wardmote.Partnership.Search;
using Wardmote.Web.Accounts;

namespace Wardmote.Web.Pages.Delivery;

[Requires(Right.RecordDelivery)]
public sealed class AddMessagePage(DeliveryService delivery, SearchService directory) : MessageFormPage(directory)
{
    protected override async Task<IActionResult> SaveAsync()
    {
        var message = await delivery.AddAsync(Form.ToEntry());
        Say($"The message about {message.Theme} was planned.");
        return LocalRedirect($"/delivery/messages/{message.Key}");
    }
}
