using Wardmote.Partnership.Chain;
using Wardmote.Partnership.Database;

namespace Wardmote.Partnership.Partners;

/// <summary>Chair or vice-chair of a group, for a time.</summary>
public sealed class Office : PartnershipRecord
{
    public override ItemKind ItemKind => ItemKind.Office;

    public required Guid GroupId { get; init; }

    public Group? Group { get; init; }

    public required OfficeKind Kind { get; init; }

    public required Guid PersonId { get; init; }

    public Person? Person { get; init; }

    /// <summary>The day of the election.</summary>
    public required DateOnly From { get; init; }

    /// <summary>The last day; null until a successor is elected.</summary>
    public DateOnly? Until { get; set; }

    public bool IsHeldOn(DateOnly day) => From <= day && (Until is null || day <= Until);
}

public enum OfficeKind
{
    Chair,
    ViceChair,
}

public static class Offices
{
    public static string Label(this OfficeKind kind) => kind == OfficeKind.Chair ? "Chair" : "Vice-chair";
}
