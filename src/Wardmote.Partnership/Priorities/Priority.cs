using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Wardmote.Partnership.Chain;
using Wardmote.Partnership.Database;
using Wardmote.Partnership.Search;

namespace Wardmote.Partnership.Priorities;

/// <summary>What the partnership has taken upon itself above other things, from its proposal to its discharge.</summary>
public sealed class Priority : PartnershipRecord
{
    public override ItemKind ItemKind => ItemKind.Priority;

    public override SearchText? ForSearch() => new(Title, Words);

    public required string Title { get; set; }

    /// <summary>What it takes in, one to a line.</summary>
    public string Words { get; set; } = "";

    /// <summary>Earliest first; never empty.</summary>
    public List<PriorityStep> Steps { get; } = [];

    public IEnumerable<PriorityStep> InOrder => Steps.OrderBy(s => s.On).ThenBy(s => s.Number);

    public PriorityStep Last => InOrder.Last();

    /// <summary>True while actions may serve it.</summary>
    public bool IsInForce => Last.Kind is PriorityStepKind.Agreed or PriorityStepKind.Kept or PriorityStepKind.Changed;

    /// <summary>Adds a step.</summary>
    /// <exception cref="RuleException">It cannot follow the last one, it lies before it, or a reason is missing.</exception>
    public PriorityStep Take(PriorityStepKind kind, DateOnly on, string reason, string by)
    {
        var last = Steps.Count == 0 ? (PriorityStepKind?)null : Last.Kind;
        if (!PrioritySteps.After(last).Contains(kind))
        {
            throw new RuleException(last is { } now
                ? $"A priority that is {now.Label().ToLowerInvariant()} cannot be {kind.Label().ToLowerInvariant()}"
                : "A priority begins by being proposed or agreed", "Kind");
        }

        if (Steps.Count > 0 && on < Last.On)
        {
            throw new RuleException($"Enter a day that is not before the last step, {Last.On:d MMMM yyyy}", "On");
        }

        if (kind is PriorityStepKind.Changed or PriorityStepKind.Discharged or PriorityStepKind.Dropped && string.IsNullOrWhiteSpace(reason))
        {
            throw new RuleException("Enter the reason", "Reason");
        }

        var step = new PriorityStep { PriorityId = Id, Number = Steps.Count + 1, Kind = kind, On = on, Reason = reason.Trim(), By = by };
        Steps.Add(step);
        return step;
    }
}

/// <summary>One decision in a priority's life. The decision of the meeting is linked to the priority.</summary>
public sealed class PriorityStep : PartnershipPart
{
    public Guid PriorityId { get; init; }

    /// <summary>From 1 in the order in which they were taken.</summary>
    public required int Number { get; init; }

    public required PriorityStepKind Kind { get; init; }

    public required DateOnly On { get; init; }

    public string Reason { get; init; } = "";

    /// <summary>The post of whoever entered it.</summary>
    public required string By { get; init; }
}

public enum PriorityStepKind
{
    Proposed,
    Agreed,

    /// <summary>Taken on into another year as it is.</summary>
    Kept,

    /// <summary>Taken on in other words or scope.</summary>
    Changed,

    /// <summary>No longer a priority: done, or everyday work.</summary>
    Discharged,

    /// <summary>Proposed and not agreed.</summary>
    Dropped,
}

public static class PrioritySteps
{
    public static string Label(this PriorityStepKind kind) => kind switch
    {
        PriorityStepKind.Dropped => "Not agreed",
        _ => kind.ToString(),
    };

    /// <summary>What may follow a step; null for what a priority may begin with.</summary>
    public static IReadOnlyList<PriorityStepKind> After(PriorityStepKind? last) => last switch
    {
        null => [PriorityStepKind.Proposed, PriorityStepKind.Agreed],
        PriorityStepKind.Proposed => [PriorityStepKind.Agreed, PriorityStepKind.Changed, PriorityStepKind.Dropped],
        PriorityStepKind.Agreed or PriorityStepKind.Kept or PriorityStepKind.Changed => [PriorityStepKind.Kept, PriorityStepKind.Changed, PriorityStepKind.Discharged],
        _ => [PriorityStepKind.Proposed, PriorityStepKind.Agreed],
    };
}

internal sealed class PriorityMapping : IEntityTypeConfiguration<Priority>
{
    public void Configure(EntityTypeBuilder<Priority> priority)
    {
        priority.HasMany(p => p.Steps).WithOne().HasForeignKey(s => s.PriorityId);
        priority.Ignore(p => p.InOrder);
        priority.Ignore(p => p.Last);
        priority.Ignore(p => p.IsInForce);
    }
}
