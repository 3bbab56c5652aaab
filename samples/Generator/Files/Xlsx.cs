using System.Globalization;
using System.Security;
using System.Text;

namespace Wardmote.Samples.Files;

/// <summary>Writes a sheet as an Office Open XML workbook, in as few parts as Excel will open.</summary>
public static class Xlsx
{
    private const string Xml = """<?xml version="1.0" encoding="UTF-8" standalone="yes"?>""" + "\n";
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Packages = "http://schemas.openxmlformats.org/package/2006";

    public static byte[] Write(Sheet sheet) => Package.Of(
        ("[Content_Types].xml", $"""
            {Xml}<Types xmlns="{Packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/></Types>
            """),
        ("_rels/.rels", $"""
            {Xml}<Relationships xmlns="{Packages}/relationships"><Relationship Id="rId1" Type="{Relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>
            """),
        ("xl/workbook.xml", $"""
            {Xml}<workbook xmlns="{Main}" xmlns:r="{Relations}"><sheets><sheet name="{SecurityElement.Escape(sheet.Name)}" sheetId="1" r:id="rId1"/></sheets></workbook>
            """),
        ("xl/_rels/workbook.xml.rels", $"""
            {Xml}<Relationships xmlns="{Packages}/relationships"><Relationship Id="rId1" Type="{Relations}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="{Relations}/styles" Target="styles.xml"/></Relationships>
            """),
        ("xl/styles.xml", $"""
            {Xml}<styleSheet xmlns="{Main}"><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="9" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs></styleSheet>
            """),
        ("xl/worksheets/sheet1.xml", Worksheet(sheet)));

    private static string Worksheet(Sheet sheet)
    {
        var xml = new StringBuilder(Xml).Append(CultureInfo.InvariantCulture, $"""<worksheet xmlns="{Main}"><sheetData>""");
        for (var r = 0; r < sheet.Rows.Count; r++)
        {
            xml.Append(CultureInfo.InvariantCulture, $"""<row r="{r + 1}">""");
            for (var c = 0; c < sheet.Rows[r].Count; c++)
            {
                Append(xml, sheet.Rows[r][c], Address(r + 1, c + 1));
            }

            xml.Append("</row>\n");
        }

        xml.Append("</sheetData>");
        if (sheet.Merges.Count > 0)
        {
            xml.Append(CultureInfo.InvariantCulture, $"""<mergeCells count="{sheet.Merges.Count}">""");
            foreach (var m in sheet.Merges)
            {
                xml.Append(CultureInfo.InvariantCulture, $"""<mergeCell ref="{Address(m.Row, m.Column)}:{Address(m.Row + m.Rows - 1, m.Column + m.Columns - 1)}"/>""");
            }

            xml.Append("</mergeCells>");
        }

        return xml.Append("</worksheet>").ToString();
    }

    private static void Append(StringBuilder xml, SheetCell cell, string address)
    {
        if (cell.Number is { } number)
        {
            xml.Append(CultureInfo.InvariantCulture, $"""<c r="{address}"{(cell.Percent ? " s=\"1\"" : "")}><v>{number}</v></c>""");
        }
        else if (cell.Text is { } text)
        {
            xml.Append(CultureInfo.InvariantCulture, $"""<c r="{address}" t="inlineStr"><is><t>{SecurityElement.Escape(text)}</t></is></c>""");
        }
    }

    /// <summary>None of the samples is wider than 26 columns.</summary>
    private static string Address(int row, int column) => string.Create(CultureInfo.InvariantCulture, $"{(char)('A' + column - 1)}{row}");
}
