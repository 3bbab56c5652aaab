namespace Wardmote.Evidence.Rendering.Spreadsheet;

/// <summary>A workbook that people fill in and send back.</summary>
public static class FormSpreadsheet
{
    public static void Write(DocumentControl control, IReadOnlyList<FormSheet> sheets, Stream to)
    {
        using var package = new OfficePackage(to, control.Date);
        Workbook.Write(package, [.. sheets.Select((sheet, i) => Build(sheet, i + 1))], new CellStyles());
        OfficeProperties.Add(package, new Document { Control = control, Form = DocumentForm.Paper, Blocks = [] });
    }

    private static Sheet Build(FormSheet form, int number)
    {
        var sheet = new Sheet(form.Name) { Hidden = form.Hidden, Widths = [.. form.Columns.Select(column => column.Width)] };
        sheet.Add(SheetCell.Of(form.Title, CellStyles.Title));
        foreach (var line in form.Guidance)
        {
            sheet.Add(SheetCell.Of(line));
        }

        var first = sheet.Rows.Count + 2;
        sheet.AddTable(
            $"form_{number}",
            [.. form.Columns.Select(column => SheetCell.Of(column.Heading, CellStyles.Heading))],
            [.. form.Rows.Select(row => (IReadOnlyList<SheetCell>)[.. row.Select((text, c) => SheetCell.Of(PlainText.Clean(text), form.Columns[c].IsEntry ? CellStyles.Entry : CellStyles.Wrapped))])]);
        for (var c = 0; c < form.Columns.Count && form.Rows.Count > 0; c++)
        {
            if (form.Columns[c].Choices is { Count: > 0 } words)
            {
                sheet.Allow($"{CellName.Of(first, c + 1)}:{CellName.Of(sheet.Rows.Count, c + 1)}", words);
            }
        }

        return sheet;
    }
}

/// <summary>One sheet: what it is, how to fill it in, and a table of which some columns are filled in.</summary>
public sealed record FormSheet
{
    /// <summary>At most 31 letters.</summary>
    public required string Name { get; init; }

    public required string Title { get; init; }

    public IReadOnlyList<string> Guidance { get; init; } = [];

    public required IReadOnlyList<FormColumn> Columns { get; init; }

    /// <summary>As many texts in each as there are columns; those of the columns to fill in say what stands there so far.</summary>
    public required IReadOnlyList<IReadOnlyList<string>> Rows { get; init; }

    /// <summary>True for what the program needs to know again when the file comes back, and nobody needs to see.</summary>
    public bool Hidden { get; init; }
}

/// <param name="Width">In letters.</param>
/// <param name="IsEntry">True where it is to be filled in; coloured.</param>
public sealed record FormColumn(string Heading, double Width, bool IsEntry = false)
{
    /// <summary>The only words that may stand in it; null for anything.</summary>
    public IReadOnlyList<string>? Choices { get; init; }
}
