using System.Globalization;

namespace Wardmote.Samples.Files;

/// <summary>One sheet of a workbook: rows of text, numbers and nothing, and the blocks of cells that are merged.</summary>
public sealed record Sheet(string Name, IReadOnlyList<IReadOnlyList<SheetCell>> Rows, IReadOnlyList<Merge> Merges)
{
    /// <summary>
    /// Reads rows written as text with bars between cells: digits become numbers, "28%" becomes the number 0.28 shown as a
    /// percentage, everything else stays text.
    /// </summary>
    public static Sheet Parse(string name, string text, params IReadOnlyList<Merge> merges) =>
        new(name, [.. text.Split('\n').Select(line => (IReadOnlyList<SheetCell>)[.. line.Split('|').Select(Cell)])], merges);

    private static SheetCell Cell(string written)
    {
        var text = written.Trim();
        if (text.EndsWith('%') && int.TryParse(text.AsSpan(0, text.Length - 1), NumberStyles.None, CultureInfo.InvariantCulture, out var percent))
        {
            return new SheetCell(null, percent / 100m, true);
        }

        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? new SheetCell(null, number, false)
            : new SheetCell(text.Length == 0 ? null : text, null, false);
    }
}

/// <summary>Text or a number; neither for an empty cell.</summary>
public sealed record SheetCell(string? Text, decimal? Number, bool Percent);

/// <summary>A block of cells shown as one, by its upper left cell and its size. Rows and columns count from 1.</summary>
public sealed record Merge(int Row, int Column, int Rows, int Columns);
