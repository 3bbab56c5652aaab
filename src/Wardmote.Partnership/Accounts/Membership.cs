using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Wardmote.Partnership.Chain;
using Wardmote.Partnership.Database;
using Wardmote.Partnership.Partners;

namespace Wardmote.Partnership.Accounts;

/// <summary>What an account is to a partnership: a person in post there, in some roles, until it ends.</summary>
public sealed class Membership : PartnershipRecord
{
    public override ItemKind ItemKind => ItemKind.Membership;

    public required Guid AccountId { get; init; }

    public Account? Account { get; init; }

    /// <summary>Loaded where partnerships are chosen from.</summary>
    public SafetyPartnership? Partnership { get; init; }

    public required Guid PersonId { get; set; }

    public Person? Person { get; set; }

    public required Role Roles { get; set; }

    public DateTimeOffset? EndedAt { get; set; }
}

internal sealed class MembershipMapping : IEntityTypeConfiguration<Membership>
{
    public void Configure(EntityTypeBuilder<Membership> membership)
    {
        membership.HasOne(m => m.Partnership).WithMany().HasForeignKey(m => m.PartnershipId);
        membership.HasOne(m => m.Account).WithMany().HasForeignKey(m => m.AccountId);
        membership.HasOne(m => m.Person).WithMany().HasForeignKey(m => m.PersonId);
        membership.HasIndex(m => new { m.PartnershipId, m.AccountId }).IsUnique();
    }
}
