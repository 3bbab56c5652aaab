namespace Wardmote.Partnership.Plan;

/// <summary>How an action stands, from the worst to the best.</summary>
public enum RagStatus
{
    Red,
    Amber,
    Green,

    /// <summary>Done; the plan's key prints it as green with a tick.</summary>
    Complete,
}

public static class RagStatuses
{
    public static readonly IReadOnlyList<RagStatus> All = Enum.GetValues<RagStatus>();

    /// <summary>"Green"; the colour is said as well as shown.</summary>
    public static string Label(this RagStatus status) => status.ToString();
}
