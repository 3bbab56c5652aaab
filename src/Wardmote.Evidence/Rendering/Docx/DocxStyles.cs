namespace Wardmote.Evidence.Rendering.Docx;

/// <summary>The style list. Everything looks as it does by a style, so that an officer can change all headings or tables in one place.</summary>
internal sealed class DocxStyles(DocumentForm form, MarkupWriter xml)
{
    private const string Blue = "12436D";
    private const string Grey = "484949";
    private const string Pale = "F4F8FB";

    public static void Write(string language, DocumentForm form, MarkupWriter xml)
    {
        xml.Open("w:styles", ("xmlns:w", DocxNames.Main))
            .Open("w:docDefaults")
            .Open("w:rPrDefault").Open("w:rPr")
            .Empty("w:rFonts", ("w:ascii", "Arial"), ("w:hAnsi", "Arial"), ("w:eastAsia", "Arial"), ("w:cs", "Arial"))
            .Empty("w:sz", ("w:val", "22")).Empty("w:szCs", ("w:val", "22")).Empty("w:lang", ("w:val", language))
            .Close().Close()
            .Open("w:pPrDefault").Open("w:pPr").Empty("w:spacing", ("w:after", "140"), ("w:line", "276"), ("w:lineRule", "auto")).Close().Close()
            .Close();
        new DocxStyles(form, xml).WriteAll();
        xml.Close();
    }

    private void WriteAll()
    {
        Style("Normal", "Normal", basedOn: null);
        Style(DocxStyle.Title, "Title", spacing: (1200, 120), size: 52, bold: true, colour: Blue, keepNext: true);
        Style(DocxStyle.Subtitle, "Subtitle", spacing: (0, 360), size: 32, colour: Grey);
        var paper = form == DocumentForm.Paper;
        Style(DocxStyle.PaperTitle, "Paper title", basedOn: DocxStyle.Title, spacing: (0, 160), size: 40);
        Style("Heading1", "heading 1", spacing: (360, 160), size: paper ? 28 : 36, bold: true, colour: Blue, keepNext: true, outline: 0, next: "Normal", pageBreak: !paper);
        Style("Heading2", "heading 2", spacing: (paper ? 240 : 320, 120), size: paper ? 24 : 28, bold: true, keepNext: true, outline: 1, next: "Normal");
        Style("Heading3", "heading 3", spacing: (260, 100), size: 24, bold: true, keepNext: true, outline: 2, next: "Normal");
        Style("Heading4", "heading 4", spacing: (220, 80), size: 22, bold: true, colour: Grey, keepNext: true, outline: 3, next: "Normal");
        Style(DocxStyle.ContentsTitle, "TOC Heading", spacing: (0, 200), size: 36, bold: true, colour: Blue, keepNext: true, pageBreak: true);
        Style("TOC1", "toc 1", spacing: (80, 20), size: 21, bold: true, tight: true);
        Style("TOC2", "toc 2", spacing: (0, 20), size: 20, indent: 340, tight: true);
        Style(DocxStyle.ListBullet, "List Bullet", spacing: (0, 80), list: 1);
        Style(DocxStyle.ListNumber, "List Number", spacing: (0, 80), list: 2);
        Style(DocxStyle.ListContinue, "List Continue", spacing: (0, 80), indent: 425);
        Style(DocxStyle.Quote, "Quote", spacing: (120, 160), italic: true, indent: 425, bar: "8EB8DC");
        Style(DocxStyle.Recommendation, "Recommendation", spacing: (0, 100), bar: Blue, shade: Pale);
        Style(DocxStyle.RecommendationNumber, "Recommendation number", basedOn: DocxStyle.Recommendation, spacing: (160, 60), bold: true, colour: Blue, keepNext: true);
        Style(DocxStyle.RecommendationBullet, "Recommendation bullet", basedOn: DocxStyle.ListBullet, spacing: (0, 80), bar: Blue, shade: Pale);
        Style(DocxStyle.RecommendationItem, "Recommendation item", basedOn: DocxStyle.ListNumber, spacing: (0, 80), bar: Blue, shade: Pale);
        Style(DocxStyle.Caption, "caption", spacing: (280, 100), bold: true, keepNext: true);
        Style(DocxStyle.Figure, "Figure", spacing: (0, 60), keepNext: true);
        Style(DocxStyle.TableText, "Table text", spacing: (30, 30), size: 19, tight: true);
        Style(DocxStyle.TableBullet, "Table bullet", basedOn: DocxStyle.TableText, spacing: (20, 20), list: 1, indent: 227, hanging: true);
        Style(DocxStyle.TableHeading, "Table heading", basedOn: DocxStyle.TableText, bold: true, keepNext: true);
        Style(DocxStyle.Note, "Table note", spacing: (40, 40), size: 18, colour: Grey, tight: true);
        Style(DocxStyle.Source, "Source", basedOn: DocxStyle.Note, spacing: (40, 300));
        Style(DocxStyle.FootnoteText, "footnote text", spacing: (0, 40), size: 18, tight: true);
        Style(DocxStyle.Header, "header", size: 18, colour: Grey, tight: true);
        Style(DocxStyle.Footer, "footer", size: 18, colour: Grey, tight: true);
        Style(DocxStyle.SectionEnd, "Section end", spacing: (0, 0), size: 2, tight: true);
        CharacterStyle(DocxStyle.Hyperlink, "Hyperlink", run => run.Empty("w:color", ("w:val", "1A65A6")).Empty("w:u", ("w:val", "single")));
        CharacterStyle(DocxStyle.FootnoteReference, "footnote reference", run => run.Empty("w:vertAlign", ("w:val", "superscript")));
        DocxTableStyles.Write(xml);
    }

