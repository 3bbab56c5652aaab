namespace Wardmote.Evidence.Rendering.Spreadsheet;

/// <summary>The first sheet: what the workbook is, and a link to each of the others.</summary>
internal static class ContentsSheet
{
    public const string Name = "Contents";

    public static Sheet Build(Document document, IReadOnlyList<string> sheets)
    {
        var control = document.Control;
        var sheet = new Sheet(Name) { Widths = [26, 80, 60, 40] };
        sheet.Add(SheetCell.Of($"{control.Title}: tables", CellStyles.Title));
        foreach (var (key, lines) in ControlRows.Of(document))
        {
            sheet.Add(SheetCell.Of($"{key}: {string.Join("; ", lines)}"));
        }

        sheet.Add(SheetCell.Of("Each sheet has one table. Notes and the partners' files behind the tables are on the last sheet. A blank cell means that there is no figure."));
        var first = sheet.Rows.Count + 2;
        sheet.AddTable("table_of_contents",
            [.. new[] { "Sheet", "Title", "Source", "Period" }.Select(heading => SheetCell.Of(heading, CellStyles.Heading))],
            [.. document.Exhibits.Zip(sheets).Select(pair => Row(pair.Second, pair.First)), [SheetCell.Of(NotesSheet.Name, CellStyles.Link), SheetCell.Of("Notes, caveats and sources", CellStyles.Wrapped)]]);
        foreach (var (name, i) in sheets.Append(NotesSheet.Name).Select((name, i) => (name, i)))
        {
            sheet.Link(first + i, name);
        }

        return sheet;
    }

    private static IReadOnlyList<SheetCell> Row(string sheet, ExhibitBlock exhibit) =>
    [
        SheetCell.Of(sheet, CellStyles.Link),
        SheetCell.Of(exhibit.Caption, CellStyles.Wrapped),
        SheetCell.Of(exhibit.Provenance.Source, CellStyles.Wrapped),
        SheetCell.Of(exhibit.Provenance.Period, CellStyles.Wrapped),
    ];
}
