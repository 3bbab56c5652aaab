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
        foreach (var further in dataset.Grain == Grain.Counted ? layout.FurtherHeaders(grid, headings) : [])
        {
            findings.Warn(
                FindingKind.Heading,
                grid.At(further.Number),
                "A second table seems to start here, below a blank row. It was read as a part of the first.",
                "If it is a table of its own, put it on a sheet or into a file of its own.",
                further.Cells.First(c => c.Length > 0));
        }

        var columnReader = new ColumnReader(dataset, headings, periods, grid, layout, findings);
        var columns = columnReader.Read();
        var rowReader = new RowReader(dataset, headings, periods, grid, layout, columns, findings);
        var rows = rowReader.Read();
        var period = told ?? Titled(layout, grid);
        IReadOnlyList<TableFigure> figures = new FigureReader(dataset, columns, period).Read(rows);
        SayWhereToldOtherwise(columns, rows, grid);
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

    /// <summary>What a table says of its own time goes before what the importer was told, and that is not to pass in silence.</summary>
    private void SayWhereToldOtherwise(IReadOnlyList<TableColumn> columns, IReadOnlyList<TableRow> rows, Grid grid)
    {
        var own = columns.Select(c => c.Period).Concat(rows.Select(r => r.Period)).OfType<Period>().Distinct().Order().ToList();
        if (told is { } period && own.Count > 0 && own.Exists(p => p != period))
        {
            findings.Warn(
                FindingKind.Period,
                grid.At(),
                $"The table says for which time its figures are ({Few(own)}), and was read so; {PeriodLabel.Of(period, dataset.Calendar.Year)}, which was said when importing it, holds only for figures without a time.",
                "Import it without a period, or correct the table.");
        }
    }

    private string Few(List<Period> periods) =>
        string.Join(", ", periods.Take(4).Select(p => PeriodLabel.Of(p, dataset.Calendar.Year))) + (periods.Count > 4 ? $" and {periods.Count - 4} more" : "");

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
