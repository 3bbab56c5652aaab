using Microsoft.AspNetCore.Mvc;
using Wardmote.Partnership.Accounts;
using Wardmote.Partnership.Chain;
using Wardmote.Partnership.Delivery;
using Wardmote.Partnership.Search;
using Wardmote.Web.Accounts;

namespace Wardmote.Web.Pages.Delivery;

[Requires(Right.RecordDelivery)]
public sealed class ChangeMessagePage(DeliveryService delivery, SearchService directory, Links links) : MessageFormPage(directory)
{
    private IReadOnlyList<string> delivers = [];

    [BindProperty(SupportsGet = true)]
    public string Key { get; set; } = "";

    public Communication Message { get; private set; } = null!;

    protected override Guid FoundVersion => Message.Version;

    protected override async Task<bool> FindAsync()
    {
        if (!await base.FindAsync() || await delivery.CommunicationAsync(Key) is not { } found)
        {
            return false;
        }

        Message = found;
        delivers = [.. (await links.FromAsync(found.Reference)).Where(link => link.Relation == Relation.Delivers).Select(link => link.To.Key)];
        return true;
    }

    protected override MessageForm Fill() => new()
    {
        Theme = Message.Theme,
        Message = Message.Message,
        Due = Message.Due,
        Lead = Message.Lead,
        Observance = Message.Observance,
        Channels = Message.Channels,
        Actions = [.. delivers],
    };

    protected override async Task<IActionResult> SaveAsync()
    {
        await delivery.ChangeAsync(Message, Form.ToEntry(), Seen);
        Say($"The message about {Message.Theme} was changed.");
        return LocalRedirect($"/delivery/messages/{Message.Key}");
    }
}
