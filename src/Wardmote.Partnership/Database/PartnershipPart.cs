namespace Wardmote.Partnership.Database;

/// <summary>Anything that belongs to one partnership and is never seen from another: a record, or a line of one.</summary>
public abstract class PartnershipPart
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>Set when it is first saved, from whoever saves it.</summary>
    public Guid PartnershipId { get; internal set; }
}
