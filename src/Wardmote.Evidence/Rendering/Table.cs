namespace Wardmote.Evidence.Rendering;

/// <summary>A table as it is shown: every renderer prints these cells, and none computes.</summary>
public sealed record Table
{
    /// <summary>All columns from left to right; the first <see cref="RowHeaders"/> of them head the rows.</summary>
    public required IReadOnlyList<TableColumn> Columns { get; init; }

    /// <summary>How many columns from the left are row headers; at least 1.</summary>
    public required int RowHeaders { get; init; }

    public required IReadOnlyList<TableRow> Rows { get; init; }

    /// <summary>True to lay it on its side on paper even where it would fit an upright page.</summary>
    public bool Sideways { get; init; }

    /// <summary>True where some cell holds lines of words; such a row may be broken over pages.</summary>
    public bool HasLines => Rows.Any(row => row.Cells.Any(cell => cell.Lines.Count > 0));

    /// <summary>True where some column has a heading above its own.</summary>
    public bool TwoHeadingRows => Columns.Any(column => column.Group is not null);

    /// <summary>True where the column (from 0) holds figures, or marks in their place, which are set to the right; a row header never does.</summary>
    public bool IsNumeric(int column) => column >= RowHeaders && Rows.Any(row => row.Cells[column] is { Value: not null } or { Text: Cell.WithheldMark or Cell.LowMark });
}

public sealed record TableColumn
{
    /// <summary>The full heading, which stands alone in a CSV ("Cambridge City, %" need not read well, but must be unambiguous).</summary>
    public required string Heading { get; init; }

    /// <summary>The upper of two heading rows where several columns share it; null for a plain column.</summary>
    public string? Group { get; init; }

    /// <summary>The lower of two heading rows; the heading itself where there is no group.</summary>
    public string? Short { get; init; }

    /// <summary>"%", "per 1,000 population", "£", "incidents"; null for words.</summary>
    public string? Unit { get; init; }

    /// <summary>Places after the point that are shown; 0 for counts.</summary>
    public int Decimals { get; init; }

    /// <summary>What part of its year this column covers ("January to November"), where it does not cover all of it.</summary>
    public string? PartPeriod { get; init; }

    public bool Provisional { get; init; }

    /// <summary>"part year", "provisional", both, or null: what is printed small under the heading.</summary>
    public string? Mark => (PartPeriod, Provisional) switch
    {
        (null, false) => null,
        (null, true) => "provisional",
        (_, false) => "part year",
        (_, true) => "part year, provisional",
    };
}

/// <param name="Cells">As many as there are columns.</param>
/// <param name="Total">True for a row that adds others up.</param>
public sealed record TableRow(IReadOnlyList<Cell> Cells, bool Total = false);

/// <summary>One cell, ready to print.</summary>
public sealed record Cell
{
    /// <summary>The mark that statistical offices use for a number withheld to protect confidentiality.</summary>
    public const string WithheldMark = "[c]";

    public static readonly Cell Blank = new() { Text = "" };

    /// <summary>A number is there, and may not be told in this edition.</summary>
    public static readonly Cell Withheld = new() { Text = WithheldMark };

    /// <summary>Not a nought: a number so small that it is told as one.</summary>
    public const string LowMark = "[low]";

    public static readonly Cell Low = new() { Text = LowMark };

    /// <summary>As people read it: "1,215", "38%", "8.2", "[c]", or words.</summary>
    public required string Text { get; init; }

    /// <summary>The number shown, rounded as shown (38 for "38%"); null for words, blanks and marks.</summary>
    public decimal? Value { get; init; }

    /// <summary>Paragraphs and items of lists, where a cell holds more than a few words; <see cref="Text"/> says the same.</summary>
    public IReadOnlyList<CellLine> Lines { get; init; } = [];

    /// <summary>The colour behind it; its words say the same.</summary>
    public Tint Tint { get; init; }

    public static Cell Of(IReadOnlyList<CellLine> lines) => new() { Text = string.Join('\n', lines.Select(line => line.Bullet ? "\u2022 " + line.Text : line.Text)), Lines = lines };

    /// <summary>Number of the note under the table, from 1, that this cell points at; null for none.</summary>
    public int? Note { get; init; }
}

/// <summary>One paragraph in a cell, or one item of a list in it.</summary>
public sealed record CellLine(string Text, bool Bullet = false, bool Strong = false);

/// <summary>The few colours of a status.</summary>
public enum Tint
{
    None,
    Green,
    Amber,
    Red,
    Grey,
}
