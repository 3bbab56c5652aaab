namespace Wardmote.Evidence.Rendering;

/// <summary>What a chart shows; how it is drawn is the renderer's. Its numbers are those of the table beside it.</summary>
public sealed record Chart
{
    public required ChartKind Kind { get; init; }

    /// <summary>One sentence saying what the chart shows, for those who do not see it.</summary>
    public required string Description { get; init; }

    /// <summary>Along the axis (bars, months, age bands, answers); for a heat table, the columns.</summary>
    public required IReadOnlyList<string> Categories { get; init; }

    /// <summary>One line, one set of bars or one answer each; for a heat table, one row each.</summary>
    public required IReadOnlyList<Series> Series { get; init; }

    /// <summary>What the numbers are ("assault arrivals per month"), for the axis.</summary>
    public required string ValueTitle { get; init; }

    public string? CategoryTitle { get; init; }

    /// <summary>"%", "£" or null.</summary>
    public string? Unit { get; init; }

    public int Decimals { get; init; }

    /// <summary>For a map, the shapes of its categories; null for every other kind.</summary>
    public ChartMap? Map { get; init; }

    /// <summary>For a control chart, its limits and signals; null for every other kind.</summary>
    public ControlLimits? Control { get; init; }

    /// <summary>For a funnel, the sizes of its areas and its limits; null for every other kind.</summary>
    public FunnelShape? Funnel { get; init; }

    /// <summary>Categories, counting from 0, before which the series was recorded in another way; a dashed line stands there.</summary>
    public IReadOnlyList<int> Breaks { get; init; } = [];

    /// <summary>Categories, counting from 0, that cover only part of their period; drawn hollow or dashed, and said.</summary>
    public IReadOnlyList<int> PartPeriods { get; init; } = [];

    /// <summary>What the ranges of the series are, as the words below the chart say it.</summary>
    public string RangesAre { get; init; } = "95% intervals";

    /// <summary>True where a nought is not one, but a number so small that it is told as one.</summary>
    public bool HasLow { get; init; }

    /// <summary>True where some value is withheld.</summary>
    public bool HasWithheld => Series.Any(series => series.Withheld.Count > 0);
}

/// <param name="Values">One for each category; null where there is no figure, which leaves a gap.</param>
public sealed record Series(string Name, IReadOnlyList<decimal?> Values)
{
    /// <summary>What chance allows for each value, one for each category; null where no intervals are shown.</summary>
    public IReadOnlyList<ValueRange?>? Ranges { get; init; }

    /// <summary>Categories, from 0, whose value is withheld: a gap that is not the lack of a figure.</summary>
    public IReadOnlyList<int> Withheld { get; init; } = [];
}

/// <summary>Both ends of an interval, in the unit of the value between them.</summary>
public sealed record ValueRange(decimal Lower, decimal Upper);

public enum ChartKind
{
    Line,

    /// <summary>Horizontal bars of one series.</summary>
    Bar,

    /// <summary>Vertical bars side by side.</summary>
    GroupedBar,
    StackedBar,

    /// <summary>Two series back to back, by age band.</summary>
    Pyramid,

    /// <summary>Hour by weekday, shaded, each cell with its number.</summary>
    Heat,

    /// <summary>Answers from one end of a scale to the other, stacked to 100% about the middle.</summary>
    Likert,

    /// <summary>Places shaded by one series; its categories are the places.</summary>
    Map,

    /// <summary>A series in time with the limits within which it moves by chance.</summary>
    ControlChart,

    /// <summary>Areas by size, with limits that widen as areas get smaller.</summary>
    Funnel,
}
