namespace Wardmote.Evidence.Rendering;

/// <summary>Limits of a control chart, one for each category; null where none can be set.</summary>
/// <param name="Outside">Categories, from 0, that lie outside the limits.</param>
/// <param name="Runs">Categories that are part of another pattern than chance: a shift, a trend, two of three near a limit.</param>
public sealed record ControlLimits(
    IReadOnlyList<decimal?> Lower,
    IReadOnlyList<decimal?> Centre,
    IReadOnlyList<decimal?> Upper,
    IReadOnlyList<int> Outside,
    IReadOnlyList<int> Runs);
