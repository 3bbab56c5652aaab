using Wardmote.Analysis.Counts;

namespace Wardmote.Analysis.Comparison;

/// <summary>What a funnel plot is told beside its areas.</summary>
public sealed record FunnelOptions
{
    /// <summary>1,000 for rates per 1,000; 100 for percentages.</summary>
    public required double Per { get; init; }

    public ConfidenceLevel Inner { get; init; } = ConfidenceLevel.NinetyFive;

    public ConfidenceLevel Outer { get; init; } = ConfidenceLevel.NinetyNinePointEight;

    /// <summary>What areas are held against, in the unit of the plot; null for all areas pooled.</summary>
    public double? Target { get; init; }

    /// <summary>
    /// The share of areas at either end (0 to below 0.5; Spiegelhalter uses 0.1) whose scores are drawn in before over-dispersion is
    /// estimated; null where none is to be allowed for.
    /// </summary>
    public double? Winsorised { get; init; }
}
