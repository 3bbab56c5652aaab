using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Wardmote.Partnership.Accounts;
using Wardmote.Partnership.Calendars;
using Wardmote.Partnership.Meetings;
using Wardmote.Web.Accounts;
using Wardmote.Web.Forms;

namespace Wardmote.Web.Pages.Meetings;

/// <summary>One promise; whoever made it, or writes the minutes, says how it ended.</summary>
[Requires(Right.ReadPartnership)]
public sealed class PromisePage(PromiseService promises, TimeProvider clock) : FormPage<PromiseForm>
{
    public static readonly IReadOnlyList<SelectListItem> Ways = [new("It was done", nameof(PromiseState.Done)), new("It is no longer needed", nameof(PromiseState.NoLongerNeeded))];

    [BindProperty(SupportsGet = true)]
    public string Key { get; set; } = "";

    public Promise Promise { get; private set; } = null!;

    public bool MayClose => promises.MayClose(Promise);

    public DateOnly Today { get; } = LondonTime.Day(clock.GetUtcNow());

    protected override Guid FoundVersion => Promise.Version;

    protected override async Task<bool> FindAsync() =>
        await promises.FindAsync(Key) is { } found && (Promise = found) is not null;

    protected override async Task<IActionResult> SaveAsync()
    {
        await promises.CloseAsync(Promise, Form.How!.Value, Form.Outcome!, Seen);
        Say("It is closed. The next meeting hears of it.");
        return LocalRedirect($"/meetings/promises/{Promise.Key}");
    }
}

public sealed class PromiseForm
{
    [Display(Name = "How did it end?")]
    [Required(ErrorMessage = "Choose how it ended")]
    public PromiseState? How { get; set; }

    [Display(Name = "What was done, or why is it no longer needed?")]
    [Required(ErrorMessage = "Enter what was done, or why it is no longer needed")]
    [StringLength(1000, ErrorMessage = "What was done must be 1,000 characters or fewer")]
    public string? Outcome { get; set; }
}
