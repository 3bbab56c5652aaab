using System.ComponentModel.DataAnnotations;

namespace Wardmote.Web.Pages.Deadlines;

public sealed class DoneForm
{
    [Display(Name = "On which day was it done?")]
    [Required(ErrorMessage = "Enter the day on which it was done")]
    public DateOnly? On { get; set; }

    [Display(Name = "How?")]
    [StringLength(2000, ErrorMessage = "How must be 2,000 characters or fewer")]
    public string? How { get; set; }
}
