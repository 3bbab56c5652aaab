using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc.Rendering;
using Wardmote.Partnership.Partners;
using Wardmote.Partnership.Plan;
using Wardmote.Web.Forms;

namespace Wardmote.Web.Pages.Plan;

public sealed class MilestoneForm
{
    [Display(Name = "What is to be reached?")]
    [Required(ErrorMessage = "Enter what is to be reached")]
    [StringLength(500, ErrorMessage = "What is to be reached must be 500 characters or fewer")]
    public string? Words { get; set; }

    [Display(Name = "By which day?")]
    public DateOnly? Due { get; set; }

    [Display(Name = "What should the plan say about the time?")]
    [StringLength(200, ErrorMessage = "What the plan says about the time must be 200 characters or fewer")]
    public string? When { get; set; }

    [Display(Name = "On which day was it reached?")]
    public DateOnly? DoneOn { get; set; }

    [Display(Name = "Who leads it?")]
    public List<string> Leads { get; set; } = [];

    [Display(Name = "Who supports them?")]
    public List<string> Supports { get; set; } = [];

    public MilestoneEntry ToEntry() => new(Words!.Trim(), Due, When?.Trim() ?? "", DoneOn, LeadChoices.Entries(Leads, Supports));

    public static MilestoneForm Of(Milestone milestone) => new()
    {
        Words = milestone.Words,
        Due = milestone.Due,
        When = milestone.When,
        DoneOn = milestone.DoneOn,
        Leads = LeadChoices.Values(milestone.Leads, supports: false),
        Supports = LeadChoices.Values(milestone.Leads, supports: true),
    };
}

/// <summary>What the pages that add and change a milestone have in common.</summary>
public abstract class MilestoneFormPage(PartnerService partners) : FormPage<MilestoneForm>
{
    public PlanAction Action { get; protected set; } = null!;

    public IReadOnlyList<SelectListItem> Leads { get; private set; } = [];

    protected async Task<bool> ReadyAsync(PlanAction? action)
    {
        if (action is null)
        {
            return false;
        }

        Action = action;
        Leads = LeadChoices.Of(await partners.OrganisationsAsync());
        return true;
    }
}
