using Wardmote.Analysis.Periods;
using Wardmote.Evidence.Datasets;

namespace Wardmote.Evidence.Imports.Tables;

/// <summary>Writes figures, or rows of words, as the long rows that the lake keeps.</summary>
internal static class LongRows
{
    /// <summary>One row for each figure; where nothing but measures stands across the top, one for each row of the table.</summary>
    public static List<LongRow> Of(Dataset dataset, IReadOnlyList<TableFigure> figures, IReadOnlyList<TableColumn> columns)
    {
        var wide = columns.Any(c => c.Use == ColumnUse.Figure && (c.Values.Count > 0 || c.Period is not null)) || columns.Count(c => c.Use == ColumnUse.Figure) == 1;
        var grouped = wide ? figures.Select(f => (IReadOnlyList<TableFigure>)[f]) : figures.GroupBy(f => (f.Row, f.Stated)).Select(g => (IReadOnlyList<TableFigure>)[.. g]);
        return [.. grouped.SelectMany(g => Row(dataset, g))];
    }

    /// <summary>Rows of words, as they are.</summary>
    public static List<LongRow> Of(Dataset dataset, IReadOnlyList<TableRow> rows, Period? period) => [.. rows.SelectMany(row => Split(dataset, new LongRow
    {
        Row = row.Cells.Number,
        Texts = row.Labels.ToDictionary(l => l.Key, l => l.Value.Text),
        Period = row.Period ?? period,
    }))];

    private static IEnumerable<LongRow> Row(Dataset dataset, IReadOnlyList<TableFigure> figures)
    {
        var first = figures[0];
        var texts = first.Values.ToDictionary(v => v.Key, v => v.Value.Text);
        foreach (var figure in figures)
        {
            texts[figure.Measure.Name] = figure.Text;
        }

        return Split(dataset, new LongRow
        {
            Row = first.Row,
            Column = figures.Count == 1 ? first.Column : null,
            Texts = texts,
            Shares = figures.Where(f => f.Share.Length > 0).ToDictionary(f => f.Measure.Name, f => f.Share),
            Period = first.Period,
            Stated = first.Stated,
        });
    }

    /// <summary>Where the definition says that a cell may hold several, one row for each.</summary>
    private static IEnumerable<LongRow> Split(Dataset dataset, LongRow row)
    {
        var column = dataset.Columns.FirstOrDefault(c => c.Separator is not null && row.Texts.TryGetValue(c.Name, out var text) && text.Contains(c.Separator, StringComparison.Ordinal));
        return column is null
            ? [row]
            : row.Texts[column.Name].Split(column.Separator!, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
                .Select(part => row with { Texts = new Dictionary<string, string>(row.Texts) { [column.Name] = part } });
    }
}
