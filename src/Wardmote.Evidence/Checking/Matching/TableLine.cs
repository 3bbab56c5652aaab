using Wardmote.Analysis.Periods;

namespace Wardmote.Evidence.Checking.Matching;

/// <summary>A row or a column of a table, as sentences may name it.</summary>
/// <param name="Index">From 0.</param>
/// <param name="Stems">What tells it from other lines; empty where nothing does.</param>
/// <param name="IsTotal">True where it adds others up, whether its label says so or its figures.</param>
internal sealed record TableLine(int Index, string Label, IReadOnlyList<string> Stems, Period? Period, bool IsTotal, bool IsShare = false, string? Group = null)
{
    /// <summary>True for a column or row of differences between others.</summary>
    public bool IsChange { get; init; }

    /// <summary>True where a star or a note says that the period is not all there.</summary>
    public bool IsPart { get; init; }
}
