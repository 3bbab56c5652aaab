using Wardmote.Analysis.Periods;
using Wardmote.Evidence.Datasets;
using Wardmote.Evidence.Imports.Files;

namespace Wardmote.Evidence.Imports.Tables;

/// <summary>One row of a table, its labels read.</summary>
internal sealed record TableRow(GridRow Cells)
{
    /// <summary>By name of the dataset's column.</summary>
    public required IReadOnlyDictionary<string, TableValue> Labels { get; init; }

    public Period? Period { get; init; }

    /// <summary>True where the row adds up the periods of other rows.</summary>
    public bool TotalOfPeriods { get; init; }

    /// <summary>Where rows say what is measured.</summary>
    public Column? Measure { get; init; }

    public bool Stated => TotalOfPeriods || Labels.Values.Any(v => v.Stated);
}
