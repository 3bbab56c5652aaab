namespace Wardmote.Evidence.Rendering.Docx;

/// <summary>The front page and the contents.</summary>
internal sealed class DocxFront(Document document, DocxWriter word, DocxBookmarks bookmarks)
{
    private const int KeyWidth = 2500;

    private readonly MarkupWriter xml = word.Xml;

    public void Write(int pageWidth)
    {
        var control = document.Control;
        if (document.Edition is { } edition)
        {
            word.Paragraph(DocxStyle.Header).Run(edition.Mark()).End();
        }

        word.Paragraph(document.Form == DocumentForm.Paper ? DocxStyle.PaperTitle : DocxStyle.Title).Run(control.Title).End();
        if (control.Subtitle is { } subtitle)
        {
            word.Paragraph(DocxStyle.Subtitle).Run(subtitle).End();
        }

        var rows = ControlRows.Of(document).ToList();
        if (rows.Count > 0)
        {
            WriteControl(rows, pageWidth);
        }

        if (document.Form == DocumentForm.Paper)
        {
            return;
        }

        WriteContents();
        if (document.Blocks.Count > 0 && document.Blocks[0] is not Heading { Level: 1 })
        {
            // Sets the introduction apart from the contents; a topic begins on a page of its own by itself.
            word.Paragraph().End();
        }
    }

    private void WriteControl(IReadOnlyList<(string Key, IReadOnlyList<string> Lines)> rows, int pageWidth)
    {
        xml.Open("w:tbl").Open("w:tblPr")
            .Empty("w:tblStyle", ("w:val", DocxStyle.ControlTable))
            .Empty("w:tblW", ("w:w", DocxWriter.N(pageWidth)), ("w:type", "dxa"))
            .Empty("w:tblLayout", ("w:type", "fixed"))
            .Empty("w:tblLook", ("w:val", "0080"), ("w:firstRow", "0"), ("w:lastRow", "0"), ("w:firstColumn", "1"), ("w:lastColumn", "0"), ("w:noHBand", "1"), ("w:noVBand", "1"))
            .Empty("w:tblCaption", ("w:val", "About this document"))
            .Close()
            .Open("w:tblGrid").Empty("w:gridCol", ("w:w", DocxWriter.N(KeyWidth))).Empty("w:gridCol", ("w:w", DocxWriter.N(pageWidth - KeyWidth))).Close();
        foreach (var (key, lines) in rows)
        {
            xml.Open("w:tr").Open("w:trPr").Empty("w:cantSplit").Close();
            Cell(KeyWidth, key, new RunLook(Bold: true));
            Cell(pageWidth - KeyWidth, string.Join('\n', lines), default);
            xml.Close();
        }

        xml.Close();
    }

    private void Cell(int width, string text, RunLook look)
    {
        xml.Open("w:tc").Open("w:tcPr").Empty("w:tcW", ("w:w", DocxWriter.N(width)), ("w:type", "dxa")).Close();
        word.Paragraph(DocxStyle.TableText).Run(text, look).End();
        xml.Close();
    }

    /// <summary>
    /// A contents field whose entries are already there, each leading to its heading. Page numbers are not known before
    /// Word has laid out the pages, and a wrong one is worse than none: updating the field adds them.
    /// </summary>
    private void WriteContents()
    {
        var headings = document.Blocks.OfType<Heading>().Where(heading => heading.Level <= 2).ToList();
        word.Paragraph(DocxStyle.ContentsTitle).Run("Contents").End();
        for (var i = 0; i < headings.Count; i++)
        {
            word.Paragraph(headings[i].Level == 1 ? "TOC1" : "TOC2");
            if (i == 0)
            {
                word.FieldMark("begin").FieldCode("TOC \\o \"1-2\" \\h \\z \\u").FieldMark("separate");
            }

            xml.Open("w:hyperlink", ("w:anchor", bookmarks.Of(headings[i].Id)), ("w:history", "1"));
            word.Run(headings[i].Title());
            xml.Close();
            if (i == headings.Count - 1)
            {
                word.FieldMark("end");
            }

            word.End();
        }
    }
}
