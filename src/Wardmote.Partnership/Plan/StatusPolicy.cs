namespace Wardmote.Partnership.Plan;

/// <summary>The plan's status key and the rules by which a status is proposed. Dated, because partnerships change both.</summary>
public sealed record StatusPolicy
{
    /// <summary>The first day on which it applies.</summary>
    public required DateOnly From { get; init; }

    /// <summary>Where the key and the rules were published or agreed.</summary>
    public required string Source { get; init; }

    /// <summary>What each status means, in the words of the key.</summary>
    public required Dictionary<RagStatus, string> Key { get; init; }

    /// <summary>A milestone that is more than so many days late is off target; one that is less is off target within reason.</summary>
    public required int RedAfterDays { get; init; }

    /// <summary>So many days after the end of a quarter its report is missed.</summary>
    public required int ReportWithinDays { get; init; }

    /// <summary>A measure is behind where it has reached less than this part of what the time gone by would give; above 0, at most 1.</summary>
    public required decimal Pace { get; init; }

    private static readonly Lazy<IReadOnlyList<StatusPolicy>> Rows = new(() => RuleFile.Read<StatusPolicy>("Plan/status.yaml"));

    /// <summary>The policy of a day; before the first, the first.</summary>
    public static StatusPolicy On(DateOnly day) => Rows.Value.Where(policy => policy.From <= day).MaxBy(policy => policy.From) ?? Rows.Value.MinBy(policy => policy.From)!;
}
