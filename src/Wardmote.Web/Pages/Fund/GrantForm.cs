using System.ComponentModel.DataAnnotations;

namespace Wardmote.Web.Pages.Fund;

/// <summary>Money that moves on the strength of a decision.</summary>
public class GrantForm : BookingForm
{
    [Display(Name = "Source")]
    [Required(ErrorMessage = "Choose a source")]
    public string? Source { get; set; }

    [Display(Name = "Who decided it?")]
    [Required(ErrorMessage = "Choose the decision that allows it")]
    public string? Decision { get; set; }
}
