using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Wardmote.Partnership.Delivery;

internal sealed class ActivityMapping : IEntityTypeConfiguration<Activity>
{
    public void Configure(EntityTypeBuilder<Activity> activity)
    {
        activity.Ignore(a => a.Reach);
        activity.HasOne<Programme>().WithMany().HasForeignKey(a => a.ProgrammeId);
        activity.HasIndex(a => new { a.PartnershipId, a.From });
    }
}

internal sealed class ProgrammeMapping : IEntityTypeConfiguration<Programme>
{
    public void Configure(EntityTypeBuilder<Programme> programme) =>
        programme.HasMany(p => p.Offers).WithOne().HasForeignKey(o => o.ProgrammeId);
}

internal sealed class CommunicationMapping : IEntityTypeConfiguration<Communication>
{
    public void Configure(EntityTypeBuilder<Communication> communication) => communication.HasIndex(c => new { c.PartnershipId, c.Due });
}
