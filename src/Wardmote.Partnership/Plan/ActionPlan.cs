using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Wardmote.Partnership.Chain;
using Wardmote.Partnership.Database;
using Wardmote.Partnership.Search;

namespace Wardmote.Partnership.Plan;

/// <summary>What the partnership does together in a year or so, beyond what each partner does anyway.</summary>
public sealed class ActionPlan : PartnershipRecord
{
    public override ItemKind ItemKind => ItemKind.Plan;

    public override SearchText? ForSearch() => new(Title, SearchText.Join(Purpose, Themes));

    public required string Title { get; set; }

    public required DateOnly From { get; set; }

    /// <summary>The last day.</summary>
    public required DateOnly To { get; set; }

    /// <summary>What the plan is for, and what is left out of it.</summary>
    public string Purpose { get; set; } = "";

    /// <summary>What runs through all actions, one to a line.</summary>
    public string Themes { get; set; } = "";

    public PlanState State { get; set; }

    public List<PlanPriority> Priorities { get; } = [];

    public List<PlanAction> Actions { get; } = [];

    /// <summary>The day on which the plan is judged: today, but no day after its last.</summary>
    public DateOnly JudgedOn(DateOnly today) => today < To ? today : To;

    public IReadOnlyList<Quarter> Quarters => Quarter.All(From, To);

    public Quarter QuarterOn(DateOnly day) => Quarter.On(From, To, day);
}

public enum PlanState
{
    Draft,

    /// <summary>Agreed by the board; a decision is linked.</summary>
    Agreed,

    /// <summary>Over; nothing is reported any more.</summary>
    Closed,
}

/// <summary>A priority's place in a plan: "Priority 1", and what the plan says about it.</summary>
public sealed class PlanPriority : PartnershipPart
{
    public Guid PlanId { get; init; }

    public ActionPlan? Plan { get; init; }

    /// <summary>From 1 in the order of the plan; the first figure of its actions' numbers.</summary>
    public required int Number { get; set; }

    /// <summary>Key of the priority.</summary>
    public required string PriorityKey { get; set; }

    /// <summary>As the plan prints it.</summary>
    public required string Title { get; set; }

    /// <summary>Why, and what it takes in, one to a line.</summary>
    public string Context { get; set; } = "";

    public ItemReference Priority => new(ItemKind.Priority, PriorityKey);
}

internal sealed class ActionPlanMapping : IEntityTypeConfiguration<ActionPlan>
{
    public void Configure(EntityTypeBuilder<ActionPlan> plan)
    {
        plan.HasMany(p => p.Priorities).WithOne(p => p.Plan).HasForeignKey(p => p.PlanId);
        plan.HasMany(p => p.Actions).WithOne(a => a.Plan).HasForeignKey(a => a.PlanId);
        plan.Ignore(p => p.Quarters);
    }
}

internal sealed class PlanPriorityMapping : IEntityTypeConfiguration<PlanPriority>
{
    public void Configure(EntityTypeBuilder<PlanPriority> priority)
    {
        priority.Property(p => p.PriorityKey).HasMaxLength(Slug.Longest);
        priority.HasIndex(p => new { p.PlanId, p.Number }).IsUnique();
        priority.Ignore(p => p.Priority);
    }
}
