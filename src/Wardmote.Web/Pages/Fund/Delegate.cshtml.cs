using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Wardmote.Partnership.Accounts;
using Wardmote.Partnership.Fund;
using Wardmote.Web.Accounts;

namespace Wardmote.Web.Pages.Fund;

[Requires(Right.ManageFund)]
public sealed class DelegatePage(FundService fund) : FundFormPage<DelegationForm>(fund)
{
    protected override bool NeedsAward => false;

    protected override async Task<IActionResult> SaveAsync()
    {
        var delegation = await Fund.DelegateAsync(new DelegationEntry
        {
            To = Form.To,
            What = Form.What,
            From = Form.From!.Value,
            Until = Form.Until,
            EachUpTo = Form.EachUpTo,
            YearUpTo = Form.YearUpTo,
            GivenBy = Form.GivenBy,
        });
        Say($"What {delegation.To} may decide was recorded.");
        return LocalRedirect("/fund");
    }
}

public sealed class DelegationForm
{
    [Display(Name = "Who may decide?")]
    [Required(ErrorMessage = "Enter who may decide")]
    [StringLength(200, ErrorMessage = "Who may decide must be 200 characters or fewer")]
    public string? To { get; set; }

    [Display(Name = "What may be decided?")]
    [Required(ErrorMessage = "Enter what may be decided")]
    public string? What { get; set; }

    [Display(Name = "First day")]
    [Required(ErrorMessage = "Enter the first day")]
    public DateOnly? From { get; set; }

    [Display(Name = "Last day")]
    public DateOnly? Until { get; set; }

    [Display(Name = "Limit of one decision")]
    public decimal? EachUpTo { get; set; }

    [Display(Name = "Limit of a year")]
    public decimal? YearUpTo { get; set; }

    [Display(Name = "Where did the board give it?")]
    [Required(ErrorMessage = "Enter the meeting and its item")]
    public string? GivenBy { get; set; }
}
