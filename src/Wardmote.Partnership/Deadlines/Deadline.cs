using Wardmote.Partnership.Accounts;
using Wardmote.Partnership.Chain;

namespace Wardmote.Partnership.Deadlines;

/// <summary>Anything with a day by which somebody is to have done it, whichever noun it belongs to.</summary>
public sealed record Deadline
{
    /// <summary>What it is the deadline of: a duty's date, a promise, a part of the plan, a message.</summary>
    public required ItemReference About { get; init; }

    public required string Title { get; init; }

    public required DateOnly Due { get; init; }

    /// <summary>Who sees to it, as it is printed.</summary>
    public required string Owner { get; init; }

    /// <summary>Everybody with this role sees to it; null where it is people or organisations.</summary>
    public Role? OwnerRole { get; init; }

    /// <summary>People by name.</summary>
    public IReadOnlyList<Guid> OwnerPeople { get; init; } = [];

    /// <summary>Those of which nobody is named.</summary>
    public IReadOnlyList<Guid> OwnerOrganisations { get; init; } = [];

    /// <summary>With what it is read, where it has no page of its own: a milestone with its action.</summary>
    public ItemReference? ReadWith { get; init; }

    /// <summary>The law or rule behind it; null for what the partnership has set itself.</summary>
    public string? Source { get; init; }

    public bool IsStatutory { get; init; }

    /// <summary>Days before it from which it is counted as due soon.</summary>
    public int Remind { get; init; } = 14;

    public DateOnly? DoneOn { get; init; }

    public DeadlineState StateOn(DateOnly today) => this switch
    {
        { DoneOn: not null } => DeadlineState.Done,
        _ when Due < today => DeadlineState.Overdue,
        _ => Due <= today.AddDays(Remind) ? DeadlineState.DueSoon : DeadlineState.Ahead,
    };

    /// <summary>True where it is for the actor to see to: in person, in a role, or for the organisation where no person is named.</summary>
    public bool IsFor(Actor actor) =>
        (actor.PersonId is { } person && OwnerPeople.Contains(person))
        || (OwnerRole is { } role && actor.Roles.HasFlag(role))
        || (actor.OrganisationId is { } organisation && OwnerOrganisations.Contains(organisation));
}

public enum DeadlineState
{
    Overdue,
    DueSoon,
    Ahead,
    Done,
}

public static class DeadlineStates
{
    public static string Label(this DeadlineState state) => state == DeadlineState.DueSoon ? "Due soon" : state.ToString();
}
