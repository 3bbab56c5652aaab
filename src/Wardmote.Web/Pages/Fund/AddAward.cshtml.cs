using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Wardmote.Partnership.Accounts;
using Wardmote.Partnership.Chain;
using Wardmote.Partnership.Fund;
using Wardmote.Partnership.Search;
using Wardmote.Web.Accounts;
using Wardmote.Web.Forms;

namespace Wardmote.Web.Pages.Fund;

[Requires(Right.ManageFund)]
public sealed class AddAwardPage(FundService fund, SearchService directory) : FundFormPage<AwardForm>(fund)
{
    public IReadOnlyList<SelectListItem> Actions { get; private set; } = [];

    protected override bool NeedsAward => false;

    protected override async Task<bool> FindAsync()
    {
        Actions = Choices.From(await directory.AllAsync(ItemKind.Action), action => action.Item.Key, action => action.Title);
        return await base.FindAsync();
    }

    protected override async Task<IActionResult> SaveAsync()
    {
        var actions = Form.Actions.Select(key => new ItemReference(ItemKind.Action, key)).ToList();
        var award = await Fund.AwardAsync(new AwardEntry(Form.Title, Form.Lead, Form.Purpose, actions), SourceOf(Form.Source), Form.Amount!.Value, DecisionOf(Form.Decision), Form.ToBooking());
        Say($"{Money.Text(Form.Amount.Value)} was awarded to {award.Title}.");
        return LocalRedirect($"/fund/awards/{award.Key}");
    }
}

public sealed class AwardForm : GrantForm
{
    [Display(Name = "What is the award for?")]
    [Required(ErrorMessage = "Enter what the award is for")]
    [StringLength(200, ErrorMessage = "What it is for must be 200 characters or fewer")]
    public string? Title { get; set; }

    [Display(Name = "Spent by")]
    [Required(ErrorMessage = "Enter which organisation spends it")]
    [StringLength(200, ErrorMessage = "Spent by must be 200 characters or fewer")]
    public string? Lead { get; set; }

    [Display(Name = "Purpose")]
    public string? Purpose { get; set; }

    [Display(Name = "Actions of the plan that it pays for")]
    public List<string> Actions { get; set; } = [];
}
