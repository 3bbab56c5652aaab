using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Wardmote.Partnership.Accounts;
using Wardmote.Partnership.Priorities;
using Wardmote.Partnership.Search;
using Wardmote.Web.Accounts;
using Wardmote.Web.Forms;

namespace Wardmote.Web.Pages.Priorities;

/// <summary>The next step of a priority: agreed, kept, changed, discharged or not agreed.</summary>
[Requires(Right.ManagePriorities)]
public sealed class DecidePage(PriorityService priorities, SearchService directory) : FormPage<StepForm>
{
    [BindProperty(SupportsGet = true)]
    public string Key { get; set; } = "";

    public Priority Priority { get; private set; } = null!;

    public IReadOnlyList<SelectListItem> Kinds => Choices.From(PrioritySteps.After(Priority.Last.Kind), kind => kind.ToString(), PrioritySteps.Label);

    public IReadOnlyList<SelectListItem> Decisions { get; private set; } = [];

    protected override Guid FoundVersion => Priority.Version;

    protected override async Task<bool> FindAsync()
    {
        Decisions = await DecisionChoices.Of(directory);
        return await priorities.PriorityAsync(Key) is { } found && (Priority = found) is not null;
    }

    protected override StepForm Fill() => new() { On = priorities.Today, Title = Priority.Title, Words = Priority.Words };

    protected override async Task<IActionResult> SaveAsync()
    {
        var entry = new StepEntry(Form.Kind!.Value, Form.On!.Value, Form.Reason?.Trim() ?? "", Form.Title?.Trim(), Form.Words?.Trim().ReplaceLineEndings("\n"));
        await priorities.TakeAsync(Priority, entry, DecisionChoices.Read(Form.Decision), Seen);
        Say($"{Priority.Title}: {entry.Kind.Label().ToLowerInvariant()}.");
        return LocalRedirect($"/priorities/{Priority.Key}");
    }
}

public sealed class StepForm
{
    [Display(Name = "What was decided?")]
    [Required(ErrorMessage = "Choose what was decided")]
    public PriorityStepKind? Kind { get; set; }

    [Display(Name = "On which day?")]
    [Required(ErrorMessage = "Enter the day on which it was decided")]
    public DateOnly? On { get; set; }

    [Display(Name = "Reason")]
    public string? Reason { get; set; }

    [Display(Name = "Decision of the meeting")]
    public string? Decision { get; set; }

    [Display(Name = "What it is called from now on")]
    [StringLength(200, ErrorMessage = "What it is called must be 200 characters or fewer")]
    public string? Title { get; set; }

    [Display(Name = "What it takes in from now on")]
    public string? Words { get; set; }
}
