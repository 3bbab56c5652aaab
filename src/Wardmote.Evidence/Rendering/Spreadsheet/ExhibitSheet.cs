using System.Globalization;

namespace Wardmote.Evidence.Rendering.Spreadsheet;

/// <summary>
/// One exhibit's sheet, by the Government Analysis Function's guidance on accessible spreadsheets: what it is in A1, what
/// must be known before the table, then the table with one heading row, no merged cells, numbers as numbers.
/// </summary>
internal sealed class ExhibitSheet(ExhibitBlock exhibit, EditionKind edition, CellStyles styles)
{
    private const double WidestColumn = 60;
    private const double NarrowestColumn = 9;

    private readonly Table table = exhibit.Table;

    public Sheet Build(string name, int number, string contents)
    {
        var sheet = new Sheet(name);
        sheet.Add(SheetCell.Of($"{exhibit.Label}: {exhibit.Caption}", CellStyles.Title));
        sheet.Add(SheetCell.Of(edition.Mark()));
        sheet.Add(SheetCell.Of("Source: " + exhibit.Provenance.Source));
        sheet.Add(SheetCell.Of("Period: " + exhibit.Provenance.Period));
        for (var i = 0; i < exhibit.Notes.Count; i++)
        {
            sheet.Add(SheetCell.Of(NoteText(i + 1)));
        }

        var headings = Headings();
        foreach (var (column, heading) in table.Columns.Zip(headings).Where(pair => pair.First.Mark is not null))
        {
            sheet.Add(SheetCell.Of($"{heading}: {column.Mark}{(column.PartPeriod is { } part ? $" ({part})" : "")}."));
        }

        sheet.AddLink("Contents", contents);
        var formats = table.Columns.Select((_, c) => Format(c)).ToList();
        sheet.AddTable(SheetNames.Table(exhibit, number),
            [.. headings.Select((heading, c) => SheetCell.Of(heading, table.IsNumeric(c) ? CellStyles.NumberHeading : CellStyles.Heading))],
            [.. table.Rows.Select(row => (IReadOnlyList<SheetCell>)[.. row.Cells.Select((cell, c) => Cell(cell, c, row.Total, formats))])]);
        sheet.Widths = [.. headings.Select((heading, c) => Width(heading, c))];
        return sheet;
    }

    /// <summary>Headings as in the CSV; a spreadsheet's table must have words in every one, and no more than 255 letters.</summary>
    private List<string> Headings() =>
        [.. ColumnNames.Of(table).Select((name, c) => name.Trim().Length == 0 ? string.Create(CultureInfo.InvariantCulture, $"Column {c + 1}") : name[..Math.Min(name.Length, 255)])];

    /// <summary>A number cannot carry a mark, so the note says which cells it is about.</summary>
    private string NoteText(int note)
    {
        var cells = table.Rows
            .SelectMany(row => row.Cells.Select((cell, c) => (cell, Name: $"{row.Cells[table.RowHeaders - 1].Text}, {table.Columns[c].Heading}")))
            .Where(place => place.cell.Note == note)
            .Select(place => place.Name)
            .ToList();
        var about = cells.Count == 0 ? "" : $" (about: {string.Join("; ", cells)})";
        return $"Note {note}: {exhibit.Notes[note - 1]}{about}";
    }

    private SheetCell Cell(Cell cell, int column, bool bold, List<string> formats) => cell.Value is { } value
        ? SheetCell.Of(value, styles.Number(formats[column], bold))
        : SheetCell.Of(PlainText.Clean(cell.Text), table.IsNumeric(column) ? styles.Number("General", bold) : bold ? CellStyles.BoldWords : CellStyles.Wrapped);

    /// <summary>As many places as the column shows, thousands separated where the column shows them so.</summary>
    private string Format(int column)
    {
        var figures = table.Rows.Select(row => row.Cells[column]).Where(cell => cell.Value is not null).ToList();
        var decimals = figures.Count == 0 ? 0 : figures.Max(cell => NumberText.Decimals(cell.Text));
        var whole = figures.Exists(cell => cell.Text.Contains(',', StringComparison.Ordinal)) ? "#,##0" : "0";
        return decimals == 0 ? whole : $"{whole}.{new string('0', decimals)}";
    }

    private double Width(string heading, int column)
    {
        var longest = table.Rows.Select(row => TextWidth.Of(row.Cells[column].Text, 1, row.Total)).DefaultIfEmpty(0).Max();
        var head = TextWidth.OfLongestWord(heading, 1, bold: true);
        return Math.Clamp(Math.Max(longest, head) / RowHeight.Digit + 2, NarrowestColumn, WidestColumn);
    }
}
