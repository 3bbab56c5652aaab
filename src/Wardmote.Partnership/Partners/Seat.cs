using Wardmote.Partnership.Chain;
using Wardmote.Partnership.Database;

namespace Wardmote.Partnership.Partners;

/// <summary>An organisation's place in a group, and who fills it.</summary>
public sealed class Seat : PartnershipRecord
{
    public override ItemKind ItemKind => ItemKind.Seat;

    public required Guid GroupId { get; init; }

    public Group? Group { get; init; }

    public required Guid PersonId { get; init; }

    public Person? Person { get; init; }

    /// <summary>Whether it carries the organisation's vote.</summary>
    public required bool Votes { get; set; }

    public required DateOnly From { get; init; }

    /// <summary>The last day; null while it is held.</summary>
    public DateOnly? Until { get; set; }

    public bool IsHeldOn(DateOnly day) => From <= day && (Until is null || day <= Until);
}
