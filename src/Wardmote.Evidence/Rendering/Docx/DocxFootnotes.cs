namespace Wardmote.Evidence.Rendering.Docx;

/// <summary>The document's footnotes as Word's own.</summary>
internal static class DocxFootnotes
{
    public const string Part = "word/footnotes.xml";

    public static void Write(Document document, OfficePackage package, DocxBookmarks bookmarks) =>
        package.Add(Part, DocxNames.Types + "footnotes+xml", xml =>
        {
            var word = new DocxWriter(xml);
            var inlines = new DocxInlines(word, package, bookmarks, Part);
            xml.Open("w:footnotes", ("xmlns:w", DocxNames.Main), ("xmlns:r", DocxNames.Relations));
            Line(word, "-1", "separator", "w:separator");
            Line(word, "0", "continuationSeparator", "w:continuationSeparator");
            foreach (var note in document.Footnotes)
            {
                xml.Open("w:footnote", ("w:id", DocxWriter.N(note.Number)));
                word.Paragraph(DocxStyle.FootnoteText);
                word.OpenRun(new RunLook(DocxStyle.FootnoteReference)).Xml.Empty("w:footnoteRef");
                word.End().Run(" ");
                inlines.Write(note.Text);
                word.End();
                xml.Close();
            }

            xml.Close();
        });

    private static void Line(DocxWriter word, string id, string type, string mark)
    {
        word.Xml.Open("w:footnote", ("w:type", type), ("w:id", id));
        word.Paragraph(DocxStyle.FootnoteText).OpenRun().Xml.Empty(mark);
        word.End().End();
        word.Xml.Close();
    }
}
