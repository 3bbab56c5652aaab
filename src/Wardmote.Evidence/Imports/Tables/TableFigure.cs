using Wardmote.Analysis.Periods;
using Wardmote.Evidence.Datasets;

namespace Wardmote.Evidence.Imports.Tables;

/// <summary>One filled cell of a table with everything that its row and column say of it.</summary>
internal sealed record TableFigure(TableRow RowLabels, TableColumn ColumnLabels, Column Measure, string Text)
{
    public int Row => RowLabels.Cells.Number;

    public int Column => ColumnLabels.Number;

    public Period? Period { get; init; }

    /// <summary>Dimensions of its row and column together.</summary>
    public required IReadOnlyDictionary<string, TableValue> Values { get; init; }

    /// <summary>The number; null where a mark or words stand in the cell.</summary>
    public PrintedFigure? Number { get; init; }

    /// <summary>The percentage printed beside it; "" for none.</summary>
    public string Share { get; init; } = "";

    public int? ShareColumn { get; init; }

    /// <summary>True for a total or group, whether the words say so or the sums do.</summary>
    public required bool Stated { get; init; }
}
