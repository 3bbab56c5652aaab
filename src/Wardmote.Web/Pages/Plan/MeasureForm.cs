using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc.Rendering;
using Wardmote.Partnership.Delivery;
using Wardmote.Partnership.Plan;
using Wardmote.Web.Forms;

namespace Wardmote.Web.Pages.Plan;

public sealed class MeasureForm
{
    public static readonly IReadOnlyList<SelectListItem> Kinds =
    [
        new("It is counted each quarter, and the quarters add up (people reached)", nameof(MeasureKind.Counted)),
        new("It says how things stand, and the last quarter holds (staff who are trained)", nameof(MeasureKind.Standing)),
    ];

    public static readonly IReadOnlyList<SelectListItem> Origins =
    [
        new("Lead officers report them each quarter", ""),
        new("Counted from the delivery log: how often it was done", nameof(LogFigure.Times)),
        new("Counted from the delivery log: how many were reached", nameof(LogFigure.Reached)),
    ];

    public static readonly IReadOnlyList<SelectListItem> ActivityKindChoices = [new("Of any kind", ""), .. Choices.Of<ActivityKind>(ActivityKinds.Label)];

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

    [Display(Name = "Where do its figures come from?")]
    public LogFigure? LogWhat { get; set; }

    [Display(Name = "Only what was done of this kind (optional)")]
    public ActivityKind? LogKind { get; set; }

    [Display(Name = "Only what is called this (optional)")]
    [StringLength(200, ErrorMessage = "What it is called must be 200 characters or fewer")]
    public string? LogTitle { get; set; }

    public MeasureEntry ToEntry() =>
        new(Name!.Trim(), Unit!.Trim(), Kind!.Value, Target, TargetBy, LogWhat is { } what ? new LogCount(what, LogKind, string.IsNullOrWhiteSpace(LogTitle) ? null : LogTitle.Trim()) : null);

    public static MeasureForm Of(Measure measure) => new()
    {
        Name = measure.Name,
        Unit = measure.Unit,
        Kind = measure.Kind,
        Target = measure.Target,
        TargetBy = measure.TargetBy,
        LogWhat = measure.LogWhat,
        LogKind = measure.LogKind,
        LogTitle = measure.LogTitle,
    };
}
