using System.ComponentModel.DataAnnotations;

namespace Wardmote.Web.Pages.Fund;

/// <summary>Why something is undone.</summary>
public sealed class UndoForm
{
    [Display(Name = "Date")]
    [Required(ErrorMessage = "Enter the date")]
    public DateOnly? On { get; set; }

    [Display(Name = "Why?")]
    [Required(ErrorMessage = "Say why")]
    [StringLength(300, ErrorMessage = "Why must be 300 characters or fewer")]
    public string? Because { get; set; }
}
