using Wardmote.Evidence.Imports.Tables;

namespace Wardmote.Evidence.Imports.Reconciling;

/// <summary>One idea of what percentages in a table are percentages of.</summary>
/// <param name="Words">For messages: "the total of its column".</param>
/// <param name="Of">The base of a figure; null where there is none.</param>
/// <param name="CountsItself">True where the figure is part of the sum that is its base.</param>
internal sealed record ShareBase(string Words, Func<TableFigure, decimal?> Of, bool CountsItself = false)
{
    /// <summary>All ideas that a table allows, the commonest first.</summary>
    public static IEnumerable<ShareBase> Candidates(FigureTable table)
    {
        var leaves = table.Figures.Where(f => !f.RowLabels.Stated).ToList();
        foreach (var row in table.Rows.Where(r => r.Stated || table.Figures.Where(f => f.RowLabels == r).All(f => f.Share.Length == 0)))
        {
            var name = row.Cells.Cells.First(c => c.Length > 0);
            yield return new ShareBase($"'{name}'", f => f.RowLabels == row ? null : table[row.Cells.Number, f.Column]?.Number?.Value);
        }

        var byColumn = leaves.ToLookup(f => f.Column);
        yield return new ShareBase("its column", f => Sum(byColumn[f.Column]), CountsItself: true);
        var bySection = leaves.ToLookup(f => (f.Column, Section(f)));
        yield return new ShareBase("the rows of its group", f => Sum(bySection[(f.Column, Section(f))]), CountsItself: true);
        foreach (var column in table.Columns.Where(c => c.Stated))
        {
            yield return new ShareBase($"'{column.Heading}'", f => f.ColumnLabels == column ? null : table[f.Row, column.Number]?.Number?.Value);
        }

        var byRow = table.Figures.Where(f => !f.ColumnLabels.Stated).ToLookup(f => f.Row);
        yield return new ShareBase("its row", f => Sum(byRow[f.Row]), CountsItself: true);
        var all = Sum(table.Figures.Where(f => !f.Stated));
        yield return new ShareBase("the whole table", _ => all, CountsItself: true);
    }

    /// <summary>Labels but the last: "Gender" of "Gender, Male".</summary>
    private static string Section(TableFigure figure) =>
        string.Join('\u001f', figure.RowLabels.Labels.Select(l => l.Value.Text).SkipLast(1));

    private static decimal? Sum(IEnumerable<TableFigure> figures)
    {
        var sum = 0m;
        foreach (var figure in figures)
        {
            if (figure.Number is not { } number)
            {
                return null;
            }

            sum += number.Value;
        }

        return sum;
    }
}
