using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Wardmote.Partnership.Accounts;
using Wardmote.Partnership.Deadlines;
using Wardmote.Web.Accounts;
using Wardmote.Web.Forms;

namespace Wardmote.Web.Pages.Deadlines;

[Requires(Right.ManageDeadlines)]
public sealed class MovePage(DeadlineService deadlines) : FormPage<MoveForm>
{
    [BindProperty(SupportsGet = true)]
    public string Key { get; set; } = "";

    public DutyDate Date { get; private set; } = null!;

    protected override Task<bool> FindAsync() => Task.FromResult(DutyFile.Find(Key) is { } found && (Date = found) is not null);

    protected override async Task<IActionResult> SaveAsync()
    {
        await deadlines.MoveAsync(Date, Form.To!.Value, Form.Because);
        Say($"{Date.Title}: put off.");
        return LocalRedirect($"/deadlines/duties/{Date.Key}");
    }
}

public sealed class MoveForm
{
    [Display(Name = "To which day?")]
    [Required(ErrorMessage = "Enter the day to which it is put off")]
    public DateOnly? To { get; set; }

    [Display(Name = "Why?")]
    [StringLength(500, ErrorMessage = "Why must be 500 characters or fewer")]
    public string? Because { get; set; }
}
