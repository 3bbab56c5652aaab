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
public sealed class DecidePage(FundService fund, SearchService directory) : FundFormPage<DecisionForm>(fund)
{
    public IReadOnlyList<SelectListItem> Deciders => Choices.From(
        Book.Delegations,
        delegation => delegation.Key,
        delegation => $"{delegation.To}, as delegated: {delegation.What}",
        "The board itself");

    /// <summary>Decisions in the minutes that are kept here.</summary>
    public IReadOnlyList<SelectListItem> Minutes { get; private set; } = [];

    protected override bool NeedsAward => false;

    protected override async Task<bool> FindAsync()
    {
        Minutes = Choices.From((await directory.AllAsync(ItemKind.Decision)).Reverse(), decision => decision.Item.Key, decision => decision.Title, "None");
        return await base.FindAsync();
    }

    protected override async Task<IActionResult> SaveAsync()
    {
        var delegation = Book.Delegations.FirstOrDefault(delegation => delegation.Key == Form.Delegation);
        var minuted = string.IsNullOrEmpty(Form.Minuted) ? (ItemReference?)null : new ItemReference(ItemKind.Decision, Form.Minuted);
        var taken = new DecisionTaken { On = Form.On!.Value, What = Form.What!, Amount = Form.Amount, Reasons = Form.Reasons, Delegation = delegation?.Id, Minute = Form.Minute };
        var decision = await Fund.DecideAsync(taken, minuted);
        Say($"The decision of the {decision.By} was recorded. It can be chosen now wherever money needs one.");
        return LocalRedirect("/fund");
    }
}

public sealed class DecisionForm
{
    [Display(Name = "Who decided?")]
    public string? Delegation { get; set; }

    [Display(Name = "Date of the decision")]
    [Required(ErrorMessage = "Enter the date of the decision")]
    public DateOnly? On { get; set; }

    [Display(Name = "What was decided?")]
    [Required(ErrorMessage = "Enter what was decided")]
    [StringLength(500, ErrorMessage = "What was decided must be 500 characters or fewer")]
    public string? What { get; set; }

    [Display(Name = "Up to how much?")]
    public decimal? Amount { get; set; }

    [Display(Name = "Reasons")]
    public string? Reasons { get; set; }

    [Display(Name = "Decision in the minutes")]
    public string? Minuted { get; set; }

    [Display(Name = "Minute")]
    public string? Minute { get; set; }
}