    private void Style(
        string id, string name, string? basedOn = "Normal", string? next = null, (int Before, int After)? spacing = null, int? size = null,
        bool bold = false, bool italic = false, string? colour = null, bool keepNext = false, int? outline = null, int? indent = null,
        int? list = null, string? bar = null, string? shade = null, bool pageBreak = false, bool tight = false, bool hanging = false)
    {
        xml.Open("w:style", ("w:type", "paragraph"), ("w:default", basedOn is null ? "1" : null), ("w:styleId", id)).Empty("w:name", ("w:val", name));
        _ = basedOn is null ? xml : xml.Empty("w:basedOn", ("w:val", basedOn));
        _ = next is null ? xml : xml.Empty("w:next", ("w:val", next));
        xml.Empty("w:qFormat").Open("w:pPr");
        _ = keepNext ? xml.Empty("w:keepNext") : xml;
        _ = pageBreak ? xml.Empty("w:pageBreakBefore") : xml;
        if (list is { } number)
        {
            xml.Open("w:numPr").Empty("w:numId", ("w:val", DocxWriter.N(number))).Close();
        }

        if (bar is not null)
        {
            xml.Open("w:pBdr").Empty("w:left", ("w:val", "single"), ("w:sz", "36"), ("w:space", "8"), ("w:color", bar)).Close();
        }

        _ = shade is null ? xml : xml.Empty("w:shd", ("w:val", "clear"), ("w:color", "auto"), ("w:fill", shade));
        if (spacing is not null || tight)
        {
            xml.Empty("w:spacing", ("w:before", spacing is { } s ? DocxWriter.N(s.Before) : null), ("w:after", DocxWriter.N(spacing?.After ?? 0)), ("w:line", tight ? "240" : null), ("w:lineRule", tight ? "auto" : null));
        }

        _ = indent is { } left ? xml.Empty("w:ind", ("w:left", DocxWriter.N(left)), ("w:hanging", hanging ? DocxWriter.N(left) : null)) : xml;
        _ = outline is { } level ? xml.Empty("w:outlineLvl", ("w:val", DocxWriter.N(level))) : xml;
        xml.Close().Open("w:rPr");
        _ = bold ? xml.Empty("w:b") : xml;
        _ = italic ? xml.Empty("w:i") : xml;
        _ = colour is null ? xml : xml.Empty("w:color", ("w:val", colour));
        _ = size is { } half ? xml.Empty("w:sz", ("w:val", DocxWriter.N(half))).Empty("w:szCs", ("w:val", DocxWriter.N(half))) : xml;
        xml.Close().Close();
    }

    private void CharacterStyle(string id, string name, Func<MarkupWriter, MarkupWriter> look)
    {
        xml.Open("w:style", ("w:type", "character"), ("w:styleId", id)).Empty("w:name", ("w:val", name)).Open("w:rPr");
        look(xml);
        xml.Close().Close();
    }
}
