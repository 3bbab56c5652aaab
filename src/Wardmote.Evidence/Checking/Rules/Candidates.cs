using System.Text.RegularExpressions;
using Wardmote.Evidence.Checking.Claims;
using Wardmote.Evidence.Checking.Figures;
using Wardmote.Evidence.Checking.Matching;

namespace Wardmote.Evidence.Checking.Rules;

/// <summary>Everything that a table gives for the lines that a sentence names. A number that agrees with any of it stands.</summary>
internal sealed partial class Candidates(Bearing bearing)
{
    /// <summary>A count from here on is not met by chance.</summary>
    private const decimal Telling = 100;

    /// <summary>A table of so few rows may be of parts and wholes.</summary>
    private const int FewRows = 5;

    private readonly TableView view = bearing.View;
    private readonly Deriver deriver = new(bearing.View);

    public IEnumerable<Derivation> Of(Quantity quantity)
    {
        if (!bearing.NamesSomething && !bearing.Inherits && bearing.Weight < Bearing.Enough - 1)
        {
            return bearing.CaptionWords > 0 ? OfWhole(quantity) : [];
        }

        var (rows, columns) = (Rows(quantity), Columns(quantity));
        return Single(rows, columns, quantity).Concat(Together(rows, columns)).Concat(Shares(rows, columns, quantity)).Concat(Changed(rows, columns, quantity)).Concat(Counted(quantity));
    }

    /// <summary>A sentence elsewhere in the report that speaks of the subject may tell its totals, or repeat a number that no other has.</summary>
    private IEnumerable<Derivation> OfWhole(Quantity quantity)
    {
        if (quantity.Kind == QuantityKind.Count)
        {
            // What is told roughly would be met by too many.
            var all = from row in view.Rows from column in view.Columns where quantity.Low == quantity.High && quantity.Value >= Telling select deriver.Level(row.Index, column.Index);
            var leaves = view.Rows.Where(r => !r.IsTotal && !deriver.IsBaseRow(r.Index)).ToList();
            var sums = view.Columns.Where(c => view.IsCount(c.Index) && quantity.Low == quantity.High && quantity.Value >= Telling).Select(c => deriver.Sum([.. leaves.Select(r => (r.Index, c.Index))]));
            return all.Concat(sums).OfType<Derivation>();
        }

        return quantity is { Kind: QuantityKind.Percent, Role: not QuantityRole.Level } ? Changed([.. view.Rows.Where(r => r.IsTotal)], view.Columns, quantity) : [];
    }

    /// <summary>One row as a percentage of another, where a table is a few rows of parts and wholes; over time, one column of another.</summary>
    private IEnumerable<Derivation> Shares(IReadOnlyList<TableLine> rows, IReadOnlyList<TableLine> columns, Quantity quantity)
    {
        if (quantity.Kind != QuantityKind.Percent)
        {
            return [];
        }

        var counts = columns.Where(c => view.IsCount(c.Index)).ToList();
        var down = view.Rows.Count > FewRows ? [] : from column in counts from part in rows from whole in view.Rows where whole.Index != part.Index select Part(view[part.Index, column.Index], view[whole.Index, column.Index]);
        var across = !view.HasTimeRows || view.Columns.Count > FewRows ? [] : from row in rows from part in counts from whole in view.Columns where whole.Index != part.Index && view.IsCount(whole.Index) select Part(view[row.Index, part.Index], view[row.Index, whole.Index]);
        return down.Concat(across).OfType<Derivation>();
    }

    private static Derivation? Part(Figure? some, Figure? all) => some is not null && all is { Value: > 0 } && some.Value <= all.Value
        ? new(100 * some.Value / all.Value, 100 * some.Value / all.Value, QuantityKind.Percent, $"{some.Value} of {all.Value}")
        : null;

    private IReadOnlyList<TableLine> Rows(Quantity quantity)
    {
        IReadOnlyList<TableLine> named = [.. bearing.RowLines.Union(bearing.CarriedRows)];
        return named.Any(l => l.Period is null || view.HasTimeRows) && !(view.HasTimeRows && IsOfAnotherTime(quantity)) ? named : view.Rows;
    }

    /// <summary>"1,400 the year before", "after the dry spring of 2021 from 143 to 61": the number's own period is not named.</summary>
    private bool IsOfAnotherTime(Quantity quantity)
    {
        var statement = bearing.Statement;
        return YearBefore().IsMatch(statement.Text[quantity.End..])
            || (Pairs.In(statement) is var (before, after) && (quantity == before || quantity == after) && bearing.Rows.Concat(bearing.Columns).Where(m => m.Line.Period is not null && !m.Line.IsChange).Select(m => m.Line.Period).Distinct().Count() < 2);
    }

    [GeneratedRegex(@"^(?:\s+[\w-]+){0,3}?\s+(?:in |during |for )?(?:the (?:year before|(?:previous|preceding|prior) year)|last year)\b", RegexOptions.IgnoreCase)]
    private static partial Regex YearBefore();

    private IReadOnlyList<TableLine> Columns(Quantity quantity)
    {
        if (view.HasTimeColumns && IsOfAnotherTime(quantity))
        {
            return view.Columns;
        }

        // A period that the sentence before named does not bind this one: "… in 2019. Theft fell from 41 to 38."
        var own = bearing.Columns.Where(m => !Governing.IsOfAnother(quantity, bearing.Statement, m)).Select(m => m.Line).Distinct().ToList();
        var named = bearing.Columns.Count > 0 ? own : [.. bearing.InheritedColumns.Where(c => c.Period is null)];
        return named.Count == 0 ? view.Columns
            : quantity.Kind == QuantityKind.Rate && !view.HasTimeColumns ? [.. named.Union(view.Columns.Where(c => !c.IsShare && !view.IsCount(c.Index)))]
            : named;
    }

    private IEnumerable<Derivation> Single(IReadOnlyList<TableLine> rows, IReadOnlyList<TableLine> columns, Quantity quantity)
    {
        foreach (var row in rows)
        {
            foreach (var column in columns)
            {
                foreach (var derived in new[] { deriver.Level(row.Index, column.Index), quantity.Kind == QuantityKind.Percent ? null : deriver.Monthly(row.Index, column.Index) }.OfType<Derivation>().Concat(deriver.Shares(row.Index, column.Index)))
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

        // All rows together, where the table has no line for them.
        if (view.HasTimeColumns && !view.Rows.Any(r => r.IsTotal) && bearing.RowLines.All(r => r.Period is not null))
        {
            var dated = view.Columns.Where(c => c is { Period: not null, IsChange: false, IsTotal: false, IsShare: false } && view.IsCount(c.Index)).OrderBy(c => c.Period).ToList();
            var leaves = view.Rows.Where(r => !deriver.IsBaseRow(r.Index)).Select(r => r.Index).ToList();
            changes.AddRange(from a in dated from b in dated where a.Period!.Value < b.Period!.Value from d in deriver.ChangesOfSums(leaves, a.Index, b.Index) select d);
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
