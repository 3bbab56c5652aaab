using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc.Rendering;
using Wardmote.Partnership.Plan;

namespace Wardmote.Web.Pages.Plan;

public sealed class MeasureForm
{
    public static readonly IReadOnlyList<SelectListItem> Kinds =
    [
        new("It is counted each quarter, and the quarters add up (people reached)", nameof(MeasureKind.Counted)),
        new("It says how things stand, and the last quarter holds (staff who are trained)", nameof(MeasureKind.Standing)),
    ];

    [Display(Name = "What is measured?")]
    [Required(ErrorMessage = "Enter what is measured")]
    [StringLength(200, ErrorMessage = "What is measured must be 200 characters or fewer")]
    public string? Name { get; set; }

    [Display(Name = "In what?")]
    [Required(ErrorMessage = "Enter what is counted, such as people or referrals")]
    [StringLength(50, ErrorMessage = "What is counted must be 50 characters or fewer")]
    public string? Unit { get; set; }

    [Display(Name = "How do the quarters go together?")]
    [Required(ErrorMessage = "Choose how the quarters go together")]
    public MeasureKind? Kind { get; set; }

    [Display(Name = "What is it to reach?")]
    public decimal? Target { get; set; }

    [Display(Name = "By which day?")]
    public DateOnly? TargetBy { get; set; }

    public MeasureEntry ToEntry() => new(Name!.Trim(), Unit!.Trim(), Kind!.Value, Target, TargetBy);
}
