namespace Wardmote.Evidence.Rendering.Docx;

/// <summary>The looks of tables: light lines between rows, a strong one under the heading.</summary>
internal static class DocxTableStyles
{
    public static void Write(MarkupWriter xml)
    {
        xml.Open("w:style", ("w:type", "table"), ("w:default", "1"), ("w:styleId", "TableNormal")).Empty("w:name", ("w:val", "Normal Table")).Open("w:tblPr");
        Margins(xml);
        xml.Close().Close();

        Open(xml, DocxStyle.Table, "Wardmote Table");
        Borders(xml, ("w:top", "6", "0B0C0C"), ("w:bottom", "6", "0B0C0C"), ("w:insideH", "4", "CECECE"));
        xml.Close();
        xml.Open("w:tblStylePr", ("w:type", "firstRow")).Open("w:rPr").Empty("w:b").Close().Close();
        xml.Open("w:tblStylePr", ("w:type", "lastRow")).Open("w:rPr").Empty("w:b").Close().Close().Close();

        Open(xml, DocxStyle.ControlTable, "Wardmote Document Control");
        Borders(xml, ("w:bottom", "4", "CECECE"), ("w:insideH", "4", "CECECE"));
        xml.Close().Close();
    }

    private static void Open(MarkupWriter xml, string id, string name)
    {
        xml.Open("w:style", ("w:type", "table"), ("w:customStyle", "1"), ("w:styleId", id))
            .Empty("w:name", ("w:val", name)).Empty("w:basedOn", ("w:val", "TableNormal")).Empty("w:qFormat").Open("w:tblPr");
    }

    private static void Borders(MarkupWriter xml, params ReadOnlySpan<(string Side, string Size, string Colour)> borders)
    {
        xml.Open("w:tblBorders");
        foreach (var (side, size, colour) in borders)
        {
            xml.Empty(side, ("w:val", "single"), ("w:sz", size), ("w:space", "0"), ("w:color", colour));
        }

        xml.Close();
        Margins(xml);
    }

    private static void Margins(MarkupWriter xml) => xml.Open("w:tblCellMar")
        .Empty("w:left", ("w:w", "60"), ("w:type", "dxa")).Empty("w:right", ("w:w", "60"), ("w:type", "dxa"))
        .Close();
}
