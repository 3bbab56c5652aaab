using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Wardmote.Partnership.Chain;
using Wardmote.Partnership.Database;
using Wardmote.Partnership.Search;

namespace Wardmote.Partnership.Plan;

/// <summary>Something that an action has reached or not, with the day by which it should.</summary>
public sealed class Milestone : PartnershipRecord
{
    public override ItemKind ItemKind => ItemKind.Milestone;

    public override SearchText? ForSearch() => new(Words, When);

    public required Guid ActionId { get; init; }

    public PlanAction? Action { get; init; }

    /// <summary>From 1 in the order of the plan.</summary>
    public required int Number { get; set; }

    public required string Words { get; set; }

    /// <summary>Null for what goes on, or has no day yet.</summary>
    public DateOnly? Due { get; set; }

    /// <summary>What the plan prints about time beyond the date: "in time for scams awareness month", "throughout the year".</summary>
    public string When { get; set; } = "";

    public DateOnly? DoneOn { get; set; }

    public List<ActionLead> Leads { get; } = [];
}

internal sealed class MilestoneMapping : IEntityTypeConfiguration<Milestone>
{
    public void Configure(EntityTypeBuilder<Milestone> milestone) =>
        milestone.HasMany(m => m.Leads).WithOne().HasForeignKey(l => l.MilestoneId);
}
