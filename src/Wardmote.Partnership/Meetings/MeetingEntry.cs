namespace Wardmote.Partnership.Meetings;

/// <summary>What is entered about a meeting.</summary>
public sealed record MeetingEntry
{
    /// <summary>The key of the group that meets.</summary>
    public required string Group { get; init; }

    public required string Title { get; init; }

    public required DateOnly Date { get; init; }

    public required TimeOnly Starts { get; init; }

    public TimeOnly? Ends { get; init; }

    public required string Place { get; init; }

    public string? Contact { get; init; }

    public string? JointWith { get; init; }

    public string? JointSession { get; init; }
}

/// <summary>What is entered about an item.</summary>
public sealed record ItemEntry
{
    public required string Title { get; init; }

    public required AgendaItemKind Kind { get; init; }

    public string? Section { get; init; }

    public string? Lead { get; init; }

    public string? Points { get; init; }

    public int? Minutes { get; init; }

    public bool Joint { get; init; }

    public string? ExemptBecause { get; init; }

    /// <summary>Why it is taken although it comes late.</summary>
    public string? LateBecause { get; init; }
}
