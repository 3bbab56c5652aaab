using System.IO.Compression;

namespace Wardmote.Tests.Evidence.Imports;

/// <summary>Workbooks written part by part, so that a test can have in them exactly what it is about.</summary>
internal static class SomeWorkbook
{
    private const string Main = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";

    /// <param name="cells">What stands within <c>sheetData</c>; styles 1 to 6 are 0%, 0.0%, a date, a month, a time, and an amount in red when negative.</param>
    public static string Xlsx(this TemporaryFolder folder, string cells, bool from1904 = false, string before = "", string after = "", string state = "", string shared = "")
    {
        var path = folder.File($"{Guid.NewGuid():N}.xlsx");
        Write(
            path,
            ("xl/workbook.xml", $"""<workbook {Main}><workbookPr date1904="{(from1904 ? 1 : 0)}"/><sheets><sheet name="Notes" sheetId="1" r:id="r1"/><sheet name="Figures" sheetId="2" {state} r:id="r2"/></sheets></workbook>"""),
            ("xl/_rels/workbook.xml.rels", """<Relationships><Relationship Id="r1" Type="http://x/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="r2" Type="http://x/worksheet" Target="/xl/worksheets/sheet2.xml"/></Relationships>"""),
            ("xl/styles.xml", $"""<styleSheet {Main}><numFmts><numFmt numFmtId="164" formatCode="0.0%"/><numFmt numFmtId="165" formatCode="[$-809]mmm&quot; of &quot;yy"/><numFmt numFmtId="166" formatCode="#,##0;[Red]-#,##0"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="9"/><xf numFmtId="164"/><xf numFmtId="14"/><xf numFmtId="165"/><xf numFmtId="20"/><xf numFmtId="166"/></cellXfs></styleSheet>"""),
            ("xl/sharedStrings.xml", $"<sst {Main}>{shared}</sst>"),
            ("xl/worksheets/sheet1.xml", $"""<worksheet {Main}><sheetData><row><c t="inlineStr"><is><t>About this return</t></is></c></row></sheetData></worksheet>"""),
            ("xl/worksheets/sheet2.xml", $"<worksheet {Main}>{before}<sheetData>{cells}</sheetData>{after}</worksheet>"));
        return path;
    }

    /// <param name="rows">What stands within the table.</param>
    public static string Ods(this TemporaryFolder folder, string rows)
    {
        const string names = "urn:oasis:names:tc:opendocument:xmlns:";
        var path = folder.File($"{Guid.NewGuid():N}.ods");
        Write(path, ("content.xml", $"""<d xmlns:office="{names}office:1.0" xmlns:table="{names}table:1.0" xmlns:text="{names}text:1.0"><table:table table:name="Figures">{rows}</table:table></d>"""));
        return path;
    }

    public static void Write(string path, params (string Name, string Text)[] parts)
    {
        using var zip = ZipFile.Open(path, ZipArchiveMode.Create);
        foreach (var (name, text) in parts)
        {
            using var part = new StreamWriter(zip.CreateEntry(name).Open());
            part.Write(text);
        }
    }
}
