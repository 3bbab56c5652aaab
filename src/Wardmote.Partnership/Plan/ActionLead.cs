using Wardmote.Partnership.Database;
using Wardmote.Partnership.Partners;

namespace Wardmote.Partnership.Plan;

/// <summary>Who answers for an action or one of its milestones; an action may have several.</summary>
public sealed class ActionLead : PartnershipPart
{
    public Guid ActionId { get; init; }

    /// <summary>The milestone that they lead; null where they lead the action.</summary>
    public Guid? MilestoneId { get; init; }

    /// <summary>Null for all partners.</summary>
    public Guid? OrganisationId { get; init; }

    public Organisation? Organisation { get; init; }

    /// <summary>The officer in post; null where only the organisation is named.</summary>
    public Guid? PersonId { get; init; }

    public Person? Person { get; init; }

    /// <summary>True for those who support whoever leads.</summary>
    public bool Supports { get; init; }

    /// <summary>"Partnership officer, District council", or "All partners".</summary>
    public string Title => OrganisationId is null ? "All partners" : Person is null ? Organisation!.Name : $"{Person.Post}, {Organisation!.Name}";
}

public static class ActionLeads
{
    /// <summary>Leads before those who support them, all partners first, then by organisation.</summary>
    public static IEnumerable<ActionLead> InOrder(this IEnumerable<ActionLead> leads) => leads
        .OrderBy(l => l.Supports)
        .ThenBy(l => l.Organisation?.Key, StringComparer.Ordinal)
        .ThenBy(l => l.Person?.Key, StringComparer.Ordinal);
}
