using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Wardmote.Partnership.Chain;
using Wardmote.Partnership.Database;
using Wardmote.Partnership.Search;

namespace Wardmote.Partnership.Partners;

/// <summary>One version of a group's terms of reference. It is never changed: the next takes its place. A link says which meeting agreed it.</summary>
public sealed class Terms : PartnershipRecord
{
    public override ItemKind ItemKind => ItemKind.Terms;

    public override SearchText? ForSearch() => new(Group is null ? $"Terms of reference, version {Number}" : Title, Text);

    public required Guid GroupId { get; init; }

    public Group? Group { get; init; }

    /// <summary>1, 2, 3 … within the group.</summary>
    public required int Number { get; init; }

    /// <summary>The first day on which they hold.</summary>
    public required DateOnly From { get; init; }

    public required string Text { get; init; }

    /// <summary>"Terms of reference of the Board, version 2".</summary>
    public string Title => $"Terms of reference of the {Group?.Name ?? throw new InvalidOperationException("Load the group with its terms.")}, version {Number}";
}

internal sealed class TermsMapping : IEntityTypeConfiguration<Terms>
{
    public void Configure(EntityTypeBuilder<Terms> terms)
    {
        terms.HasOne(t => t.Group).WithMany().HasForeignKey(t => t.GroupId);
        terms.HasIndex(t => new { t.GroupId, t.Number }).IsUnique();
    }
}
