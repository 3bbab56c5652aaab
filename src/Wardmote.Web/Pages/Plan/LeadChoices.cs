using Microsoft.AspNetCore.Mvc.Rendering;
using Wardmote.Partnership.Partners;
using Wardmote.Partnership.Plan;

namespace Wardmote.Web.Pages.Plan;

/// <summary>Who can lead: all partners, an organisation, or somebody in post. As values of check boxes.</summary>
public static class LeadChoices
{
    private const string Everybody = "everybody";

    public static IReadOnlyList<SelectListItem> Of(IEnumerable<Organisation> organisations) =>
    [
        new("All partners", Everybody),
        .. organisations.Where(o => o.LeftOn is null).SelectMany(o => o.People.Where(p => p.LeftOn is null).OrderBy(p => p.Post).Select(p => new SelectListItem($"{o.Name}: {p.Post}", $"{o.Key}/{p.Key}"))
            .Prepend(new SelectListItem(o.Name, o.Key))),
    ];

    public static List<string> Values(IEnumerable<ActionLead> leads, bool supports) =>
        [.. leads.Where(l => l.Supports == supports).InOrder().Select(l => l.OrganisationId is null ? Everybody : l.Person is null ? l.Organisation!.Key : $"{l.Organisation!.Key}/{l.Person.Key}")];

    public static IReadOnlyList<LeadEntry> Entries(IEnumerable<string> leads, IEnumerable<string> supports) =>
        [.. leads.Select(value => Entry(value, supports: false)), .. supports.Except(leads).Select(value => Entry(value, supports: true))];

    private static LeadEntry Entry(string value, bool supports)
    {
        var slash = value.IndexOf('/', StringComparison.Ordinal);
        return value == Everybody ? new LeadEntry(null, null, supports)
            : slash < 0 ? new LeadEntry(value, null, supports)
            : new LeadEntry(value[..slash], value[(slash + 1)..], supports);
    }
}
