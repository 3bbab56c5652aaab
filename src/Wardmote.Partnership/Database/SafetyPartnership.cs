using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Wardmote.Partnership.Database;

/// <summary>A Community Safety Partnership of this installation. All else belongs to one of them.</summary>
public sealed class SafetyPartnership
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    public required string Key { get; set; }

    public required string Name { get; set; }

    public required string ShortName { get; set; }

    /// <summary>The area it answers for, as it is said in a sentence.</summary>
    public required string Area { get; set; }
}

internal sealed class SafetyPartnershipMapping : IEntityTypeConfiguration<SafetyPartnership>
{
    public void Configure(EntityTypeBuilder<SafetyPartnership> partnership)
    {
        partnership.Property(p => p.Key).HasMaxLength(Slug.Longest);
        partnership.HasIndex(p => p.Key).IsUnique();
    }
}
