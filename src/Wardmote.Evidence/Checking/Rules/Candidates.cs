using Wardmote.Evidence.Checking.Claims;
using Wardmote.Evidence.Checking.Matching;

namespace Wardmote.Evidence.Checking.Rules;

/// <summary>Everything that a table gives for the lines that a sentence names. A number that agrees with any of it stands.</summary>
internal sealed class Candidates(Bearing bearing)
{
    private readonly TableView view = bearing.View;
    private readonly Deriver deriver = new(bearing.View);

    public IEnumerable<Derivation> Of(Quantity quantity)
    {
        if (!bearing.NamesSomething && !bearing.Inherits && bearing.Weight < Bearing.Enough - 1)
        {
            return [];
        }

        var (rows, columns) = (Rows(), Columns());
        return Single(rows, columns).Concat(Together(rows, columns)).Concat(Changed(rows, columns, quantity)).Concat(Counted(quantity));
    }

    private IReadOnlyList<TableLine> Rows()
    {
        var named = bearing.RowLines;
        return named.Any(l => l.Period is null || view.HasTimeRows) ? named : view.Rows;
    }

    private IReadOnlyList<TableLine> Columns()
    {
        // A period that the sentence before named does not bind this one: "… in 2019. Theft fell from 41 to 38."
        var named = bearing.Columns.Count > 0 ? bearing.ColumnLines : [.. bearing.InheritedColumns.Where(c => c.Period is null)];
        return named.Count > 0 ? named : view.Columns;
    }

    private IEnumerable<Derivation> Single(IReadOnlyList<TableLine> rows, IReadOnlyList<TableLine> columns)
    {
        foreach (var row in rows)
        {
            foreach (var column in columns)
            {
                foreach (var derived in new[] { deriver.Level(row.Index, column.Index), deriver.Monthly(row.Index, column.Index) }.OfType<Derivation>().Concat(deriver.Shares(row.Index, column.Index)))
                {
                    yield return derived;
                }
            }
        }
    }

    private IEnumerable<Derivation> Together(IReadOnlyList<TableLine> rows, IReadOnlyList<TableLine> columns)
    {
        var named = bearing.RowLines.Where(r => !r.IsTotal).ToList();
        if (named.Count is > 1 and < 8)
        {
            // The counts behind percentages give their sum exactly; percentages that were rounded first do not.
            foreach (var column in columns.Where(c => !c.IsShare || view.CountBeside(c.Index) is null))
            {
                if (deriver.Sum([.. named.Select(r => (r.Index, column.Index))]) is { } sum)
                {
                    yield return sum;
                    foreach (var (whole, words) in view.IsCount(column.Index) ? deriver.Bases(named[0].Index, column.Index) : [])
                    {
                        if (whole > 0)
                        {
                            yield return new(100 * sum.Low / whole, 100 * sum.High / whole, QuantityKind.Percent, $"{sum.Words} of {whole}{words}");
                        }
                    }
                }
            }
        }

        foreach (var row in rows)
        {
            var across = (bearing.ColumnLines.Count > 1 ? bearing.ColumnLines : view.Columns).Where(c => !c.IsTotal && !c.IsShare && !c.IsChange && view.IsCount(c.Index)).ToList();
            if (deriver.Sum([.. across.Select(c => (row.Index, c.Index))]) is { } sum)
            {
                yield return sum;
            }
        }

        foreach (var column in columns.Where(c => view.IsCount(c.Index)))
        {
            if (deriver.Sum([.. view.Rows.Where(r => !r.IsTotal && !deriver.IsBaseRow(r.Index)).Select(r => (r.Index, column.Index))]) is { } sum)
            {
                yield return sum;
            }
        }
    }

    private List<Derivation> Changed(IReadOnlyList<TableLine> rows, IReadOnlyList<TableLine> columns, Quantity quantity)
    {
        if (quantity.Role == QuantityRole.Level && quantity.Kind is not (QuantityKind.Points or QuantityKind.Multiple) && !TrendWords.Any(bearing.Statement.Text))
        {
            return [];
        }

        var changes = new List<Derivation>();
        if (view.HasTimeColumns)
        {
            var dated = view.Columns.Where(c => c.Period is not null && !c.IsChange && !c.IsTotal).OrderBy(c => c.Period).ToList();
            changes.AddRange(from row in rows from a in dated from b in dated where a.Period!.Value < b.Period!.Value && a.IsShare == b.IsShare from d in deriver.Changes((row.Index, a.Index), (row.Index, b.Index)) select d);
        }
        else if (view.HasTimeRows)
        {
            var dated = view.Rows.Where(r => r.Period is not null && !r.IsTotal).OrderBy(r => r.Period).ToList();
            changes.AddRange(from column in columns from a in dated from b in dated where a.Period!.Value < b.Period!.Value from d in deriver.Changes((a.Index, column.Index), (b.Index, column.Index)) select d);
        }

        // One row beside another: "twice as many as", "17 more than".
        var (namedRows, namedColumns) = (bearing.RowLines, bearing.ColumnLines);
        if (namedRows.Count is > 1 and < 6)
        {
            changes.AddRange(from column in columns from a in namedRows from b in namedRows where a != b from d in deriver.Changes((a.Index, column.Index), (b.Index, column.Index)) select d);
        }

        if (namedColumns.Count is > 1 and < 6)
        {
            changes.AddRange(from row in rows from a in namedColumns from b in namedColumns where a != b && a.IsShare == b.IsShare from d in deriver.Changes((row.Index, a.Index), (row.Index, b.Index)) select d);
        }

        return changes;
    }

    /// <summary>How many rows the table has: "the nine schools", "all 26 wards".</summary>
    private IEnumerable<Derivation> Counted(Quantity quantity)
    {
        if (quantity.Kind != QuantityKind.Count)
        {
            yield break;
        }

        var rows = view.Rows.Count(r => !r.IsTotal);
        yield return new(rows, rows, QuantityKind.Count, "rows");
        foreach (var column in view.Columns.Where(c => c.IsChange))
        {
            var up = view.Rows.Count(r => !r.IsTotal && view[r.Index, column.Index] is { Value: > 0 });
            var down = view.Rows.Count(r => !r.IsTotal && view[r.Index, column.Index] is { Value: < 0 });
            yield return new(up, up, QuantityKind.Count, "rows that rose");
            yield return new(down, down, QuantityKind.Count, "rows that fell");
        }
    }
}
