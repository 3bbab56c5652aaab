using Wardmote.Analysis.Periods;
using Wardmote.Evidence.Datasets;

namespace Wardmote.Evidence.Imports.Tables;

/// <summary>Gathers the figures of a table: each filled cell under a figure's heading.</summary>
/// <param name="told">The period of figures whose row and column name none.</param>
internal sealed class FigureReader(Dataset dataset, IReadOnlyList<TableColumn> columns, Period? told)
{
    public List<TableFigure> Read(IReadOnlyList<TableRow> rows)
    {
        var all = Span(columns.Select(c => c.Period).Concat(rows.Select(r => r.Period)));
        var shares = columns.Where(c => c.Use == ColumnUse.Share).DistinctBy(c => c.ShareOf).ToDictionary(c => c.ShareOf!.Value, c => c.Number);
        var figures = new List<TableFigure>();
        foreach (var row in rows)
        {
            foreach (var column in columns.Where(c => c.Use == ColumnUse.Figure && row.Cells[c.Number].Length > 0))
            {
                if ((row.Measure ?? column.Measure) is not { } measure)
                {
                    continue;
                }

                var text = row.Cells[column.Number];
                var number = PrintedFigure.Read(text);
                int? shareColumn = shares.TryGetValue(column.Number, out var c) ? c : null;
                figures.Add(new TableFigure(row, column, measure, number?.Text ?? text)
                {
                    Period = row.TotalOfPeriods || column.TotalOfPeriods ? all : column.Period ?? row.Period ?? (dataset.PeriodColumn is null || !row.Labels.ContainsKey(dataset.PeriodColumn.Name) ? told : null),
                    Values = Together(row, column),
                    Number = number,
                    Share = shareColumn is { } s ? row.Cells[s] : "",
                    ShareColumn = shareColumn,
                    Stated = row.Stated || column.Stated,
                });
            }
        }

        return figures;
    }

    private static Dictionary<string, TableValue> Together(TableRow row, TableColumn column)
    {
        var values = new Dictionary<string, TableValue>(row.Labels);
        foreach (var (dimension, value) in column.Values)
        {
            values[dimension] = value;
        }

        return values;
    }

    /// <summary>From the first day of the earliest to the last day of the latest.</summary>
    private static Period? Span(IEnumerable<Period?> periods)
    {
        var known = periods.OfType<Period>().ToList();
        return known.Count == 0 ? null : new Period(known.Min(p => p.Start), known.Max(p => p.End));
    }
}
