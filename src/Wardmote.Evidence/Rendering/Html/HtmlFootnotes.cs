using System.Globalization;

namespace Wardmote.Evidence.Rendering.Html;

/// <summary>The footnotes that the blocks written so far refer to, each with a way back to every place it is referred to from.</summary>
internal static class HtmlFootnotes
{
    public static void Write(Document document, HtmlBlocks blocks, HtmlLinks links, MarkupWriter html)
    {
        var notes = document.Footnotes.Where(note => blocks.FootnoteReferences.ContainsKey(note.Number)).ToList();
        if (notes.Count == 0)
        {
            return;
        }

        var level = Math.Min(links.TopHeading + (links.TopHeading == 1 ? 1 : 0), 6);
        html.Open("section", ("class", "wm-footnotes"), ("aria-labelledby", "footnotes"))
            .Element($"h{level}", "Footnotes", ("class", "govuk-heading-m"), ("id", "footnotes"))
            .Open("ol", ("class", "govuk-list govuk-list--number"));
        foreach (var note in notes)
        {
            var number = note.Number.ToString(CultureInfo.InvariantCulture);
            html.Open("li", ("id", HtmlBlocks.FootnoteAnchor(note.Number)), ("value", number));
            blocks.Write(note.Text);
            for (var nth = 1; nth <= blocks.FootnoteReferences[note.Number]; nth++)
            {
                html.Text(" ").Open("a", ("class", "govuk-link wm-back"), ("href", "#" + HtmlBlocks.ReferenceAnchor(note.Number, nth)), ("role", "doc-backlink"), ("aria-label", nth == 1 ? $"Back to footnote {number} in the text" : $"Back to reference {nth} to footnote {number}"))
                    .Text("\u21A9\uFE0E")
                    .Close();
            }

            html.Close();
        }

        html.Close().Close().NewLine();
    }
}
