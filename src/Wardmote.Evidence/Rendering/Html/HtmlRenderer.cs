namespace Wardmote.Evidence.Rendering.Html;

/// <summary>
/// Accessible HTML in the markup of the GOV.UK Design System: as one file that stands alone, or in pieces for web pages.
/// Works without JavaScript. What it writes is also well-formed XML.
/// </summary>
public sealed class HtmlRenderer(HtmlLinks? links = null)
{
    private readonly HtmlLinks links = links ?? new HtmlLinks();

    /// <summary>The whole document with its styles, without a byte order mark.</summary>
    public void Write(Document document, TextWriter to) => new HtmlPage(document, links, new MarkupWriter(to)).Write();

    /// <summary>A nav element that leads to every heading of levels 1 and 2.</summary>
    public string Contents(Document document) => Fragment(html => HtmlContents.Write(document, links, html));

    /// <summary>A list that leads to every table and figure.</summary>
    public string ExhibitList(Document document) => Fragment(html => HtmlContents.WriteExhibits(document, links, html));

    /// <summary>The document's front page as a summary list.</summary>
    public static string Control(Document document) => Fragment(html => HtmlControl.Write(document, html));

    /// <summary>All blocks from first to last, and below them the footnotes.</summary>
    public string Body(Document document) => Fragment(html =>
    {
        var blocks = new HtmlBlocks(document, links, html);
        blocks.Write(document.Blocks);
        HtmlFootnotes.Write(document, blocks, links, html);
    });

    /// <summary>One topic with its heading, and below it the footnotes that it refers to.</summary>
    public string Topic(Document document, Topic topic) => Fragment(html =>
    {
        var blocks = new HtmlBlocks(document, links, html);
        blocks.Write(topic.Blocks);
        HtmlFootnotes.Write(document, blocks, links, html);
    });

    /// <summary>One table, or one chart with its table.</summary>
    public string Exhibit(Document document, ExhibitBlock exhibit) =>
        Fragment(html => new HtmlBlocks(document, links, html).Write([exhibit]));

    private static string Fragment(Action<MarkupWriter> write)
    {
        using var text = new StringWriter();
        write(new MarkupWriter(text));
        return text.ToString();
    }
}
