using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Wardmote.Partnership.Accounts;
using Wardmote.Partnership.Priorities;
using Wardmote.Web.Accounts;
using Wardmote.Web.Forms;

namespace Wardmote.Web.Pages.Priorities;

[Requires(Right.ManagePriorities)]
public sealed class AddStrategyPage(PriorityService priorities) : FormPage<StrategyForm>
{
    public IReadOnlyList<SelectListItem> Scopes { get; } = [new("A partner’s priorities", "partner"), new("A national strategy", "national")];

    protected override Task<bool> FindAsync() => Task.FromResult(true);

    protected override async Task<IActionResult> SaveAsync()
    {
        var strategy = await priorities.AddAsync(new StrategyEntry(Form.Title!.Trim(), Form.Owner!.Trim(), Form.Scope == "national", Form.Source?.Trim() ?? "", Form.Aims!));
        Say($"{strategy.Title} was added.");
        return LocalRedirect($"/priorities/strategies/{strategy.Key}");
    }
}

public sealed class StrategyForm
{
    [Display(Name = "What is it called?")]
    [Required(ErrorMessage = "Enter what it is called")]
    [StringLength(200, ErrorMessage = "What it is called must be 200 characters or fewer")]
    public string? Title { get; set; }

    [Display(Name = "Who has set it?")]
    [Required(ErrorMessage = "Enter who has set it")]
    [StringLength(200, ErrorMessage = "Who has set it must be 200 characters or fewer")]
    public string? Owner { get; set; }

    [Display(Name = "What is it?")]
    [Required(ErrorMessage = "Choose what it is")]
    public string? Scope { get; set; }

    [Display(Name = "Source")]
    [StringLength(500, ErrorMessage = "The source must be 500 characters or fewer")]
    public string? Source { get; set; }

    [Display(Name = "Aims")]
    [Required(ErrorMessage = "Enter at least one aim")]
    public string? Aims { get; set; }
}
