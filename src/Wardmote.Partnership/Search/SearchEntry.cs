using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Wardmote.Partnership.Accounts;
using Wardmote.Partnership.Chain;
using Wardmote.Partnership.Database;

namespace Wardmote.Partnership.Search;

/// <summary>
/// One thing as search and the chain know it: its title, its words, and who may see it. It is made of the thing whenever that is
/// saved, so it is neither audited nor exchanged.
/// </summary>
public sealed class SearchEntry : PartnershipPart
{
    public required ItemKind Kind { get; init; }

    public required string Key { get; init; }

    public required string Title { get; set; }

    public required string Text { get; set; }

    /// <summary>Title and key as <see cref="SearchWords"/> has them.</summary>
    public required string TitleWords { get; set; }

    /// <summary>Title, key and text as <see cref="SearchWords"/> has them.</summary>
    public required string Words { get; set; }

    /// <summary>The right without which it is not found; null for what is published.</summary>
    public Right? Needs { get; set; }

    public ItemReference Item => new(Kind, Key);
}

internal sealed class SearchEntryMapping : IEntityTypeConfiguration<SearchEntry>
{
    /// <summary>Keys of evidence may be longer than a slug.</summary>
    private const int LongestKey = 250;

    public void Configure(EntityTypeBuilder<SearchEntry> entry)
    {
        entry.Property(e => e.Key).HasMaxLength(LongestKey);
        entry.Ignore(e => e.Item);
        entry.HasIndex(e => new { e.PartnershipId, e.Kind, e.Key }).IsUnique();
    }
}
