using System.ComponentModel.DataAnnotations;
using Wardmote.Partnership.Meetings;

namespace Wardmote.Web.Pages.Meetings;

public sealed class ItemForm
{
    [Display(Name = "What is it about?")]
    [Required(ErrorMessage = "Enter what it is about")]
    [StringLength(200, ErrorMessage = "What it is about must be 200 characters or fewer")]
    public string? Title { get; set; }

    [Display(Name = "What is the meeting asked for?")]
    [Required(ErrorMessage = "Choose what the meeting is asked for")]
    public AgendaItemKind? Kind { get; set; }

    [Display(Name = "Who leads it? (optional)")]
    [StringLength(200, ErrorMessage = "Who leads it must be 200 characters or fewer")]
    public string? Lead { get; set; }

    [Display(Name = "How many minutes are set aside? (optional)")]
    [Range(1, 600, ErrorMessage = "The minutes set aside must be a number from 1 to 600")]
    public int? Minutes { get; set; }

    [Display(Name = "Under which heading does it stand? (optional)")]
    [StringLength(100, ErrorMessage = "The heading must be 100 characters or fewer")]
    public string? Section { get; set; }

    [Display(Name = "What is asked under it? (optional)")]
    [StringLength(2000, ErrorMessage = "What is asked under it must be 2,000 characters or fewer")]
    public string? Points { get; set; }

    [Display(Name = "Is it part of the joint session?")]
    public bool Joint { get; set; }

    [Display(Name = "Why is it not for publication? (optional)")]
    [StringLength(500, ErrorMessage = "Why it is not for publication must be 500 characters or fewer")]
    public string? ExemptBecause { get; set; }

    [Display(Name = "Why does the chair take it although it comes late?")]
    [StringLength(500, ErrorMessage = "Why it is taken late must be 500 characters or fewer")]
    public string? LateBecause { get; set; }

    public ItemEntry ToEntry() => new()
    {
        Title = Title!.Trim(),
        Kind = Kind!.Value,
        Lead = MeetingForm.Said(Lead),
        Minutes = Minutes,
        Section = MeetingForm.Said(Section),
        Points = MeetingForm.Said(Points),
        Joint = Joint,
        ExemptBecause = MeetingForm.Said(ExemptBecause),
        LateBecause = MeetingForm.Said(LateBecause),
    };

    public static ItemForm Of(AgendaItem item) => new()
    {
        Title = item.Title,
        Kind = item.Kind,
        Lead = item.Lead,
        Minutes = item.Minutes,
        Section = item.Section,
        Points = item.Points,
        Joint = item.Joint,
        ExemptBecause = item.ExemptBecause,
        LateBecause = item.LateBecause,
    };
}
