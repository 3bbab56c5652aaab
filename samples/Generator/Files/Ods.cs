using System.Globalization;
using System.Security;
using System.Text;

namespace Wardmote.Samples.Files;

/// <summary>Writes a sheet as an OpenDocument spreadsheet, in as few parts as LibreOffice will open.</summary>
public static class Ods
{
    private const string MediaType = "application/vnd.oasis.opendocument.spreadsheet";
    private const string Xml = """<?xml version="1.0" encoding="UTF-8"?>""" + "\n";
    private const string Names = "urn:oasis:names:tc:opendocument:xmlns:";

    public static byte[] Write(Sheet sheet) => Package.Of(
        ("mimetype", MediaType),
        ("content.xml", Content(sheet)),
        ("META-INF/manifest.xml", $"""
            {Xml}<manifest:manifest xmlns:manifest="{Names}manifest:1.0" manifest:version="1.2"><manifest:file-entry manifest:full-path="/" manifest:media-type="{MediaType}"/><manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/></manifest:manifest>
            """));

    private static string Content(Sheet sheet)
    {
        var xml = new StringBuilder(Xml)
            .Append(CultureInfo.InvariantCulture, $"""<office:document-content xmlns:office="{Names}office:1.0" xmlns:table="{Names}table:1.0" xmlns:text="{Names}text:1.0" office:version="1.2"><office:body><office:spreadsheet>""")
            .Append(CultureInfo.InvariantCulture, $"""<table:table table:name="{SecurityElement.Escape(sheet.Name)}">""")
            .Append(CultureInfo.InvariantCulture, $"""<table:table-column table:number-columns-repeated="{sheet.Rows.Max(r => r.Count)}"/>""");
        for (var r = 0; r < sheet.Rows.Count; r++)
        {
            xml.Append("<table:table-row>");
            for (var c = 0; c < sheet.Rows[r].Count; c++)
            {
                Append(xml, sheet.Rows[r][c], sheet.Merges, r + 1, c + 1);
            }

            xml.Append("</table:table-row>\n");
        }

        return xml.Append("</table:table></office:spreadsheet></office:body></office:document-content>").ToString();
    }

    private static void Append(StringBuilder xml, SheetCell cell, IReadOnlyList<Merge> merges, int row, int column)
    {
        var merge = merges.FirstOrDefault(m => row >= m.Row && row < m.Row + m.Rows && column >= m.Column && column < m.Column + m.Columns);
        if (merge is not null && (merge.Row, merge.Column) != (row, column))
        {
            xml.Append("<table:covered-table-cell/>");
            return;
        }

        var span = merge is null ? "" : $""" table:number-columns-spanned="{merge.Columns}" table:number-rows-spanned="{merge.Rows}" """.TrimEnd();
        if (cell.Number is { } number)
        {
            var kind = cell.Percent ? "percentage" : "float";
            var shown = cell.Percent ? $"{number:0%}" : number.ToString(CultureInfo.InvariantCulture);
            xml.Append(CultureInfo.InvariantCulture, $"""<table:table-cell{span} office:value-type="{kind}" office:value="{number}"><text:p>{shown}</text:p></table:table-cell>""");
        }
        else
        {
            xml.Append(CultureInfo.InvariantCulture, $"""<table:table-cell{span}{(cell.Text is null ? "/>" : $" office:value-type=\"string\"><text:p>{SecurityElement.Escape(cell.Text)}</text:p></table:table-cell>")}""");
        }
    }
}
