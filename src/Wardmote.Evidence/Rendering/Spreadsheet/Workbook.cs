using System.Globalization;

namespace Wardmote.Evidence.Rendering.Spreadsheet;

/// <summary>Puts worksheets together into an XLSX.</summary>
internal static class Workbook
{
    public const string Namespace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    public const string RelationNamespace = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Types = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    public static void Write(OfficePackage package, IReadOnlyList<Sheet> sheets, CellStyles styles)
    {
        var strings = new SharedStrings();
        var ids = new List<string>();
        for (var i = 0; i < sheets.Count; i++)
        {
            ids.Add(WriteSheet(package, sheets[i], i + 1, strings));
        }

        package.Add("xl/workbook.xml", Types + "sheet.main+xml", xml => WriteWorkbook(sheets, ids, xml));
        package.Add("xl/styles.xml", Types + "styles+xml", styles.Write);
        package.Add("xl/sharedStrings.xml", Types + "sharedStrings+xml", strings.Write);
        package.Relate("xl/workbook.xml", "styles", "styles.xml");
        package.Relate("xl/workbook.xml", "sharedStrings", "sharedStrings.xml");
        package.Relate("", "officeDocument", "xl/workbook.xml");
    }

    private static string WriteSheet(OfficePackage package, Sheet sheet, int number, SharedStrings strings)
    {
        var n = number.ToString(CultureInfo.InvariantCulture);
        var part = $"xl/worksheets/sheet{n}.xml";
        string? relation = null;
        if (sheet.Table is { } table)
        {
            package.Add($"xl/tables/table{n}.xml", Types + "table+xml", xml => SheetWriter.WriteTable(table, number, xml));
            relation = package.Relate(part, "table", $"../tables/table{n}.xml");
        }

        package.Add(part, Types + "worksheet+xml", xml => SheetWriter.Write(sheet, strings, relation, first: number == 1, xml));
        return package.Relate("xl/workbook.xml", "worksheet", $"worksheets/sheet{n}.xml");
    }

    private static void WriteWorkbook(IReadOnlyList<Sheet> sheets, List<string> ids, MarkupWriter xml)
    {
        xml.Open("workbook", ("xmlns", Namespace), ("xmlns:r", RelationNamespace)).Open("bookViews").Empty("workbookView").Close().Open("sheets");
        for (var i = 0; i < sheets.Count; i++)
        {
            xml.Empty("sheet", ("name", sheets[i].Name), ("sheetId", (i + 1).ToString(CultureInfo.InvariantCulture)), ("state", sheets[i].Hidden ? "hidden" : null), ("r:id", ids[i]));
        }

        xml.Close().Close();
    }
}
