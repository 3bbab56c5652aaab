using Wardmote.Analysis.Periods;
using Wardmote.Evidence.Datasets;
using Wardmote.Evidence.Imports.Files;
using Wardmote.Evidence.Imports.Reconciling;

namespace Wardmote.Evidence.Imports.Tables;

/// <summary>
/// Turns a table as people lay it out (years or places across the top, several header rows, percentages between the figures,
/// totals, footnotes) into long rows, and says how it was read.
/// </summary>
public sealed class TableReader(Dataset dataset, Period? told)
{
    private readonly PeriodReader periods = new(dataset.Calendar.Year, dataset.Calendar.Frequency == Frequency.Monthly);
    private readonly FindingList findings = [];

    /// <exception cref="ImportException">The grid holds no table at all.</exception>
    public TableContent Read(Grid grid)
    {
        var headings = new HeadingReader(dataset, periods);
        var layout = TableLayout.Of(grid, headings, dataset.Grain == Grain.Counted);
        var columnReader = new ColumnReader(dataset, headings, periods, grid, layout, findings);
        var columns = columnReader.Read();
        var rowReader = new RowReader(dataset, headings, periods, grid, layout, columns, findings);
        var rows = rowReader.Read();
        var period = told ?? Titled(layout, grid);
        IReadOnlyList<TableFigure> figures = new FigureReader(dataset, columns, period).Read(rows);
        if (dataset.Grain == Grain.Counted)
        {
            figures = Reconciliation.Of(dataset, figures, columns, rows, grid, findings);
        }

        return new TableContent
        {
            Rows = dataset.Grain == Grain.Counted || figures.Count > 0 ? LongRows.Of(dataset, figures, columns) : LongRows.Of(dataset, rows, period),
            Columns = columns.Where(c => (c.Label ?? c.Measure) is not null).DistinctBy(c => (c.Label ?? c.Measure)!.Name).ToDictionary(c => (c.Label ?? c.Measure)!.Name, c => c.Number),
            Findings = [.. findings],
            Footnotes = layout.Footnotes,
            Periods = columnReader.Written.Concat(rowReader.Written).DistinctBy(w => w.Key).ToDictionary(),
        };
    }

    /// <summary>A period in the title, where the header has none and the title one only.</summary>
    private Period? Titled(TableLayout layout, Grid grid)
    {
        foreach (var title in layout.Titles)
        {
            if (periods.TryFind(title, out var found))
            {
                findings.Note(FindingKind.Period, grid.At(), $"The period was read from the title: {title}", "If the figures are for another time, say so when importing.", title);
                return found.Value.Reading.Period;
            }
        }

        return null;
    }
}
