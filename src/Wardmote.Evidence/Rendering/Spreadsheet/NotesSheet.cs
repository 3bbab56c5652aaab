namespace Wardmote.Evidence.Rendering.Spreadsheet;

/// <summary>The last sheet: every note and caveat, and the partners' files behind each table.</summary>
internal static class NotesSheet
{
    public const string Name = "Notes and sources";

    public static Sheet Build(Document document, IReadOnlyList<string> sheets)
    {
        var sheet = new Sheet(Name) { Widths = [16, 14, 100] };
        sheet.Add(SheetCell.Of(Name, CellStyles.Title));
        sheet.Add(SheetCell.Of((document.Edition ?? EditionKind.Restricted).Mark()));
        sheet.AddLink(ContentsSheet.Name, ContentsSheet.Name);
        sheet.AddTable("table_of_notes",
            [.. new[] { "Sheet", "Kind", "Text" }.Select(heading => SheetCell.Of(heading, CellStyles.Heading))],
            [.. document.Exhibits.Zip(sheets).SelectMany(pair => Rows(pair.First).Select(row => Row(pair.Second, row.Kind, row.Text)))]);
        return sheet;
    }

    private static IEnumerable<(string Kind, string Text)> Rows(ExhibitBlock exhibit) =>
    [
        ("Source", exhibit.Provenance.Source),
        .. exhibit.Notes.Select(note => ("Note", note)),
        .. exhibit.Provenance.Caveats.Select(caveat => ("Caveat", caveat)),
        .. exhibit.Provenance.Imports.Select(import => ("File", $"{import.File} (dataset {import.Dataset}{(import.Provisional ? ", provisional" : "")}){(import.Sha256 is { } sha ? $", SHA-256 {sha}" : "")}")),
    ];

    private static IReadOnlyList<SheetCell> Row(string sheet, string kind, string text) =>
        [SheetCell.Of(sheet, CellStyles.Wrapped), SheetCell.Of(kind, CellStyles.Wrapped), SheetCell.Of(text, CellStyles.Wrapped)];
}
