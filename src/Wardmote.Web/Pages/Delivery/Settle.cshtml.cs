using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Wardmote.Partnership.Accounts;
using Wardmote.Partnership.Delivery;
using Wardmote.Web.Accounts;
using Wardmote.Web.Forms;

namespace Wardmote.Web.Pages.Delivery;

/// <summary>Whether a message went out.</summary>
[Requires(Right.RecordDelivery)]
public sealed class SettlePage(DeliveryService delivery) : FormPage<SettleForm>
{
    [BindProperty(SupportsGet = true)]
    public string Key { get; set; } = "";

    public Communication Message { get; private set; } = null!;

    protected override async Task<bool> FindAsync() => await delivery.CommunicationAsync(Key) is { } found && (Message = found) is not null;

    protected override SettleForm Fill() => new() { SentOn = Message.SentOn, DroppedBecause = Message.DroppedBecause, Note = Message.Note };

    protected override async Task<IActionResult> SaveAsync()
    {
        await delivery.SettleAsync(Message, Form.SentOn, Form.DroppedBecause, Form.Note);
        Say("It was saved.");
        return LocalRedirect($"/delivery/messages/{Message.Key}");
    }
}

public sealed class SettleForm
{
    [Display(Name = "On which day did it go out?")]
    public DateOnly? SentOn { get; set; }

    [Display(Name = "Why is it not to go out?")]
    [StringLength(500, ErrorMessage = "Why must be 500 characters or fewer")]
    public string? DroppedBecause { get; set; }

    [Display(Name = "Note")]
    [StringLength(1000, ErrorMessage = "The note must be 1,000 characters or fewer")]
    public string? Note { get; set; }
}
