namespace Wardmote.Evidence.Rendering.Spreadsheet;

/// <summary>A worksheet before it is written: rows of cells from A1 down, links, and at most one named table.</summary>
internal sealed class Sheet(string name)
{
    private readonly List<IReadOnlyList<SheetCell>> rows = [];
    private readonly List<(string Cell, string Location)> links = [];
    private readonly List<CellChoice> choices = [];

    public string Name => name;

    public IReadOnlyList<IReadOnlyList<SheetCell>> Rows => rows;

    public IReadOnlyList<(string Cell, string Location)> Links => links;

    public NamedTable? Table { get; private set; }

    /// <summary>Kept in the file and not shown.</summary>
    public bool Hidden { get; init; }

    /// <summary>Areas in which only one of a few words may stand.</summary>
    public IReadOnlyList<CellChoice> Choices => choices;

    public void Allow(string area, IReadOnlyList<string> words) => choices.Add(new CellChoice(area, words));

    /// <summary>Widths of columns in characters of the plain style, from A.</summary>
    public IReadOnlyList<double> Widths { get; set; } = [];

    public void Add(params IReadOnlyList<SheetCell> cells) => rows.Add(cells);

    /// <summary>A row of one cell that leads to the top of another sheet.</summary>
    public void AddLink(string text, string sheet)
    {
        Link(rows.Count + 1, sheet);
        Add(SheetCell.Of(text, CellStyles.Link));
    }

    /// <summary>Makes column A of that row (from 1) lead to the top of another sheet.</summary>
    public void Link(int row, string sheet) => links.Add((CellName.Of(row, 1), $"'{sheet.Replace("'", "''", StringComparison.Ordinal)}'!A1"));

    /// <summary>One heading row and the rows under it, known to the spreadsheet as a table of that name.</summary>
    public void AddTable(string tableName, IReadOnlyList<SheetCell> headings, IReadOnlyList<IReadOnlyList<SheetCell>> body)
    {
        var first = rows.Count + 1;
        rows.Add(headings);
        rows.AddRange(body);

        // A spreadsheet has no table without rows.
        Table = body.Count == 0 ? null : new NamedTable(tableName, $"A{first}:{CellName.Of(rows.Count, headings.Count)}", [.. headings.Select(heading => heading.Text!)]);
    }
}

/// <param name="Area">"E8:E20".</param>
/// <param name="Words">None with a comma in it; together at most 255 letters (ECMA-376, part 1, 18.3.1.32).</param>
internal sealed record CellChoice(string Area, IReadOnlyList<string> Words);

/// <param name="Area">"A7:F20", the headings included.</param>
internal sealed record NamedTable(string Name, string Area, IReadOnlyList<string> Columns);

/// <summary>Words or a number, and its style.</summary>
internal readonly record struct SheetCell(string? Text, decimal? Number, int Style)
{
    public static SheetCell Of(string text, int style = CellStyles.Plain) => new(text, null, style);

    public static SheetCell Of(decimal number, int style) => new(null, number, style);
}

internal static class CellName
{
    /// <summary>"C5" for row 5, column 3.</summary>
    public static string Of(int row, int column)
    {
        var letters = "";
        for (var n = column; n > 0; n = (n - 1) / 26)
        {
            letters = (char)('A' + (n - 1) % 26) + letters;
        }

        return letters + row.ToString(System.Globalization.CultureInfo.InvariantCulture);
    }
}
