namespace Wardmote.Evidence.Rendering;

/// <summary>The limits of a funnel. Its areas are the chart's categories, their rates its only series.</summary>
public sealed record FunnelShape
{
    /// <summary>People (or another base) of each area.</summary>
    public required IReadOnlyList<decimal> Sizes { get; init; }

    public required string SizeTitle { get; init; }

    /// <summary>What all areas have together.</summary>
    public required decimal Target { get; init; }

    /// <summary>The limits at sizes from the smallest area to the largest, in order.</summary>
    public required IReadOnlyList<FunnelWidth> Curve { get; init; }

    /// <summary>Areas, from 0, outside the 95% limits but within those of 99.8%.</summary>
    public required IReadOnlyList<int> BeyondInner { get; init; }

    /// <summary>Areas outside the 99.8% limits.</summary>
    public required IReadOnlyList<int> BeyondOuter { get; init; }

    /// <summary>The area that the reader is to find; null for none.</summary>
    public int? Highlighted { get; init; }
}

/// <param name="Inner">95% limits.</param>
/// <param name="Outer">99.8% limits.</param>
public sealed record FunnelWidth(decimal Size, ValueRange Inner, ValueRange Outer);
