using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Wardmote.Partnership.Database;

namespace Wardmote.Partnership.Meetings;

/// <summary>What a later meeting changed in the minutes before it agreed them.</summary>
public sealed class Correction : PartnershipPart
{
    /// <summary>Whose minutes were corrected.</summary>
    public required Guid MeetingId { get; init; }

    public required Guid EntryId { get; init; }

    public MinuteEntry? Entry { get; init; }

    /// <summary>The meeting that asked for it.</summary>
    public required Guid AskedById { get; init; }

    public required string Was { get; init; }

    public required string Now { get; init; }
}

internal sealed class CorrectionMapping : IEntityTypeConfiguration<Correction>
{
    public void Configure(EntityTypeBuilder<Correction> correction)
    {
        correction.HasOne<Meeting>().WithMany().HasForeignKey(c => c.MeetingId);
        correction.HasOne<Meeting>().WithMany().HasForeignKey(c => c.AskedById);
        correction.HasOne(c => c.Entry).WithMany().HasForeignKey(c => c.EntryId);
    }
}
