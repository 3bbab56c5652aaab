using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Wardmote.Partnership.Chain;
using Wardmote.Partnership.Database;
using Wardmote.Partnership.Search;

namespace Wardmote.Partnership.Partners;

/// <summary>A matter that one group hands to another, and what came of it. People at risk are never named in one.</summary>
public sealed class Referral : PartnershipRecord
{
    public override ItemKind ItemKind => ItemKind.Referral;

    public override SearchText? ForSearch() => new(Title, SearchText.Join(Because, Answer));

    public required Guid FromGroupId { get; init; }

    public Group? FromGroup { get; init; }

    public required Guid ToGroupId { get; init; }

    public Group? ToGroup { get; init; }

    public required string Title { get; init; }

    /// <summary>Why, and what is asked of the other group.</summary>
    public required string Because { get; init; }

    public required DateOnly On { get; init; }

    /// <summary>What the other group did; null while it has not answered.</summary>
    public string? Answer { get; set; }

    public DateOnly? AnsweredOn { get; set; }
}

internal sealed class ReferralMapping : IEntityTypeConfiguration<Referral>
{
    public void Configure(EntityTypeBuilder<Referral> referral)
    {
        referral.HasOne(r => r.FromGroup).WithMany().HasForeignKey(r => r.FromGroupId);
        referral.HasOne(r => r.ToGroup).WithMany().HasForeignKey(r => r.ToGroupId);
    }
}
