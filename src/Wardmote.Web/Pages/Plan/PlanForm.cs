using System.ComponentModel.DataAnnotations;
using Wardmote.Partnership.Plan;

namespace Wardmote.Web.Pages.Plan;

public sealed class PlanForm
{
    [Display(Name = "What is the plan called?")]
    [Required(ErrorMessage = "Enter what the plan is called")]
    [StringLength(200, ErrorMessage = "What it is called must be 200 characters or fewer")]
    public string? Title { get; set; }

    [Display(Name = "First day")]
    [Required(ErrorMessage = "Enter the plan’s first day")]
    public DateOnly? From { get; set; }

    [Display(Name = "Last day")]
    [Required(ErrorMessage = "Enter the plan’s last day")]
    public DateOnly? To { get; set; }

    [Display(Name = "What is it for, and what is left out?")]
    [StringLength(2000, ErrorMessage = "What it is for must be 2,000 characters or fewer")]
    public string? Purpose { get; set; }

    [Display(Name = "What runs through all priorities?")]
    [StringLength(2000, ErrorMessage = "What runs through all priorities must be 2,000 characters or fewer")]
    public string? Themes { get; set; }

    [Display(Name = "State")]
    public PlanState State { get; set; }

    public PlanEntry ToEntry() => new(Title!.Trim(), From!.Value, To!.Value, Purpose?.Trim() ?? "", string.Join('\n', (Themes ?? "").Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)), State);

    public static PlanForm Of(ActionPlan plan) => new() { Title = plan.Title, From = plan.From, To = plan.To, Purpose = plan.Purpose, Themes = plan.Themes, State = plan.State };
}
