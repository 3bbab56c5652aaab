using Wardmote.Evidence.Imports;

namespace Wardmote.Evidence.Exhibits.Tracing;

/// <summary>One published cell, back to the imports behind it.</summary>
/// <param name="Text">The cell as it is shown.</param>
public sealed record CellTrace(string Exhibit, string Row, string Column, string Text, TraceStep Step);

/// <summary>How one number was come by: from other numbers, or from rows of imports.</summary>
public sealed record TraceStep
{
    /// <summary>What the number is: "Cambridge, 2017", "Population".</summary>
    public required string What { get; init; }

    /// <summary>Unrounded; null where there is none.</summary>
    public decimal? Value { get; init; }

    /// <summary>As a sentence: "100 × 343 ÷ 888.", "Sum of 5 figures.", "Number of records."</summary>
    public required string How { get; init; }

    /// <summary>The numbers it was worked out from; empty where it comes straight from imports.</summary>
    public IReadOnlyList<TraceStep> From { get; init; } = [];

    public IReadOnlyList<TraceSource> Sources { get; init; } = [];
}

/// <summary>What one import gave to a number.</summary>
public sealed record TraceSource
{
    public required ImportRecord Import { get; init; }

    /// <summary>Rows of it that were counted or added.</summary>
    public required long Rows { get; init; }

    /// <summary>Which rows, in words: "district is Cambridge; year is 2017".</summary>
    public required string Which { get; init; }

    /// <summary>Where counted figures stand in the partner's file; empty for records. At most <see cref="Tracer.MostFigures"/>.</summary>
    public IReadOnlyList<TraceFigure> Figures { get; init; } = [];
}

/// <param name="Row">Row of the partner's file, from 1.</param>
/// <param name="Column">Column of the partner's file, from 1; null in a table without figures across.</param>
/// <param name="Value">Null where a mark stood instead.</param>
public sealed record TraceFigure(int? Row, int? Column, decimal? Value, string? Mark);
