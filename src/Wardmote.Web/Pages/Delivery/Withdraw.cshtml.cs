using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Wardmote.Partnership.Accounts;
using Wardmote.Partnership.Delivery;
using Wardmote.Web.Accounts;
using Wardmote.Web.Forms;

namespace Wardmote.Web.Pages.Delivery;

[Requires(Right.RecordDelivery)]
public sealed class WithdrawPage(DeliveryService delivery) : FormPage<WithdrawForm>
{
    [BindProperty(SupportsGet = true)]
    public string Key { get; set; } = "";

    public Activity Activity { get; private set; } = null!;

    protected override async Task<bool> FindAsync() => await delivery.ActivityAsync(Key) is { } found && (Activity = found) is not null;

    protected override async Task<IActionResult> SaveAsync()
    {
        await delivery.WithdrawAsync(Activity, Form.Because);
        Say($"{Activity.Title} was withdrawn.");
        return LocalRedirect($"/delivery/activities/{Activity.Key}");
    }
}

public sealed class WithdrawForm
{
    [Display(Name = "Why should it not have been entered?")]
    [Required(ErrorMessage = "Enter why it should not have been entered")]
    [StringLength(500, ErrorMessage = "Why must be 500 characters or fewer")]
    public string? Because { get; set; }
}
