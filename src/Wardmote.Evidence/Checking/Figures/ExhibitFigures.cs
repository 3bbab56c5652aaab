using Wardmote.Analysis.Change;
using Wardmote.Evidence.Rendering;

namespace Wardmote.Evidence.Checking.Figures;

/// <summary>Makes figures of an exhibit's table, as a reader sees it.</summary>
internal static class ExhibitFigures
{
    /// <param name="breaks">Of the dataset behind it.</param>
    public static FigureTable Of(ExhibitBlock block, IReadOnlyList<SeriesBreak> breaks)
    {
        var table = block.Table;
        var columns = table.Columns.Skip(table.RowHeaders).ToList();
        var headings = columns.Select((column, i) => column.Unit != "%" ? column.Heading
            : i > 0 && columns[i - 1].Unit != "%" && column.Heading.StartsWith(columns[i - 1].Heading, StringComparison.Ordinal) ? "%"
            : column.Heading.Contains('%', StringComparison.Ordinal) ? column.Heading : $"{column.Heading} %").ToList();
        var rows = table.Rows.Select(row =>
        {
            var heads = row.Cells.Take(table.RowHeaders).Select(c => c.Text).ToList();
            var figures = row.Cells.Skip(table.RowHeaders).Select((cell, i) => cell.Value is { } value ? new Figure(value, columns[i].Decimals, columns[i].Unit == "%") : null);
            var read = FigureGrid.Row(heads[^1], heads.Count > 1 ? heads[0] : null, [.. figures], 0);
            return read with { IsTotal = row.Total || read.IsTotal };
        });
        return FigureGrid.Of(block.Label.Length > 0 ? block.Label : null, block.Caption, headings, [.. rows]) with { Breaks = breaks };
    }
}
