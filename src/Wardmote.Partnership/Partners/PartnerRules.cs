namespace Wardmote.Partnership.Partners;

/// <summary>What the partners' terms of reference allow. Pure: no database, no clock.</summary>
public static class PartnerRules
{
    /// <summary>An organisation has one vote in a group, whoever sits there.</summary>
    /// <exception cref="RuleException">Somebody else of the organisation has it already.</exception>
    public static void OneVote(Group group, Organisation organisation, DateOnly from)
    {
        if (group.Seats.FirstOrDefault(s => s.Votes && (s.Until is null || s.Until >= from) && s.Person!.OrganisationId == organisation.Id) is { } other)
        {
            throw new RuleException($"{organisation.Name} already has its vote in the {group.Name}: {other.Person!.Post}. End that seat first, or give this one without a vote", "Votes");
        }
    }

    /// <exception cref="RuleException">The person sits in the group already.</exception>
    public static void OneSeat(Group group, Person person, DateOnly from)
    {
        if (group.Seats.Any(s => s.PersonId == person.Id && (s.Until is null || s.Until >= from)))
        {
            throw new RuleException($"{person.Title} already has a seat in the {group.Name}", "Person");
        }
    }
}
