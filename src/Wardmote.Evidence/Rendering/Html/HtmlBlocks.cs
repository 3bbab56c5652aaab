using System.Globalization;
using Wardmote.Evidence.Rendering.Pdf.Binding;

namespace Wardmote.Evidence.Rendering.Html;

/// <summary>Blocks and the text in them; remembers which footnotes were referred to and from where.</summary>
internal sealed class HtmlBlocks(Document document, HtmlLinks links, MarkupWriter html)
{
    private readonly SortedDictionary<int, int> references = [];
    private readonly Dictionary<string, string> labels = document.Exhibits
        .GroupBy(exhibit => exhibit.Id, StringComparer.Ordinal)
        .ToDictionary(same => same.Key, same => same.First().Label, StringComparer.Ordinal);

    /// <summary>For each footnote referred to so far, how often.</summary>
    public IReadOnlyDictionary<int, int> FootnoteReferences => references;

    /// <summary>The anchor of the nth reference (from 1) to a footnote.</summary>
    public static string ReferenceAnchor(int footnote, int nth) => string.Create(CultureInfo.InvariantCulture, $"footnote-{footnote}-from-{nth}");

    public static string FootnoteAnchor(int footnote) => string.Create(CultureInfo.InvariantCulture, $"footnote-{footnote}");

    public void Write(IEnumerable<Block> blocks)
    {
        foreach (var block in blocks)
        {
            Write(block);
            html.NewLine();
        }
    }

    public void Write(IEnumerable<Inline> text)
    {
        foreach (var inline in text)
        {
            Write(inline);
        }
    }

    private void Write(Block block)
    {
        switch (block)
        {
            case Heading heading:
                Write(heading);
                break;
            case Paragraph paragraph:
                html.Open("p", ("class", "govuk-body"));
                Write(paragraph.Text);
                html.Close();
                break;
            case ListBlock list:
                Write(list);
                break;
            case QuoteBlock quote:
                html.Open("blockquote", ("class", "govuk-inset-text wm-quote"));
                Write(quote.Blocks);
                html.Close();
                break;
            case RecommendationBlock recommendation:
                html.Open("div", ("class", "wm-recommendation"), ("id", recommendation.Id))
                    .Element("p", $"Recommendation {recommendation.Number}", ("class", "wm-recommendation__number"));
                Write(recommendation.Blocks);
                html.Close();
                break;
            case ExhibitBlock exhibit:
                new HtmlExhibit(exhibit, links, html).Write();
                break;
            case TableBlock table:
                HtmlExhibit.Write(table, html);
                break;
            default:
                throw new NotSupportedException($"HTML has no way to show {block.GetType().Name}; add it to {nameof(HtmlBlocks)}.");
        }
    }

    private void Write(Heading heading)
    {
        var level = Math.Min(heading.Level + links.TopHeading - 1, 6);
        var size = heading.Level switch { 1 => "l", 2 => "m", _ => "s" };
        html.Open($"h{level}", ("class", $"govuk-heading-{size} wm-heading-{Math.Min(heading.Level, 4)}"), ("id", heading.Id));
        if (heading.Number is { } number)
        {
            html.Element("span", number, ("class", "wm-heading__number")).Text(" ");
        }

        Write(heading.Text);
        html.Close();
    }

    private void Write(ListBlock list)
    {
        html.Open(list.Ordered ? "ol" : "ul", ("class", $"govuk-list govuk-list--{(list.Ordered ? "number" : "bullet")}"));
        foreach (var item in list.Items)
        {
            html.Open("li");

            // A list of single sentences reads as a list; paragraphs inside its items would set them apart.
            if (item.Blocks is [Paragraph first, ..])
            {
                Write(first.Text);
                Write(item.Blocks.Skip(1));
            }
            else
            {
                Write(item.Blocks);
            }

            html.Close();
        }

        html.Close();
    }

    private void Write(Inline inline)
    {
        switch (inline)
        {
            case TextRun run:
                html.Text(run.Text);
                break;
            case Strong strong:
                Nest("strong", strong.Text);
                break;
            case Emphasis emphasis:
                Nest("em", emphasis.Text);
                break;
            case Link link:
                // On paper the address is printed behind a link's words, unless they are the address.
                html.Open("a", ("class", link.Text.PlainWords() == link.Target || PdfBinder.AnchorOf(link.Target) is not null ? "govuk-link wm-address" : "govuk-link"), ("href", link.Target.StartsWith('#') ? links.Anchor(link.Target[1..]) : Href.Safe(link.Target)));
                Write(link.Text);
                html.Close();
                break;
            case CrossReference reference:
                html.Element("a", reference.Text, ("class", "govuk-link"), ("href", links.Anchor(reference.Target)));
                break;
            case FootnoteReference reference:
                Write(reference);
                break;
            case LiveValue value:
                Write(value);
                break;
            case LineBreak:
                html.Empty("br");
                break;
            default:
                throw new NotSupportedException($"HTML has no way to show {inline.GetType().Name}; add it to {nameof(HtmlBlocks)}.");
        }
    }

    private void Nest(string element, IReadOnlyList<Inline> text)
    {
        html.Open(element);
        Write(text);
        html.Close();
    }

    private void Write(FootnoteReference reference)
    {
        var nth = references.GetValueOrDefault(reference.Number) + 1;
        references[reference.Number] = nth;
        var number = reference.Number.ToString(CultureInfo.InvariantCulture);
        html.Open("sup", ("class", "wm-noteref"))
            .Open("a", ("class", "govuk-link"), ("id", ReferenceAnchor(reference.Number, nth)), ("href", "#" + FootnoteAnchor(reference.Number)), ("role", "doc-noteref"), ("aria-label", $"footnote {number}"))
            .Text(number)
            .Close().Close();
    }

    /// <summary>The figure as it reads, for machines as a plain number, and with it where it was taken from.</summary>
    private void Write(LiveValue value)
    {
        var from = labels.TryGetValue(value.Exhibit, out var label) ? $"From {label}" : $"From {value.Exhibit}";
        html.Open("data", ("class", "wm-live"), ("value", PlainNumber(value.Text)), ("title", from));
        if (links.About(value.Exhibit) is { } about)
        {
            html.Element("a", value.Text, ("class", "wm-live__link"), ("href", about));
        }
        else
        {
            html.Text(value.Text);
        }

        html.Close();
    }

    private static string PlainNumber(string text)
    {
        var bare = text.Trim().TrimEnd('%').TrimStart('£').Replace('\u2212', '-');
        return decimal.TryParse(bare, NumberStyles.Number, CultureInfo.InvariantCulture, out var number)
            ? number.ToString(CultureInfo.InvariantCulture)
            : text;
    }
}
