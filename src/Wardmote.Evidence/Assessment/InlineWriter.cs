using Markdig.Extensions.Footnotes;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Wardmote.Evidence.Datasets;
using Wardmote.Evidence.Exhibits;
using Wardmote.Evidence.Rendering;
using MarkdownInline = Markdig.Syntax.Inlines.Inline;

namespace Wardmote.Evidence.Assessment;

/// <summary>Turns stretches of Markdown text into those of the document, working out live values and references.</summary>
internal sealed class InlineWriter(MarkdownPage page, Anchors anchors, LiveValues values, FootnoteList footnotes, List<Problem> problems)
{
    public List<Rendering.Inline> Write(ContainerInline? container)
    {
        var written = new List<Rendering.Inline>();
        foreach (var inline in container ?? [])
        {
            foreach (var next in Write(inline))
            {
                Append(written, next);
            }
        }

        return Trimmed(written);
    }

    private IEnumerable<Rendering.Inline> Write(MarkdownInline inline) => inline switch
    {
        LiteralInline literal => Text(literal),
        EmphasisInline { DelimiterCount: 2 } strong => [new Strong(Write((ContainerInline)strong))],
        EmphasisInline emphasis => [new Emphasis(Write((ContainerInline)emphasis))],
        LineBreakInline { IsHard: true } => [new LineBreak()],
        LineBreakInline => [new TextRun(" ")],
        CodeInline code => [new TextRun(code.Content)],
        HtmlEntityInline entity => [new TextRun(entity.Transcoded.ToString())],
        AutolinkInline link => [new Link(link.IsEmail ? "mailto:" + link.Url : link.Url, [new TextRun(link.Url)])],
        LinkInline { IsImage: false } link => Link(link),
        FootnoteLink { IsBackLink: true } => [],
        FootnoteLink note => [new FootnoteReference(footnotes.Number(note.Footnote, this))],
        LiveValueInline live => values.Work(live.Expression, page.File, MarkdownPage.LineOf(live)) is { } value ? [value] : [],
        ReferenceInline reference => Reference(reference),
        HeadingMarkInline => [],
        HtmlInline html when html.Tag.StartsWith("<!--", StringComparison.Ordinal) => [],
        ContainerInline inner and not LinkInline => Write(inner),
        _ => Refuse(inline),
    };

    private IEnumerable<Rendering.Inline> Text(LiteralInline literal)
    {
        var text = literal.Content.ToString();
        // A bracket that opens no link stands apart from what follows it, and does not know its line.
        var (read, place) = text.EndsWith('[') && literal.NextSibling is LiteralInline next ? (text + next.Content.ToString(), next) : (text, literal);
        foreach (var (open, what, advice) in new[]
        {
            ("[^", "A footnote has no text.", "Add a line '[^name]: …' to this file."),
            ("{{", "A live value is not closed.", "End it with '}}' in the same paragraph."),
            ("{ref:", "A reference is not closed.", "Write it as {ref:id}."),
        })
        {
            if (read.Contains(open, StringComparison.Ordinal))
            {
                problems.Add(new Problem(page.File, MarkdownPage.LineOf(place), what, advice));
            }
        }

        return [new TextRun(text)];
    }

    private List<Rendering.Inline> Link(LinkInline link)
    {
        var target = link.Url ?? "";
        if (target.StartsWith('#'))
        {
            if (anchors.Find(target[1..]) is null)
            {
                Missing(link, target[1..]);
            }
        }
        else if (!Uri.TryCreate(target, UriKind.Absolute, out var uri) || uri.Scheme is not ("https" or "http" or "mailto"))
        {
            problems.Add(new Problem(page.File, MarkdownPage.LineOf(link), $"The link '{target}' leads nowhere.", "Write a whole web address (https://…), mailto:… or #id."));
        }

        return [new Link(target, Write((ContainerInline)link))];
    }

    private List<Rendering.Inline> Reference(ReferenceInline reference)
    {
        if (anchors.Find(reference.Target) is { } anchor)
        {
            return [new CrossReference(anchor.Id, anchor.Reference)];
        }

        Missing(reference, reference.Target);
        return [];
    }

    private void Missing(MarkdownObject place, string target) => problems.Add(new Problem(
        page.File,
        MarkdownPage.LineOf(place),
        $"Nothing is called '{target}'.",
        Suggestion.For(target, anchors.Ids)));

    private List<Rendering.Inline> Refuse(MarkdownInline inline)
    {
        var (what, advice) = inline switch
        {
            LinkInline => ("a picture", "Show figures as exhibits; pictures have no place yet."),
            _ => ("HTML", "Write it in Markdown; the same text goes to Word and PDF."),
        };
        problems.Add(new Problem(page.File, MarkdownPage.LineOf(inline), $"Here is {what}.", advice));
        return [];
    }

    /// <summary>Neighbouring stretches of plain text are one.</summary>
    private static void Append(List<Rendering.Inline> written, Rendering.Inline next)
    {
        if (next is TextRun text && written.Count > 0 && written[^1] is TextRun before)
        {
            written[^1] = new TextRun(before.Text + text.Text);
        }
        else
        {
            written.Add(next);
        }
    }

    /// <summary>A heading's mark leaves a blank behind.</summary>
    private static List<Rendering.Inline> Trimmed(List<Rendering.Inline> written)
    {
        if (written.Count > 0 && written[^1] is TextRun last && last.Text.EndsWith(' '))
        {
            written[^1] = new TextRun(last.Text.TrimEnd());
        }

        return written;
    }
}
