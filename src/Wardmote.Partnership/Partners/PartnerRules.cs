using Wardmote.Partnership.Meetings;

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

    /// <summary>A seat ends, and nothing that was decided with it is undone.</summary>
    /// <param name="from">The first day without it.</param>
    /// <param name="later">Meetings of the group on that day or after it, with their people.</param>
    /// <exception cref="RuleException">It has ended already or not begun, or it counted at one of the meetings.</exception>
    public static void EndSeat(Seat seat, DateOnly from, IEnumerable<Meeting> later)
    {
        if (seat.Until is { } until)
        {
            throw new RuleException($"The seat has ended already: its last day is {PlainDate.Of(until)}", "Seat");
        }

        if (from < seat.From)
        {
            throw new RuleException($"The seat was given on {PlainDate.Of(seat.From)}. Enter that day or a later one", nameof(SeatEndEntry.From));
        }

        if (later.Where(m => m.Minutes >= MinutesState.Agreed || m.People.Any(p => p.PersonId == seat.PersonId && p.Presence is Presence.Present or Presence.Left)).MaxBy(m => m.Date) is { } counted)
        {
            throw new RuleException($"The seat counted at the meeting of {PlainDate.Of(counted.Date)}. Enter a day after it", nameof(SeatEndEntry.From));
        }
    }

    /// <returns>Whose time in the office ends; null where nobody held it.</returns>
    /// <exception cref="RuleException">They do not sit in the group then, hold the office already, or the day is not after the election before.</exception>
    public static Office? Elect(Group group, ElectionEntry entry, DateOnly today)
    {
        NotAhead(entry.On, today, nameof(ElectionEntry.On));
        if (!group.Seats.Any(s => s.PersonId == entry.Person.Id && s.IsHeldOn(entry.On)))
        {
            throw new RuleException($"{entry.Person.Title} had no seat in the {group.Name} on that day. Give them one first", nameof(ElectionEntry.Person));
        }

        var before = group.Offices.Where(o => o.Kind == entry.Kind).MaxBy(o => o.From);
        if (before is { Until: null } && before.PersonId == entry.Person.Id)
        {
            throw new RuleException($"{entry.Person.Title} holds that office already", nameof(ElectionEntry.Person));
        }

        Later(before?.Until ?? before?.From, entry.On, nameof(ElectionEntry.On));
        return before is { Until: null } ? before : null;
    }

    /// <exception cref="RuleException">The day is not after the one that went before.</exception>
    public static void Later(DateOnly? before, DateOnly day, string field)
    {
        if (day <= before)
        {
            throw new RuleException($"Enter a day after {PlainDate.Of(before.Value)}", field);
        }
    }

    /// <exception cref="RuleException">A group would refer it to itself, or it is not yet.</exception>
    public static void Refer(ReferralEntry entry, DateOnly today)
    {
        NotAhead(entry.On, today, nameof(ReferralEntry.On));
        if (entry.From.Id == entry.To.Id)
        {
            throw new RuleException("Choose another group than the one that refers it", nameof(ReferralEntry.To));
        }
    }

    /// <exception cref="RuleException">It is answered before it was made, or not yet.</exception>
    public static void Answer(Referral referral, DateOnly on, DateOnly today)
    {
        NotAhead(on, today, nameof(ReferralEntry.On));
        if (on < referral.On)
        {
            throw new RuleException($"Enter a day from {PlainDate.Of(referral.On)} on, when it was referred", nameof(ReferralEntry.On));
        }
    }

    private static void NotAhead(DateOnly day, DateOnly today, string field)
    {
        if (day > today)
        {
            throw new RuleException("Enter a day that has come", field);
        }
    }
}
