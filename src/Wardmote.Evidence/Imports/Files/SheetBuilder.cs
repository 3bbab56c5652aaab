namespace Wardmote.Evidence.Imports.Files;

/// <summary>Collects the cells of a sheet into a grid and keeps to <see cref="GridLimits"/>.</summary>
internal sealed class SheetBuilder(string file, string sheet)
{
    private static readonly IReadOnlyList<string> Blank = [];
    private readonly List<GridRow> rows = [];
    private readonly List<MergedCells> merged = [];
    private readonly List<Finding> findings = [];
    private readonly List<int> hiddenRows = [];
    private long characters;

    /// <summary>Cells collected so far, in this sheet and in those of the workbook before it that are kept too.</summary>
    public long Cells { get; set; }

    /// <inheritdoc cref="WorkbookParts.KeepsLines"/>
    public bool KeepsLines { get; init; }

    /// <param name="number">From 1; rows left out between are blank.</param>
    public void Add(int number, List<string> row, bool hidden)
    {
        while (row.Count > 0 && row[^1].Length == 0)
        {
            row.RemoveAt(row.Count - 1);
        }

        if (row.Count == 0)
        {
            return;
        }

        if (number <= rows.Count)
        {
            throw new ImportException($"{new Place(file, sheet, number)} comes after row {rows.Count}, so the sheet is damaged. Ask for it again, or open and save it in a spreadsheet program.");
        }

        // A blank row that must be kept for its number takes its place too.
        Cells += row.Count + number - rows.Count - 1;
        if (number > GridLimits.Rows || Cells > GridLimits.Cells || characters > GridLimits.Characters)
        {
            throw new ImportException($"{file}, sheet {sheet} has more than {GridLimits.Cells:N0} cells or {GridLimits.Rows:N0} rows. Send it as one row per record in a CSV file, or in parts.");
        }

        while (rows.Count < number - 1)
        {
            rows.Add(new GridRow(rows.Count + 1, Blank));
        }

        rows.Add(new GridRow(number, row));
        if (hidden)
        {
            hiddenRows.Add(number);
        }
    }

    /// <summary>Puts a cell into a row that is being collected.</summary>
    /// <param name="column">From 1.</param>
    public void Put(List<string> row, int column, string text, int number)
    {
        if (text.Length == 0)
        {
            return;
        }

        if (column > GridLimits.Columns || text.Length > GridLimits.CellLength)
        {
            throw new ImportException($"{new Place(file, sheet, number)} has more than {GridLimits.Columns:N0} columns, or a cell longer than {GridLimits.CellLength:N0} characters. Is it the right sheet?");
        }

        while (row.Count < column)
        {
            row.Add("");
        }

        characters += text.Length;
        row[column - 1] = KeepsLines ? text : text.Replace('\n', ' ');
    }

    public void Merge(MergedCells cells)
    {
        if (merged.Count < GridLimits.Cells / 100)
        {
            merged.Add(cells);
        }
    }

    public void Warn(string message, string advice, int? row = null, int? column = null) => findings.Add(new Finding
    {
        Kind = FindingKind.File,
        Severity = Severity.Warning,
        Message = message,
        Advice = advice,
        Place = new Place(file, sheet, row, column),
    });

    /// <param name="hiddenColumns">From 1.</param>
    public Grid Build(IReadOnlyList<int> hiddenColumns, bool hiddenSheet)
    {
        var columns = hiddenColumns.Where(c => rows.Any(r => r[c].Length > 0)).ToList();
        if (hiddenRows.Count > 0)
        {
            Warn($"{(hiddenRows.Count == 1 ? "Row" : "Rows")} {Few(hiddenRows)} {(hiddenRows.Count == 1 ? "is" : "are")} hidden in the sheet, and counted here.", "If they should not count, have them taken out of the file.", hiddenRows[0]);
        }

        if (columns.Count > 0)
        {
            Warn($"{columns.Count} {(columns.Count == 1 ? "column is" : "columns are")} hidden in the sheet, and read here.", "If they should not count, have them taken out of the file.", column: columns[0]);
        }

        if (hiddenSheet)
        {
            Warn("The sheet is hidden in the workbook.", "Make sure that it is the one that is meant.");
        }

        return new Grid(file, sheet, rows)
        {
            // The reader of headings meets far more places that are not merged than ones that are: a few hundred are enough.
            Merged = [.. merged.Where(m => m.FirstRow <= rows.Count).OrderByDescending(m => m.LastColumn - m.FirstColumn).Take(2000)],
            Findings = findings,
        };
    }

    private static string Few(List<int> numbers) =>
        string.Join(", ", numbers.Take(5)) + (numbers.Count > 5 ? $" and {numbers.Count - 5} more" : "");
}
