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

    /// <summary>Everybody with this role sees to it; null where it is a person or an organisation.</summary>
    public Role? OwnerRole { get; init; }

    public Guid? OwnerPerson { get; init; }

    public Guid? OwnerOrganisation { get; init; }

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
        (OwnerPerson is not null && OwnerPerson == actor.PersonId)
        || (OwnerRole is { } role && actor.Roles.HasFlag(role))
        || (OwnerPerson is null && OwnerOrganisation is not null && OwnerOrganisation == actor.OrganisationId);
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
