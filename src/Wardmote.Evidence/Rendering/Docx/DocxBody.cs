namespace Wardmote.Evidence.Rendering.Docx;

/// <summary>The document's blocks as paragraphs, lists and tables.</summary>
internal sealed class DocxBody(DocxWriter word, DocxInlines inlines, DocxExhibit exhibits, DocxBookmarks bookmarks, DocxLists lists, DocxSections sections)
{
    public void Write(IEnumerable<Block> blocks)
    {
        foreach (var block in blocks)
        {
            var table = block switch { TableBlock words => words.Table, ExhibitBlock { Chart: null } exhibit => exhibit.Table, _ => null };
            var sideways = table is not null && TableWidth.NeedsLandscape(table);
            sections.Turn(sideways, word);
            Write(block, sideways ? DocxSections.SidewaysWidth : DocxSections.UprightWidth);
        }

        sections.Turn(toSideways: false, word);
    }

    private void Write(Block block, int pageWidth)
    {
        switch (block)
        {
            case Heading heading:
                Write(heading);
                break;
            case ExhibitBlock exhibit:
                exhibits.Write(exhibit, pageWidth);
                break;
            case TableBlock table:
                exhibits.Write(table, pageWidth);
                break;
            case RecommendationBlock recommendation:
                Write(recommendation);
                break;
            case QuoteBlock quote:
                WriteIn(DocxStyle.Quote, quote.Blocks);
                break;
            case ListBlock list:
                Write(list, level: 0, recommended: false);
                break;
            case Paragraph paragraph:
                WriteIn(null, [paragraph]);
                break;
            default:
                throw new NotSupportedException($"Word has no way to show {block.GetType().Name}; add it to {nameof(DocxBody)}.");
        }
    }

    private void Write(Heading heading)
    {
        word.Paragraph(DocxStyle.Heading(heading.Level));
        word.Bookmark(bookmarks.Of(heading.Id), () =>
        {
            word.Run(heading.Number is null ? "" : heading.Number + " ");
            inlines.Write(heading.Text);
        });
        word.End();
    }

    private void Write(RecommendationBlock recommendation)
    {
        word.Paragraph(DocxStyle.RecommendationNumber);
        word.Bookmark(bookmarks.Of(recommendation.Id), () => word.Run($"Recommendation {recommendation.Number}"));
        word.End();
        foreach (var block in recommendation.Blocks)
        {
            if (block is ListBlock list)
            {
                Write(list, level: 0, recommended: true);
            }
            else
            {
                WriteIn(DocxStyle.Recommendation, [block]);
            }
        }
    }

    /// <summary>Paragraphs in a style of their own; whatever else stands among them keeps its own.</summary>
    private void WriteIn(string? style, IReadOnlyList<Block> blocks)
    {
        foreach (var block in blocks)
        {
            if (block is Paragraph paragraph)
            {
                word.Paragraph(style);
                inlines.Write(paragraph.Text);
                word.End();
            }
            else
            {
                Write(block, DocxSections.UprightWidth);
            }
        }
    }

    private void Write(ListBlock list, int level, bool recommended)
    {
        var style = DocxStyle.ListItem(list.Ordered, recommended);
        var number = lists.New(list.Ordered);
        foreach (var item in list.Items)
        {
            var first = true;
            foreach (var block in item.Blocks)
            {
                if (block is ListBlock inner)
                {
                    Write(inner, Math.Min(level + 1, 3), recommended);
                }
                else if (block is Paragraph paragraph)
                {
                    word.Paragraph(first ? style : DocxStyle.ListContinue, list: first ? (number, level) : null);
                    inlines.Write(paragraph.Text);
                    word.End();
                }
                else
                {
                    Write(block, DocxSections.UprightWidth);
                }

                first = false;
            }
        }
    }
}
