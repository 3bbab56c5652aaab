using Wardmote.Evidence.Checking.Claims;
using Wardmote.Evidence.Checking.Figures;

namespace Wardmote.Evidence.Checking.Matching;

/// <summary>Works out what the lines of a table give: values, shares, sums, changes, ratios.</summary>
internal sealed class Deriver(TableView view)
{
    /// <summary>The value in a cell.</summary>
    public Derivation? Level(int row, int column) => view[row, column] is { } figure
        ? new(figure.Value - figure.Slack, figure.Value + figure.Slack, KindOf(row, column), FigureText.Written(figure))
        : null;

    /// <summary>What the cell is as a percentage of each base that it can have, with the base in words.</summary>
    public IEnumerable<Derivation> Shares(int row, int column)
    {
        if (view[row, column] is not { } part || !view.IsCount(column))
        {
            yield break;
        }

        foreach (var (whole, words) in Bases(row, column))
        {
            if (whole > 0 && part.Value <= whole)
            {
                yield return Exact(100 * part.Value / whole, QuantityKind.Percent, $"{FigureText.Written(part.Value)} of {FigureText.Written(whole)}{words}");
            }
        }
    }

    /// <summary>From one cell to another of the same row or column: the difference, in per cent, as a multiple; for percentages in points.</summary>
    public IEnumerable<Derivation> Changes((int Row, int Column) from, (int Row, int Column) to)
    {
        if (view[from.Row, from.Column] is not { } before || view[to.Row, to.Column] is not { } after)
        {
            yield break;
        }

        var words = $"from {FigureText.Written(before)} to {FigureText.Written(after)}";
        var (low, high) = (after.Value - after.Slack - before.Value - before.Slack, after.Value + after.Slack - before.Value + before.Slack);
        var kind = KindOf(to.Row, to.Column);
        yield return new(low, high, kind == QuantityKind.Percent ? QuantityKind.Points : kind, words, Change: true);
        if (before.Value - before.Slack > 0)
        {
            var (least, most) = ((after.Value - after.Slack) / (before.Value + before.Slack), (after.Value + after.Slack) / (before.Value - before.Slack));
            yield return new(100 * (least - 1), 100 * (most - 1), QuantityKind.Percent, words, Change: true);
            yield return new(least, most, QuantityKind.Multiple, words, Change: true);
        }
    }

    /// <summary>From one column to another of all the rows together.</summary>
    public IEnumerable<Derivation> ChangesOfSums(IReadOnlyList<int> rows, int from, int to)
    {
        if (Sum([.. rows.Select(r => (r, from))]) is { } before && Sum([.. rows.Select(r => (r, to))]) is { } after)
        {
            var words = $"from {FigureText.Written(before.Middle)} to {FigureText.Written(after.Middle)}, all rows together";
            yield return new(after.Low - before.High, after.High - before.Low, before.Kind, words, Change: true);
            if (before.Low > 0)
            {
                yield return new(100 * (after.Low / before.High - 1), 100 * (after.High / before.Low - 1), QuantityKind.Percent, words, Change: true);
                yield return new(after.Low / before.High, after.High / before.Low, QuantityKind.Multiple, words, Change: true);
            }
        }
    }

    /// <summary>The cell as an average per month of its period.</summary>
    public Derivation? Monthly(int row, int column)
    {
        var months = (view.Columns[column].Period ?? view.Rows[row].Period)?.WholeMonths;
        return months is > 1 && view[row, column] is { } figure ? Exact(figure.Value / months.Value, QuantityKind.Rate, $"{FigureText.Written(figure)} in {months} months") : null;
    }

    public Derivation? Sum(IReadOnlyList<(int Row, int Column)> cells)
    {
        var figures = cells.Select(c => view[c.Row, c.Column]).ToList();
        if (figures.Count < 2 || figures.Exists(f => f is null))
        {
            return null;
        }

        var (sum, slack) = (figures.Sum(f => f!.Value), figures.Sum(f => f!.Slack));
        return new(sum - slack, sum + slack, KindOf(cells[0].Row, cells[0].Column), string.Join(" + ", figures.Select(f => FigureText.Written(f!))));
    }

    /// <summary>Whatever a count may be a percentage of: its column, its group, a row of bases, its row.</summary>
    public IEnumerable<(decimal Whole, string Words)> Bases(int row, int column)
    {
        var own = view.Table.Rows[row];
        foreach (var total in view.Rows.Where(r => r.Index != row && (r.IsTotal || IsBaseRow(r.Index))))
        {
            if (view[total.Index, column] is { } figure)
            {
                yield return (figure.Value, "");
            }
        }

        var leaves = view.Rows.Where(r => !r.IsTotal && !IsBaseRow(r.Index)).ToList();
        if (view.Rows[row].IsTotal is false && !view.HasYearRows && leaves.TrueForAll(r => view[r.Index, column] is not null))
        {
            yield return (leaves.Sum(r => view[r.Index, column]!.Value), " in its column");
        }

        var group = leaves.Where(r => r.Group == own.Group).ToList();
        if (own.Group is not null && group.Count < leaves.Count && group.TrueForAll(r => view[r.Index, column] is not null))
        {
            yield return (group.Sum(r => view[r.Index, column]!.Value), " in its group");
        }

        foreach (var total in view.Columns.Where(c => c.Index != column && c.IsTotal && !c.IsShare))
        {
            if (view[row, total.Index] is { } figure)
            {
                yield return (figure.Value, " in its row");
            }
        }

        var across = view.Columns.Where(c => !c.IsTotal && !c.IsShare && !c.IsChange && view.IsCount(c.Index)).ToList();
        if (!view.Columns[column].IsTotal && !view.HasYearColumns && across.Count > 1 && across.TrueForAll(c => view[row, c.Index] is not null))
        {
            yield return (across.Sum(c => view[row, c.Index]!.Value), " in its row");
        }
    }

    /// <summary>A row of figures without the percentages that the other rows have: the number of people asked.</summary>
    public bool IsBaseRow(int row) => view.Columns.Any(c => c.IsShare) && view.Columns.Where(c => c.IsShare).All(c => view[row, c.Index] is null)
        && view.Columns.Any(c => !c.IsShare && view[row, c.Index] is not null);

    private QuantityKind KindOf(int row, int column) => view.Columns[column].IsShare || view[row, column]!.IsPercent ? QuantityKind.Percent
        : view.IsCount(column) ? QuantityKind.Count : QuantityKind.Rate;

    private static Derivation Exact(decimal value, QuantityKind kind, string words) => new(value, value, kind, words);
}
