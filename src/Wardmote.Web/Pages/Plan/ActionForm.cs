using System.ComponentModel.DataAnnotations;
using Wardmote.Partnership.Plan;

namespace Wardmote.Web.Pages.Plan;

public sealed class ActionForm
{
    [Display(Name = "What is it called?")]
    [Required(ErrorMessage = "Enter what the action is called")]
    [StringLength(200, ErrorMessage = "What it is called must be 200 characters or fewer")]
    public string? Title { get; set; }

    [Display(Name = "What is to be done?")]
    [StringLength(5000, ErrorMessage = "What is to be done must be 5,000 characters or fewer")]
    public string? Words { get; set; }

    [Display(Name = "Which priority is it numbered under?")]
    public int Priority { get; set; }

    [Display(Name = "Which further priorities does it serve?")]
    public List<int> AlsoServes { get; set; } = [];

    [Display(Name = "Who leads?")]
    public List<string> Leads { get; set; } = [];

    [Display(Name = "Who supports them?")]
    public List<string> Supports { get; set; } = [];

    public ActionEntry ToEntry() => new()
    {
        Title = Title!.Trim(),
        Words = Words?.ReplaceLineEndings("\n").Trim() ?? "",
        Priority = Priority,
        AlsoServes = [.. AlsoServes.Where(n => n != Priority).Order()],
        Leads = LeadChoices.Entries(Leads, Supports),
    };

    public static ActionForm Of(PlanAction action)
    {
        var leads = action.Leads.Where(l => l.MilestoneId is null).ToList();
        return new ActionForm
        {
            Title = action.Title,
            Words = action.Words,
            Priority = action.PlanPriority!.Number,
            AlsoServes = [.. action.AlsoServes],
            Leads = LeadChoices.Values(leads, supports: false),
            Supports = LeadChoices.Values(leads, supports: true),
        };
    }
}
