namespace Wardmote.Evidence.Rendering.Docx;

/// <summary>Text within a paragraph: runs, links, cross-references that Word can renumber, footnotes.</summary>
/// <param name="part">The part that is written, which owns its links.</param>
internal sealed class DocxInlines(DocxWriter word, OfficePackage package, DocxBookmarks bookmarks, string part)
{
    private readonly HashSet<int> footnotesReferred = [];

    public void Write(IEnumerable<Inline> text, RunLook look = default)
    {
        foreach (var inline in text)
        {
            Write(inline, look);
        }
    }

    private void Write(Inline inline, RunLook look)
    {
        switch (inline)
        {
            case TextRun run:
                word.Run(run.Text, look);
                break;
            case Strong strong:
                Write(strong.Text, look with { Bold = true });
                break;
            case Emphasis emphasis:
                Write(emphasis.Text, look with { Italic = true });
                break;
            case LiveValue value:
                word.Run(value.Text, look);
                break;
            case LineBreak:
                word.Run("\n", look);
                break;
            case Link link:
                Write(link, look);
                break;
            case CrossReference reference:
                Write(reference, look);
                break;
            case FootnoteReference reference:
                Write(reference);
                break;
            default:
                throw new NotSupportedException($"Word has no way to show {inline.GetType().Name}; add it to {nameof(DocxInlines)}.");
        }
    }

    private void Write(Link link, RunLook look)
    {
        // Word refuses to open a file with an address that it cannot parse; such a link stays as words.
        if (Href.Safe(link.Target) is var safe && Uri.TryCreate(safe, UriKind.Absolute, out var address) && !address.IsFile)
        {
            word.Xml.Open("w:hyperlink", ("r:id", package.Relate(part, "hyperlink", address.AbsoluteUri, external: true)), ("w:history", "1"));
            Write(link.Text, look with { Style = DocxStyle.Hyperlink });
            word.Xml.Close();
        }
        else
        {
            Write(link.Text, look);
        }
    }

    private void Write(CrossReference reference, RunLook look)
    {
        if (bookmarks.Of(reference.Target) is not { } bookmark)
        {
            word.Run(reference.Text, look);
        }
        else if (bookmarks.IsLabel(reference.Target, reference.Text))
        {
            word.Field($"REF {bookmark} \\h", reference.Text, look);
        }
        else
        {
            word.Xml.Open("w:hyperlink", ("w:anchor", bookmark), ("w:history", "1"));
            word.Run(reference.Text, look with { Style = DocxStyle.Hyperlink });
            word.Xml.Close();
        }
    }

    /// <summary>A footnote hangs on its first reference; later ones repeat that one's number.</summary>
    private void Write(FootnoteReference reference)
    {
        var number = DocxWriter.N(reference.Number);
        var look = new RunLook(DocxStyle.FootnoteReference);
        if (!footnotesReferred.Add(reference.Number))
        {
            word.Field($"NOTEREF {DocxBookmarks.Footnote(reference.Number)} \\f \\h", number, look);
            return;
        }

        word.Bookmark(DocxBookmarks.Footnote(reference.Number), () =>
        {
            word.OpenRun(look).Xml.Empty("w:footnoteReference", ("w:id", number));
            word.End();
        });
    }
}
