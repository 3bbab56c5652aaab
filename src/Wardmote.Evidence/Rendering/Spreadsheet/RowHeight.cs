namespace Wardmote.Evidence.Rendering.Spreadsheet;

/// <summary>How high a row must be for its wrapped words, said outright because not every program works it out when it opens the file.</summary>
internal static class RowHeight
{
    /// <summary>The width of a 0 in parts of the font size; spreadsheets measure columns in it.</summary>
    public const double Digit = 0.556;

    private const double Line = 14.5;
    private const double TitleLine = 21;

    /// <summary>In points.</summary>
    public static double Of(IReadOnlyList<SheetCell> cells, IReadOnlyList<double> widths)
    {
        var lines = 1;
        for (var c = 0; c < cells.Count && c < widths.Count; c++)
        {
            if (cells[c] is { Text: { } text, Style: CellStyles.Heading or CellStyles.NumberHeading or CellStyles.Wrapped or CellStyles.BoldWords or CellStyles.Entry } cell)
            {
                var width = (widths[c] - 1) * Digit;
                var bold = cell.Style is not (CellStyles.Wrapped or CellStyles.Entry);
                lines = Math.Max(lines, text.Split('\n').Sum(line => Math.Max(1, TextWidth.Wrap(line, width, 1, bold).Count)));
            }
        }

        // 409 points is the most that a spreadsheet allows.
        return Math.Min(409, cells is [{ Style: CellStyles.Title }] ? TitleLine : lines * Line + 1);
    }
}
