using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Wardmote.Partnership.Accounts;
using Wardmote.Partnership.Priorities;
using Wardmote.Web.Accounts;
using Wardmote.Web.Forms;

namespace Wardmote.Web.Pages.Priorities;

[Requires(Right.ManagePriorities)]
public sealed class AddScoringPage(ScoringService scorings) : FormPage<ScoringForm>
{
    protected override Task<bool> FindAsync() => Task.FromResult(true);

    protected override async Task<IActionResult> SaveAsync()
    {
        var scoring = await scorings.BeginAsync(new ScoringEntry(Form.Title!.Trim(), Form.OpensOn!.Value, Form.ClosesOn!.Value, Form.Candidates!));
        Say($"{scoring.Title} was begun. Now say what members should look at.");
        return LocalRedirect($"/priorities/scoring/{scoring.Key}");
    }
}

public sealed class ScoringForm
{
    [Display(Name = "What is the round called?")]
    [Required(ErrorMessage = "Enter what the round is called")]
    [StringLength(200, ErrorMessage = "What the round is called must be 200 characters or fewer")]
    public string? Title { get; set; }

    [Display(Name = "First day")]
    [Required(ErrorMessage = "Enter the first day")]
    public DateOnly? OpensOn { get; set; }

    [Display(Name = "Last day")]
    [Required(ErrorMessage = "Enter the last day")]
    public DateOnly? ClosesOn { get; set; }

    [Display(Name = "What might become a priority?")]
    [Required(ErrorMessage = "Enter what might become a priority")]
    public string? Candidates { get; set; }
}
