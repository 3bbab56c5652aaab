namespace Wardmote.Evidence.Rendering.Docx;

/// <summary>Upright A4, and on its side only where a table is too wide; a header from the second page on, "Page x of y" below.</summary>
internal sealed class DocxSections
{
    // Twentieths of a point: A4, with margins of 2 cm.
    private const int Short = 11906;
    private const int Long = 16838;
    private const int Margin = 1134;
    public const int UprightWidth = Short - 2 * Margin;
    public const int SidewaysWidth = Long - 2 * Margin;
    private const string HeaderPart = "word/header1.xml";
    private const string FooterPart = "word/footer1.xml";

    private readonly string header;
    private readonly string footer;
    private bool sideways;
    private bool first = true;

    public DocxSections(OfficePackage package, string part)
    {
        header = package.Relate(part, "header", "header1.xml");
        footer = package.Relate(part, "footer", "footer1.xml");
    }

    /// <summary>Starts a page turned the other way where the next block asks for it.</summary>
    public void Turn(bool toSideways, DocxWriter word)
    {
        if (toSideways == sideways)
        {
            return;
        }

        word.Xml.Open("w:p").Open("w:pPr").Empty("w:pStyle", ("w:val", DocxStyle.SectionEnd));
        Write(word.Xml);
        word.Xml.Close().Close();
        sideways = toSideways;
    }

    /// <summary>How the section that ends here is laid out.</summary>
    public void Write(MarkupWriter xml)
    {
        var (width, height) = sideways ? (Long, Short) : (Short, Long);
        xml.Open("w:sectPr")
            .Empty("w:headerReference", ("w:type", "default"), ("r:id", header))
            .Empty("w:footerReference", ("w:type", "default"), ("r:id", footer))
            .Empty("w:footerReference", ("w:type", "first"), ("r:id", footer))
            .Empty("w:pgSz", ("w:w", DocxWriter.N(width)), ("w:h", DocxWriter.N(height)), ("w:orient", sideways ? "landscape" : null))
            .Empty("w:pgMar", ("w:top", "1304"), ("w:right", DocxWriter.N(Margin)), ("w:bottom", "1247"), ("w:left", DocxWriter.N(Margin)), ("w:header", "567"), ("w:footer", "567"), ("w:gutter", "0"));
        _ = first ? xml.Empty("w:titlePg") : xml;
        first = false;
        xml.Close();
    }

    public static void WriteParts(OfficePackage package, Document document)
    {
        package.Add(HeaderPart, DocxNames.Types + "header+xml", xml => Write(xml, "w:hdr", DocxStyle.Header, align: null, word => word.Run(document.Edition is { } edition ? $"{document.Control.Title} \u2013 {edition.Mark()}" : document.Control.Title)));
        package.Add(FooterPart, DocxNames.Types + "footer+xml", xml => Write(xml, "w:ftr", DocxStyle.Footer, align: "right",
            word => word.Run("Page ").Field("PAGE", "1").Run(" of ").Field("NUMPAGES", "1")));
    }

    private static void Write(MarkupWriter xml, string element, string style, string? align, Action<DocxWriter> write)
    {
        xml.Open(element, ("xmlns:w", DocxNames.Main));
        var word = new DocxWriter(xml);
        word.Paragraph(style, align: align);
        write(word);
        word.End();
        xml.Close();
    }
}
