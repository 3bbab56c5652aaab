namespace Wardmote.Evidence.Rendering.Docx;

/// <summary>
/// A document as a DOCX that an officer can go on editing: real styles, headings, lists, captions, footnotes and a contents
/// field; tables with repeating headings; charts as pictures with alternative text.
/// </summary>
public static class DocxRenderer
{
    private const string Part = "word/document.xml";

    public static void Write(Document document, Stream to)
    {
        using var package = new OfficePackage(to, document.Control.Date);
        var bookmarks = new DocxBookmarks(document);
        var pictures = new DocxPictures(document);
        var lists = new DocxLists();
        package.Relate("", "officeDocument", Part);
        package.Relate(Part, "styles", "styles.xml");
        package.Relate(Part, "numbering", "numbering.xml");
        package.Relate(Part, "settings", "settings.xml");
        package.Relate(Part, "footnotes", "footnotes.xml");

        package.Add(Part, DocxNames.Types + "document.main+xml", xml => WriteMain(document, xml, package, bookmarks, pictures, lists));
        pictures.WriteFiles(package);
        package.Add("word/styles.xml", DocxNames.Types + "styles+xml", xml => DocxStyles.Write(document.Control.Language, document.Form, xml));
        package.Add("word/numbering.xml", DocxNames.Types + "numbering+xml", lists.Write);
        package.Add("word/settings.xml", DocxNames.Types + "settings+xml", WriteSettings);
        DocxFootnotes.Write(document, package, bookmarks);
        DocxSections.WriteParts(package, document);
        OfficeProperties.Add(package, document);
    }

    private static void WriteMain(Document document, MarkupWriter xml, OfficePackage package, DocxBookmarks bookmarks, DocxPictures pictures, DocxLists lists)
    {
        xml.Open("w:document",
                ("xmlns:w", DocxNames.Main), ("xmlns:r", DocxNames.Relations), ("xmlns:wp", DocxNames.WordDrawing),
                ("xmlns:a", DocxNames.Drawing), ("xmlns:pic", DocxNames.Picture), ("xmlns:asvg", DocxNames.SvgPicture))
            .Open("w:body");
        var word = new DocxWriter(xml);
        var sections = new DocxSections(package, Part);
        new DocxFront(document, word, bookmarks).Write(DocxSections.UprightWidth);
        new DocxBody(word, new DocxInlines(word, package, bookmarks, Part), new DocxExhibit(word, package, bookmarks, pictures, Part), bookmarks, lists, sections)
            .Write(document.Blocks);
        sections.Write(xml);
        xml.Close().Close();
    }

    private static void WriteSettings(MarkupWriter xml) => xml
        .Open("w:settings", ("xmlns:w", DocxNames.Main))
        .Empty("w:zoom", ("w:percent", "100"))
        .Empty("w:defaultTabStop", ("w:val", "567"))
        .Open("w:footnotePr").Empty("w:footnote", ("w:id", "-1")).Empty("w:footnote", ("w:id", "0")).Close()
        .Open("w:compat").Empty("w:compatSetting", ("w:name", "compatibilityMode"), ("w:uri", "http://schemas.microsoft.com/office/word"), ("w:val", "15")).Close()
        .Close();
}
