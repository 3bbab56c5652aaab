using System.Globalization;

namespace Wardmote.Evidence.Rendering.Spreadsheet;

/// <summary>A worksheet as SpreadsheetML (ECMA-376, part 1, section 18.3).</summary>
internal static class SheetWriter
{
    public static void Write(Sheet sheet, SharedStrings strings, string? tableRelation, bool first, MarkupWriter xml)
    {
        xml.Open("worksheet", ("xmlns", Workbook.Namespace), ("xmlns:r", Workbook.RelationNamespace))
            .Open("sheetPr").Empty("pageSetUpPr", ("fitToPage", "1")).Close()
            .Open("sheetViews").Empty("sheetView", ("showGridLines", "0"), ("tabSelected", first ? "1" : null), ("workbookViewId", "0")).Close()
            .Empty("sheetFormatPr", ("defaultRowHeight", "15"));
        WriteColumns(sheet, xml);
        WriteRows(sheet, strings, xml);
        WriteChoices(sheet, xml);
        WriteLinks(sheet, xml);
        xml.Empty("pageMargins", ("left", "0.5"), ("right", "0.5"), ("top", "0.6"), ("bottom", "0.6"), ("header", "0.3"), ("footer", "0.3"))
            .Empty("pageSetup", ("paperSize", "9"), ("orientation", "landscape"), ("fitToHeight", "0"));
        if (tableRelation is not null)
        {
            xml.Open("tableParts", ("count", "1")).Empty("tablePart", ("r:id", tableRelation)).Close();
        }

        xml.Close();
    }

    public static void WriteTable(NamedTable table, int id, MarkupWriter xml)
    {
        xml.Open("table", ("xmlns", Workbook.Namespace), ("id", N(id)), ("name", table.Name), ("displayName", table.Name), ("ref", table.Area), ("totalsRowShown", "0"))
            .Open("tableColumns", ("count", N(table.Columns.Count)));
        for (var i = 0; i < table.Columns.Count; i++)
        {
            xml.Empty("tableColumn", ("id", N(i + 1)), ("name", table.Columns[i]));
        }

        xml.Close().Empty("tableStyleInfo", ("name", "TableStyleLight1"), ("showFirstColumn", "0"), ("showLastColumn", "0"), ("showRowStripes", "0"), ("showColumnStripes", "0")).Close();
    }

    private static void WriteColumns(Sheet sheet, MarkupWriter xml)
    {
        if (sheet.Widths.Count == 0)
        {
            return;
        }

        xml.Open("cols");
        for (var i = 0; i < sheet.Widths.Count; i++)
        {
            xml.Empty("col", ("min", N(i + 1)), ("max", N(i + 1)), ("width", sheet.Widths[i].ToString("0.##", CultureInfo.InvariantCulture)), ("customWidth", "1"));
        }

        xml.Close();
    }

    private static void WriteRows(Sheet sheet, SharedStrings strings, MarkupWriter xml)
    {
        xml.Open("sheetData");
        for (var r = 0; r < sheet.Rows.Count; r++)
        {
            xml.Open("row", ("r", N(r + 1)), ("ht", RowHeight.Of(sheet.Rows[r], sheet.Widths).ToString("0.##", CultureInfo.InvariantCulture)), ("customHeight", "1"));
            for (var c = 0; c < sheet.Rows[r].Count; c++)
            {
                var cell = sheet.Rows[r][c];
                var (name, style) = (CellName.Of(r + 1, c + 1), N(cell.Style));
                if (cell.Number is { } number)
                {
                    xml.Open("c", ("r", name), ("s", style)).Element("v", number.ToString(CultureInfo.InvariantCulture)).Close();
                }
                else if (cell.Text is { Length: > 0 } text)
                {
                    xml.Open("c", ("r", name), ("s", style), ("t", "s")).Element("v", strings.Place(text)).Close();
                }
            }

            xml.Close();
        }

        xml.Close();
    }

    private static void WriteChoices(Sheet sheet, MarkupWriter xml)
    {
        if (sheet.Choices.Count == 0)
        {
            return;
        }

        xml.Open("dataValidations", ("count", N(sheet.Choices.Count)));
        foreach (var choice in sheet.Choices)
        {
            xml.Open("dataValidation", ("type", "list"), ("allowBlank", "1"), ("showErrorMessage", "1"), ("errorTitle", "Choose from the list"), ("error", $"Choose {string.Join(", ", choice.Words)}, or leave it blank."), ("sqref", choice.Area))
                .Element("formula1", $"\"{string.Join(',', choice.Words)}\"")
                .Close();
        }

        xml.Close();
    }

    private static void WriteLinks(Sheet sheet, MarkupWriter xml)
    {
        if (sheet.Links.Count == 0)
        {
            return;
        }

        xml.Open("hyperlinks");
        foreach (var (cell, location) in sheet.Links)
        {
            xml.Empty("hyperlink", ("ref", cell), ("location", location));
        }

        xml.Close();
    }

    private static string N(int number) => number.ToString(CultureInfo.InvariantCulture);
}
