using Markdig.Syntax;
using MarkdownFootnote = Markdig.Extensions.Footnotes.Footnote;

namespace Wardmote.Evidence.Assessment;

/// <summary>The document's footnotes, numbered from 1 in the order in which they are first referred to.</summary>
internal sealed class FootnoteList
{
    private readonly Dictionary<MarkdownFootnote, int> numbers = [];
    private readonly List<Rendering.Footnote> footnotes = [];

    public IReadOnlyList<Rendering.Footnote> All => [.. footnotes.OrderBy(f => f.Number)];

    /// <param name="inlines">Of the file in which the footnote stands.</param>
    public int Number(MarkdownFootnote footnote, InlineWriter inlines)
    {
        if (!numbers.TryGetValue(footnote, out var number))
        {
            number = numbers.Count + 1;
            numbers[footnote] = number;
            footnotes.Add(new Rendering.Footnote(number, [.. footnote.OfType<ParagraphBlock>().SelectMany(p => inlines.Write(p.Inline))]));
        }

        return number;
    }
}
