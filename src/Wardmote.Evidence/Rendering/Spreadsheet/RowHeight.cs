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
            if (cells[c] is { Text: { } text, Style: CellStyles.Heading or CellStyles.NumberHeading or CellStyles.Wrapped or CellStyles.BoldWords } cell)
            {
                lines = Math.Max(lines, TextWidth.Wrap(text, (widths[c] - 1) * Digit, 1, bold: cell.Style is not CellStyles.Wrapped).Count);
            }
        }

        // 409 points is the most that a spreadsheet allows.
        return Math.Min(409, cells is [{ Style: CellStyles.Title }] ? TitleLine : lines * Line + 1);
    }
}
