using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Wardmote.Partnership.Database;

namespace Wardmote.Partnership.Meetings;

/// <summary>A vote that had been written down wrongly, while the minutes were a draft: what stood there, and why it was put right.</summary>
public sealed class VoteCorrection : PartnershipPart
{
    public required Guid DecisionId { get; init; }

    public required DateTimeOffset At { get; init; }

    /// <summary>The post of whoever corrected it.</summary>
    public required string By { get; init; }

    /// <summary>"Council for, Police against: 1 for, 1 against, 0 abstained: lost".</summary>
    public required string Was { get; init; }

    public required string Because { get; init; }
}

internal sealed class VoteCorrectionMapping : IEntityTypeConfiguration<VoteCorrection>
{
    public void Configure(EntityTypeBuilder<VoteCorrection> correction) => correction.Property(c => c.Because).HasMaxLength(1000);
}
