using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Wardmote.Partnership.Accounts;
using Wardmote.Partnership.Delivery;
using Wardmote.Web.Accounts;
using Wardmote.Web.Shared;

namespace Wardmote.Web.Pages.Delivery;

[Requires(Right.ReadPartnership)]
public sealed class MessagePage(DeliveryService delivery, JoinedItems joined) : PageModel
{
    public Communication Message { get; private set; } = null!;

    public DateOnly Today => delivery.Today;

    public IReadOnlyList<JoinedItem> Joined { get; private set; } = [];

    public IEnumerable<(string Name, string Words)> Facts => new (string, string?)[]
    {
        ("By when", Words.Date(Message.Due)),
        ("Who", Message.Lead),
        ("For", AwarenessFile.BuiltIn.FirstOrDefault(observance => observance.Key == Message.Observance)?.Title),
        ("Through", Message.Channels),
        ("Went out", Message.SentOn is { } sent ? Words.Date(sent) : null),
        ("Why it does not go out", Message.DroppedBecause),
        ("Note", Message.Note),
    }.Where(fact => fact.Item2 is not null).Select(fact => (fact.Item1, fact.Item2!));

    public async Task<IActionResult> OnGetAsync(string key)
    {
        if (await delivery.CommunicationAsync(key) is not { } found)
        {
            return NotFound();
        }

        (Message, Joined) = (found, await joined.OfAsync(found.Reference));
        return Page();
    }
}
