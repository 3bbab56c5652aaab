namespace Wardmote.Partnership.Plan;

/// <summary>What is entered about a plan.</summary>
public sealed record PlanEntry(string Title, DateOnly From, DateOnly To, string Purpose, string Themes, PlanState State);

/// <summary>What is entered about an action or a part of one.</summary>
public sealed record ActionEntry
{
    public required string Title { get; init; }

    public string Words { get; init; } = "";

    /// <summary>Number of its priority in the plan; a part has that of its whole.</summary>
    public int Priority { get; init; }

    public IReadOnlyList<int> AlsoServes { get; init; } = [];

    public IReadOnlyList<LeadEntry> Leads { get; init; } = [];
}

/// <summary>Somebody who leads or supports, by keys.</summary>
/// <param name="Organisation">Null for all partners.</param>
/// <param name="Person">Null where only the organisation is named.</param>
public sealed record LeadEntry(string? Organisation, string? Person, bool Supports);

/// <summary>What is entered about a milestone.</summary>
public sealed record MilestoneEntry(string Words, DateOnly? Due, string When, DateOnly? DoneOn, IReadOnlyList<LeadEntry> Leads);

/// <summary>What is entered about a measure.</summary>
/// <param name="Log">What of the delivery log it counts; null where lead officers report it.</param>
public sealed record MeasureEntry(string Name, string Unit, MeasureKind Kind, decimal? Target, DateOnly? TargetBy, LogCount? Log = null);

/// <summary>What is entered about money for an action.</summary>
public sealed record FundingEntry(string Source, decimal Amount, string Note);
