using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Wardmote.Partnership.Chain;
using Wardmote.Partnership.Database;
using Wardmote.Partnership.Partners;

namespace Wardmote.Partnership.Plan;

/// <summary>Somebody was sent a link by which to report for their organisation on one quarter, and for nothing else, without signing in.</summary>
public sealed class UpdateRequest : PartnershipRecord
{
    public override ItemKind ItemKind => ItemKind.UpdateRequest;

    public required Guid PlanId { get; init; }

    public ActionPlan? Plan { get; init; }

    public required int Quarter { get; init; }

    public required Guid OrganisationId { get; init; }

    public Organisation? Organisation { get; init; }

    /// <summary>The officer in post to whom it was sent.</summary>
    public required Guid PersonId { get; init; }

    public Person? Person { get; init; }

    public required DateTimeOffset AskedAt { get; init; }

    public required DateTimeOffset ExpiresAt { get; init; }

    public DateTimeOffset? WithdrawnAt { get; set; }

    public DateTimeOffset? AnsweredAt { get; set; }

    public bool IsOpenAt(DateTimeOffset now) => WithdrawnAt is null && now < ExpiresAt;
}

internal sealed class UpdateRequestMapping : IEntityTypeConfiguration<UpdateRequest>
{
    public void Configure(EntityTypeBuilder<UpdateRequest> request)
    {
        request.HasOne(r => r.Plan).WithMany().HasForeignKey(r => r.PlanId);
        request.HasOne(r => r.Organisation).WithMany().HasForeignKey(r => r.OrganisationId);
        request.HasOne(r => r.Person).WithMany().HasForeignKey(r => r.PersonId);
    }
}
