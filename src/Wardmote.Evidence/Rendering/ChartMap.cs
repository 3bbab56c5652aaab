namespace Wardmote.Evidence.Rendering;

/// <summary>The shapes of a map on a flat plane: x grows to the east, y to the north.</summary>
public sealed record ChartMap
{
    /// <summary>One for each category of the chart, in its order.</summary>
    public required IReadOnlyList<MapPlace> Places { get; init; }

    /// <summary>Rings drawn over them in a strong line: the bounds of their district.</summary>
    public IReadOnlyList<IReadOnlyList<MapPoint>> Outline { get; init; } = [];

    /// <summary>What the shades mean where they are not groups of the figures themselves; null where they are.</summary>
    public MapLegend? Legend { get; init; }

    /// <summary>True where every place is a square of the same size, laid out roughly as they lie.</summary>
    public bool IsTiles { get; init; }
}

/// <summary>Shades with a meaning of their own.</summary>
/// <param name="Shades">Colour and meaning of each, in the order of the key.</param>
/// <param name="Of">For each place its shade, from 0; null for none.</param>
/// <param name="Named">False where the shade says all and a name in the place would repeat it.</param>
public sealed record MapLegend(IReadOnlyList<MapShade> Shades, IReadOnlyList<int?> Of, bool Named = true);

/// <param name="Colour">"#rrggbb".</param>
public sealed record MapShade(string Colour, string Meaning)
{
    /// <summary>Red and blue that colour-blind readers tell apart, and a ground that is neither.</summary>
    public const string Hot = "#a8322c";
    public const string Cold = "#2e6fa7";
    public const string Plain = "#e9edf0";

    /// <summary>Shades from least to most.</summary>
    public static IReadOnlyList<string> Rising(int count) => [.. Enumerable.Range(0, count).Select(i => Charts.Palette.Shade(i, count))];
}

/// <param name="Rings">Bounds, holes among them: a point is inside where it lies within an odd number of rings.</param>
/// <param name="Short">What stands in the place where its name has no room; null for nothing.</param>
public sealed record MapPlace(IReadOnlyList<IReadOnlyList<MapPoint>> Rings, string? Short = null);

public readonly record struct MapPoint(double X, double Y);
