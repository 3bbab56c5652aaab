using Wardmote.Evidence.Datasets;
using Wardmote.Evidence.Imports.Tables;

namespace Wardmote.Evidence.Imports.Reconciling;

/// <summary>The figures of a table by row and column, for adding them up either way.</summary>
internal sealed class FigureTable
{
    private readonly Dictionary<(int Row, int Column), TableFigure> cells;
    private readonly decimal unit;

    public FigureTable(IReadOnlyList<TableFigure> figures)
    {
        Figures = figures;
        cells = figures.ToDictionary(f => (f.Row, f.Column));
        Rows = [.. figures.DistinctBy(f => f.Row).Select(f => f.RowLabels).OrderBy(r => r.Cells.Number)];
        Columns = [.. figures.DistinctBy(f => f.Column).Select(f => f.ColumnLabels).OrderBy(c => c.Number)];
        unit = Unit(figures);
    }

    public IReadOnlyList<TableFigure> Figures { get; }

    public IReadOnlyList<TableRow> Rows { get; }

    public IReadOnlyList<TableColumn> Columns { get; }

    public TableFigure? this[int row, int column] => cells.GetValueOrDefault((row, column));

    /// <summary>True for what can be added up: counts and money, not rates and percentages.</summary>
    public static bool IsAdditive(Column measure) => measure.Type is ColumnType.Integer or ColumnType.Money;

    /// <summary>The sum of some cells, and how far it may be from a stated total only because each was rounded when it was printed.</summary>
    public PartSum Add(IEnumerable<(int Row, int Column)> parts)
    {
        var (sum, rounding, marked, filled) = (0m, 0m, 0, 0);
        foreach (var part in parts)
        {
            if (cells.GetValueOrDefault(part) is not { } figure)
            {
                continue;
            }

            if (figure.Number is not { } number)
            {
                marked++;
                continue;
            }

            sum += number.Value;
            rounding += Rounding(figure);
            filled++;
        }

        return new PartSum(sum, rounding, marked, filled);
    }

    public decimal Rounding(TableFigure figure) => figure.Number is not { } number ? 0
        : IsAdditive(figure.Measure) && number.Decimals == 0 ? (unit > 1 ? unit / 2 : 0)
        : number.Rounding;

    /// <summary>10 or 5 where every count is a multiple of it, as in published figures that are rounded to protect people; else 1.</summary>
    private static decimal Unit(IReadOnlyList<TableFigure> figures)
    {
        var counts = figures.Where(f => f.Number is not null && IsAdditive(f.Measure)).Select(f => f.Number!.Value.Value).ToList();
        return counts.Count < 8 ? 1 : counts.TrueForAll(c => c % 10 == 0) ? 10 : counts.TrueForAll(c => c % 5 == 0) ? 5 : 1;
    }
}

/// <param name="Marked">Cells with a mark instead of a figure, because of which the sum is too low.</param>
/// <param name="Filled">Cells with a figure.</param>
internal readonly record struct PartSum(decimal Sum, decimal Rounding, int Marked, int Filled)
{
    public bool Fits(decimal total, decimal rounding) =>
        Marked > 0 ? Sum <= total + rounding + Rounding : Math.Abs(total - Sum) <= rounding + Rounding;
}
