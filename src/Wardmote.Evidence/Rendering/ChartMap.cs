namespace Wardmote.Evidence.Rendering;

/// <summary>The shapes of a map on a flat plane: x grows to the east, y to the north.</summary>
public sealed record ChartMap
{
    /// <summary>One for each category of the chart, in its order.</summary>
    public required IReadOnlyList<MapPlace> Places { get; init; }

    /// <summary>Rings drawn over them in a strong line: the bounds of their district.</summary>
    public IReadOnlyList<IReadOnlyList<MapPoint>> Outline { get; init; } = [];

    /// <summary>True where every place is a square of the same size, laid out roughly as they lie.</summary>
    public bool IsTiles { get; init; }
}

/// <param name="Rings">Bounds, holes among them: a point is inside where it lies within an odd number of rings.</param>
/// <param name="Short">What stands in the place where its name has no room; null for nothing.</param>
public sealed record MapPlace(IReadOnlyList<IReadOnlyList<MapPoint>> Rings, string? Short = null);

public readonly record struct MapPoint(double X, double Y);
