using Markdig.Extensions.CustomContainers;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Yaml;
using Markdig.Syntax;
using Wardmote.Evidence.Exhibits;
using Wardmote.Evidence.Rendering;
using MarkdownBlock = Markdig.Syntax.Block;

namespace Wardmote.Evidence.Assessment;

/// <summary>Turns the blocks of one Markdown file into blocks of the document.</summary>
/// <param name="answers">By exhibit id; one that could not be answered is absent, and its problem is known already.</param>
internal sealed class BlockWriter(MarkdownPage page, Anchors anchors, IReadOnlyDictionary<string, ExhibitAnswer> answers, InlineWriter inlines, List<Problem> problems)
{
    public List<Rendering.Block> Write() => Blocks(page.Content);

    private List<Rendering.Block> Blocks(IEnumerable<MarkdownBlock> blocks) => [.. blocks.SelectMany(Write)];

    private List<Rendering.Block> Write(MarkdownBlock block) => block switch
    {
        LinkReferenceDefinitionGroup definitions => Unused(definitions),
        YamlFrontMatterBlock or FootnoteGroup => [],
        HtmlBlock { Type: HtmlBlockType.Comment } => [],
        HeadingBlock heading => Heading(heading),
        Markdig.Syntax.ParagraphBlock paragraph => Paragraph(paragraph),
        Markdig.Syntax.ListBlock list => [new Rendering.ListBlock(list.IsOrdered, [.. list.OfType<ListItemBlock>().Select(i => new ListItem(Blocks(i)))])],
        Markdig.Syntax.QuoteBlock quote => [new Rendering.QuoteBlock(Blocks(quote))],
        CustomContainer container => Recommendation(container),
        FencedCodeBlock fenced when fenced.Info == "exhibit" => Exhibit(fenced),
        _ => Refuse(block),
    };

    private List<Rendering.Block> Heading(HeadingBlock heading)
    {
        if (anchors.Of(heading) is not { } anchor)
        {
            return [];
        }

        if (page.IsTopic && heading.Level > 4)
        {
            problems.Add(new Problem(page.File, MarkdownPage.LineOf(heading), "The heading is too deep.", "Use at most four levels (####)."));
        }

        return [new Rendering.Heading(heading.Level, anchor.Id, anchor.Number, inlines.Write(heading.Inline))];
    }

    private List<Rendering.Block> Paragraph(Markdig.Syntax.ParagraphBlock paragraph)
    {
        var text = inlines.Write(paragraph.Inline);
        return text.Count == 0 ? [] : [new Rendering.Paragraph(text)];
    }

    private List<Rendering.Block> Recommendation(CustomContainer container) => anchors.Of(container) is { } anchor
        ? [new RecommendationBlock(anchor.Id, anchor.Number!, Blocks(container))]
        : [];

    private List<Rendering.Block> Exhibit(FencedCodeBlock fenced) =>
        anchors.Of(fenced) is { } anchor && answers.TryGetValue(anchor.Id, out var answer) ? [answer.ToBlock(anchor.Number!)] : [];

    private List<Rendering.Block> Unused(LinkReferenceDefinitionGroup definitions)
    {
        foreach (var footnote in definitions.Links.Values.OfType<FootnoteLinkReferenceDefinition>().Where(d => d.Footnote.Links.Count == 0))
        {
            problems.Add(new Problem(page.File, MarkdownPage.LineOf(footnote.Footnote), $"The footnote '{footnote.Footnote.Label}' is never referred to.", "Put its mark into a sentence, or take it out."));
        }

        return [];
    }

    private List<Rendering.Block> Refuse(MarkdownBlock block)
    {
        var (what, advice) = block switch
        {
            HtmlBlock => ("HTML", "Write it in Markdown; the same text goes to Word and PDF. Comments (<!-- … -->) may stay."),
            FencedCodeBlock { Info: { Length: > 0 } info } => ($"a block '{info}'", "Only 'exhibit' blocks are known."),
            CodeBlock => ("a block of code", "Lines that start with four spaces are code in Markdown; take the spaces away."),
            ThematicBreakBlock => ("a line across the page", "Leave it out; headings divide the text."),
            _ => ("something that a document has no place for", "Use headings, paragraphs, lists, quotes, exhibits and recommendations."),
        };
        problems.Add(new Problem(page.File, MarkdownPage.LineOf(block), $"Here is {what}.", advice));
        return [];
    }
}
