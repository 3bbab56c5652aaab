using Wardmote.Evidence.Datasets;
using Wardmote.Evidence.Imports.Files;
using Wardmote.Evidence.Imports.Tables;

namespace Wardmote.Evidence.Imports.Reconciling;

/// <summary>
/// Holds a table against itself: totals against sums, percentages against bases, changes against columns. What disagrees is
/// said with its row and column, and kept as the partner stated it.
/// </summary>
internal static class Reconciliation
{
    /// <returns>The figures, those marked as stated that turned out to be totals.</returns>
    public static IReadOnlyList<TableFigure> Of(Dataset dataset, IReadOnlyList<TableFigure> figures, IReadOnlyList<TableColumn> columns, IReadOnlyList<TableRow> rows, Grid grid, FindingList findings)
    {
        var table = new FigureTable(figures);
        var hidden = HiddenTotals.Find(table, dataset, grid, findings);
        var mismatches = TotalsCheck.Of(table, [.. StatedTotals.Of(table, dataset), .. hidden], grid, findings);
        SharesCheck.Of(table, mismatches, grid, findings);
        ChangesCheck.Of(table, columns, rows, grid, findings);
        return hidden.Count == 0 ? figures : [.. figures.Select(f => hidden.Any(h => h.Number == (h.IsRow ? f.Row : f.Column)) ? f with { Stated = true } : f)];
    }
}
