namespace Wardmote.Partnership.Plan;

/// <summary>What is known of an action, from which its status is proposed: dates, figures and reports, and nobody's opinion.</summary>
public sealed record ActionEvidence
{
    public required DateOnly PlanFrom { get; init; }

    public required DateOnly PlanTo { get; init; }

    /// <summary>Those of the action and of all its parts.</summary>
    public IReadOnlyList<MilestoneEvidence> Milestones { get; init; } = [];

    public IReadOnlyList<MeasureEvidence> Measures { get; init; } = [];

    /// <summary>Numbers of the quarters for which somebody reported on the action or a part of it.</summary>
    public IReadOnlyCollection<int> Reported { get; init; } = [];
}

/// <param name="Due">Null for what goes on and has no day.</param>
/// <param name="Done">Null while it is not done.</param>
public sealed record MilestoneEvidence(string Words, DateOnly? Due, DateOnly? Done);

/// <param name="Value">Null where nothing was reported yet.</param>
/// <param name="Target">What it is to reach by <paramref name="By"/>.</param>
public sealed record MeasureEvidence(string Name, decimal? Value, decimal Target, DateOnly By);
