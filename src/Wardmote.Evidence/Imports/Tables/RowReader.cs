using Wardmote.Analysis.Periods;
using Wardmote.Evidence.Datasets;
using Wardmote.Evidence.Imports.Files;

namespace Wardmote.Evidence.Imports.Tables;

/// <summary>Reads what heads each row: values, totals, periods, measures, and headings that stand in a row of their own.</summary>
internal sealed class RowReader(Dataset dataset, HeadingReader headings, PeriodReader periods, Grid grid, TableLayout layout, IReadOnlyList<TableColumn> columns, FindingList findings)
{
    private readonly List<TableColumn> labels = [.. columns.Where(c => c.Use is ColumnUse.Label or ColumnUse.PeriodLabel or ColumnUse.MeasureLabel)];
    private readonly Dictionary<string, string> above = [];
    private readonly Dictionary<Period, PeriodAsWritten> written = [];
    private (Column Dimension, TableValue Value)? section;

    public IReadOnlyDictionary<Period, PeriodAsWritten> Written => written;

    public IReadOnlyList<TableRow> Read()
    {
        var rows = new List<TableRow>();
        foreach (var row in layout.Body)
        {
            if (row.Cells.SequenceEqual(layout.Header[^1].Cells))
            {
                findings.Note(FindingKind.Heading, grid.At(row.Number), "The header is repeated here and was passed over.", "Nothing to do.");
            }
            else if (TableLayout.FilledCells(row) == 1 && labels.Count > 0 && columns.Any(c => c.Use == ColumnUse.Figure))
            {
                StartSection(row);
            }
            else
            {
                rows.Add(Read(row));
            }
        }

        return rows;
    }

    private TableRow Read(GridRow row)
    {
        var values = new Dictionary<string, TableValue>();
        Period? period = null;
        Column? measure = null;
        var totalOfPeriods = false;
        foreach (var label in labels)
        {
            var text = Text(row, label);
            if (text.Length == 0)
            {
                continue;
            }

            switch (label)
            {
                case { Use: ColumnUse.MeasureLabel }:
                    measure = headings.Column(text);
                    break;
                case { Use: ColumnUse.PeriodLabel } or { Label: { Role: ColumnRole.Period, Type: ColumnType.Period } }:
                    (period, totalOfPeriods) = Period(text, grid.At(row.Number, label.Number));
                    break;
                default:
                    values[label.Label!.Name] = Value(label.Label, text);
                    break;
            }

            if (label is { Label: { Role: ColumnRole.Period } column } && !totalOfPeriods)
            {
                values[column.Name] = new TableValue(text, false);
            }
        }

        if (section is { } heading)
        {
            values.TryAdd(heading.Dimension.Name, heading.Value);
        }

        if (values.Values.Any(v => v == TableValue.Total))
        {
            foreach (var blank in labels.Where(l => l.Label?.Role == ColumnRole.Dimension && !values.ContainsKey(l.Label.Name)))
            {
                values[blank.Label!.Name] = TableValue.Total;
            }
        }

        return new TableRow(row) { Labels = values, Period = period, Measure = measure, TotalOfPeriods = totalOfPeriods };
    }

    private TableValue Value(Column column, string text)
    {
        if (column.Role != ColumnRole.Dimension)
        {
            return new TableValue(text, false);
        }

        return column.Codes?.Find(text) is { } code ? TableValue.Of(code)
            : dataset.Grain == Grain.Counted && (TotalWords.Means(text) || headings.Column(text) is { Role: ColumnRole.Measure }) ? TableValue.Total
            : new TableValue(text, false);
    }

    private (Period? Period, bool Total) Period(string text, Place place)
    {
        if (periods.TryRead(text, out var reading))
        {
            var period = PeriodNote.Covered(reading, text, dataset, periods, layout.Footnotes, place, findings);
            written.TryAdd(period, new PeriodAsWritten(text, reading.Mark is not null));
            return (period, false);
        }

        return (null, TotalWords.Means(text));
    }

    /// <summary>A blank label repeats the one above it where labels further right go on, as outlines are printed.</summary>
    private string Text(GridRow row, TableColumn label)
    {
        var text = row[label.Number];
        if (text.Length == 0 && grid.MergeAt(row.Number, label.Number) is { } merge)
        {
            text = grid.RowAt(merge.FirstRow)?[merge.FirstColumn] ?? "";
        }

        var key = label.Heading + label.Number;
        var inner = labels.Where(l => l.Number > label.Number).Select(l => row[l.Number]).FirstOrDefault(t => t.Length > 0);
        if (text.Length == 0 && dataset.Grain == Grain.Counted && inner is not null && !TotalWords.Means(inner) && above.TryGetValue(key, out var repeated))
        {
            return repeated;
        }

        above[key] = text;
        return text;
    }

    /// <summary>"Gender:" in a row of its own heads the rows below it, where a dimension is still open for it.</summary>
    private void StartSection(GridRow row)
    {
        var text = row.Cells.First(c => c.Length > 0).TrimEnd(':').Trim();
        var used = labels.Select(l => l.Label?.Name).Concat(columns.SelectMany(c => c.Values.Keys)).ToHashSet();
        var open = dataset.Dimensions.Where(d => !used.Contains(d.Name)).ToList();
        var dimension = open.Find(d => d.Codes?.Find(text) is not null) ?? (open.Count == 1 && open[0].Codes is null or { Open: true } ? open[0] : null);
        section = dimension is null ? null : (dimension, Value(dimension, text));
        findings.Note(
            FindingKind.Heading,
            grid.At(row.Number),
            dimension is null ? $"'{text}' has no figures beside it and was passed over." : $"'{text}' was read as the {dimension.Title.ToLowerInvariant()} of the rows below it.",
            "Check that this is what the partner means.",
            text);
    }
}
