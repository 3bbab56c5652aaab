using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Wardmote.Partnership.Audit;

namespace Wardmote.Web.Pages.Audit;

/// <summary>Which entries are wanted, as the address says it.</summary>
[BindProperties(SupportsGet = true)]
public abstract class AuditFilterPage : PageModel
{
    [Display(Name = "Of what kind")]
    public string? Kind { get; set; }

    [Display(Name = "By whom")]
    public string? By { get; set; }

    [Display(Name = "What happened")]
    public AuditAct? Act { get; set; }

    [Display(Name = "From")]
    public DateOnly? From { get; set; }

    [Display(Name = "To")]
    public DateOnly? Until { get; set; }

    protected AuditFilter Filter => new() { Kind = Kind, By = By, Act = Act, From = From, Until = Until };
}
