using Microsoft.AspNetCore.Mvc.Rendering;
using Wardmote.Partnership.Partners;
using Wardmote.Partnership.Plan;
using Wardmote.Web.Forms;

namespace Wardmote.Web.Pages.Plan;

/// <summary>What the pages that add and change an action have in common.</summary>
public abstract class ActionFormPage(PartnerService partners) : FormPage<ActionForm>
{
    public ActionPlan Plan { get; protected set; } = null!;

    /// <summary>False for a part, which has the priority of its whole.</summary>
    public bool IsWhole { get; protected set; } = true;

    public IReadOnlyList<SelectListItem> Leads { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Priorities => Choices.From(Plan.Priorities.OrderBy(p => p.Number), p => p.Number.ToString(System.Globalization.CultureInfo.InvariantCulture), p => $"{p.Number}. {p.Title}");

    protected async Task<bool> ReadyAsync(ActionPlan? plan)
    {
        if (plan is null)
        {
            return false;
        }

        Plan = plan;
        Leads = LeadChoices.Of(await partners.OrganisationsAsync());
        return true;
    }
}
