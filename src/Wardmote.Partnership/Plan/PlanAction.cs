using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Wardmote.Partnership.Chain;
using Wardmote.Partnership.Database;
using Wardmote.Partnership.Delivery;
using Wardmote.Partnership.Search;

namespace Wardmote.Partnership.Plan;

/// <summary>Something that partners have said they will do ("1.1"), or a part of it ("1.1a").</summary>
public sealed class PlanAction : PartnershipRecord
{
    public override ItemKind ItemKind => ItemKind.Action;

    public override SearchText? ForSearch() => new($"{Number} {Title}", SearchText.Join(Words, ClosedBecause));

    public required Guid PlanId { get; init; }

    public ActionPlan? Plan { get; init; }

    public required Guid PlanPriorityId { get; set; }

    public PlanPriority? PlanPriority { get; set; }

    /// <summary>The action that this is a part of; null for a whole action.</summary>
    public Guid? WholeId { get; init; }

    public PlanAction? Whole { get; init; }

    /// <summary>"1.1" for an action, "1.1a" for a part.</summary>
    public required string Number { get; set; }

    public required string Title { get; set; }

    /// <summary>What is to be done, as the plan prints it.</summary>
    public string Words { get; set; } = "";

    /// <summary>Numbers of further priorities of the plan that it serves.</summary>
    public List<int> AlsoServes { get; set; } = [];

    /// <summary>Set where it was given up or taken over by others, with the reason.</summary>
    public DateOnly? ClosedOn { get; set; }

    public string? ClosedBecause { get; set; }

    public List<PlanAction> Parts { get; } = [];

    public List<ActionLead> Leads { get; } = [];

    public List<Milestone> Milestones { get; } = [];

    public List<Measure> Measures { get; } = [];

    public List<ActionFunding> Funding { get; } = [];

    public List<ProgressNote> Progress { get; } = [];

    public List<StatusStatement> Statements { get; } = [];

    /// <summary>What the delivery log has of it; null where nobody has asked.</summary>
    public DeliveryLog? Delivered { get; internal set; }

    /// <summary>"2018-19-1.1a": unique over all plans.</summary>
    public static string KeyOf(ActionPlan plan, string number) => Slug.Of($"{plan.Key}-{number}");

    /// <summary>The action and its parts, in the order of their numbers.</summary>
    public IEnumerable<PlanAction> WithParts => Parts.OrderBy(p => p.Number, NumberOrder.Instance).Prepend(this);

    /// <summary>Whoever leads the action, a part of it or a milestone; each organisation once.</summary>
    public IEnumerable<ActionLead> AllLeads => WithParts.SelectMany(a => a.Leads).DistinctBy(lead => (lead.OrganisationId, lead.PersonId));

    /// <summary>True where somebody of that organisation answers for it, or all partners do.</summary>
    public bool IsLedBy(Guid organisation) => Leads.Any(lead => lead.OrganisationId is null || lead.OrganisationId == organisation);
}

internal sealed class PlanActionMapping : IEntityTypeConfiguration<PlanAction>
{
    public void Configure(EntityTypeBuilder<PlanAction> action)
    {
        action.HasOne(a => a.PlanPriority).WithMany().HasForeignKey(a => a.PlanPriorityId);
        action.HasMany(a => a.Parts).WithOne(p => p.Whole).HasForeignKey(p => p.WholeId);
        action.HasMany(a => a.Leads).WithOne().HasForeignKey(l => l.ActionId);
        action.HasMany(a => a.Milestones).WithOne(m => m.Action).HasForeignKey(m => m.ActionId);
        action.HasMany(a => a.Measures).WithOne(m => m.Action).HasForeignKey(m => m.ActionId);
        action.HasMany(a => a.Funding).WithOne().HasForeignKey(f => f.ActionId);
        action.HasMany(a => a.Progress).WithOne(n => n.Action).HasForeignKey(n => n.ActionId);
        action.HasMany(a => a.Statements).WithOne().HasForeignKey(s => s.ActionId);
        action.Property(a => a.Number).HasMaxLength(20);
        action.HasIndex(a => new { a.PlanId, a.Number }).IsUnique();
        action.Ignore(a => a.Delivered);
        action.Ignore(a => a.WithParts);
        action.Ignore(a => a.AllLeads);
    }
}
