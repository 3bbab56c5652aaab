namespace Wardmote.Evidence.Imports.Files;

/// <summary>A sheet or a delimited file as people see it: cells of text in rows and columns.</summary>
/// <param name="File">Name of the file, for messages.</param>
/// <param name="Sheet">Name of the sheet; null for a delimited file.</param>
/// <param name="Rows">All rows from the first, blank ones included; each as long as its last filled cell.</param>
public sealed record Grid(string File, string? Sheet, IReadOnlyList<GridRow> Rows)
{
    /// <summary>Cells that are shown as one, widest first where they overlap.</summary>
    public IReadOnlyList<MergedCells> Merged { get; init; } = [];

    /// <summary>What was noticed while reading: encoding, hidden rows, formulas without results.</summary>
    public IReadOnlyList<Finding> Findings { get; init; } = [];

    public MergedCells? MergeAt(int row, int column) =>
        Merged.FirstOrDefault(m => m.FirstRow <= row && row <= m.LastRow && m.FirstColumn <= column && column <= m.LastColumn);

    /// <param name="number">From 1; null beyond the last row.</param>
    public GridRow? RowAt(int number) => number <= Rows.Count ? Rows[number - 1] : null;

    public int Width => Rows.Count == 0 ? 0 : Rows.Max(r => r.Cells.Count);

    public Place At(int? row = null, int? column = null) => new(File, Sheet, row, column);
}

/// <param name="Number">Row of the file, from 1.</param>
/// <param name="Cells">Trimmed text; "" for a blank cell.</param>
public sealed record GridRow(int Number, IReadOnlyList<string> Cells)
{
    /// <summary>The line of a text file on which the row ends, which differs from its number where cells hold line breaks.</summary>
    public int LastLine { get; init; }

    public bool IsBlank => Cells.All(c => c.Length == 0);

    /// <param name="column">From 1; a column beyond the last filled cell is blank.</param>
    public string this[int column] => column <= Cells.Count ? Cells[column - 1] : "";
}

/// <summary>Rows and columns from 1, both ends included.</summary>
public sealed record MergedCells(int FirstRow, int FirstColumn, int LastRow, int LastColumn);
