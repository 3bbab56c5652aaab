using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Wardmote.Partnership.Database;

namespace Wardmote.Partnership.Chain;

/// <summary>Joins two things of different nouns. Inside a noun, foreign keys do that.</summary>
public sealed class Link : PartnershipPart
{
    public required ItemReference From { get; init; }

    public required ItemReference To { get; init; }

    public required Relation Relation { get; init; }

    /// <summary>Set where the link no longer holds; it stays to be read.</summary>
    public DateTimeOffset? WithdrawnAt { get; internal set; }
}

internal sealed class LinkMapping : IEntityTypeConfiguration<Link>
{
    private const int LongestReference = Slug.Longest + 100;

    public void Configure(EntityTypeBuilder<Link> link)
    {
        link.Property(l => l.From).HasConversion(r => r.ToString(), s => ItemReference.Parse(s)).HasMaxLength(LongestReference);
        link.Property(l => l.To).HasConversion(r => r.ToString(), s => ItemReference.Parse(s)).HasMaxLength(LongestReference);
        link.HasIndex(l => new { l.PartnershipId, l.From, l.Relation, l.To }).IsUnique();
        link.HasIndex(l => new { l.PartnershipId, l.To });
    }
}
