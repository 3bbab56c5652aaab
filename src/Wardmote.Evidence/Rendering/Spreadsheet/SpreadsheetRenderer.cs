namespace Wardmote.Evidence.Rendering.Spreadsheet;

/// <summary>All tables of a document as one XLSX: contents, a sheet for each table, notes and sources.</summary>
public static class SpreadsheetRenderer
{
    public static void Write(Document document, Stream to)
    {
        var styles = new CellStyles();
        var exhibits = document.Exhibits.ToList();
        var names = SheetNames.Of(exhibits, taken: [ContentsSheet.Name, NotesSheet.Name]);
        using var package = new OfficePackage(to, document.Control.Date);
        Workbook.Write(package,
        [
            ContentsSheet.Build(document, names),
            .. exhibits.Select((exhibit, i) => new ExhibitSheet(exhibit, document.Edition ?? EditionKind.Restricted, styles).Build(names[i], i + 1, ContentsSheet.Name)),
            NotesSheet.Build(document, names),
        ], styles);
        OfficeProperties.Add(package, document);
    }
}
