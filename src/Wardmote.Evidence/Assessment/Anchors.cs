using System.Globalization;
using Markdig.Extensions.CustomContainers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Wardmote.Evidence.Datasets;
using Wardmote.Evidence.Exhibits;
using Wardmote.Evidence.Exhibits.Questions;

namespace Wardmote.Evidence.Assessment;

/// <summary>
/// Everything in an assessment that can be pointed at, numbered in document order: topics 1, 2, sub-topics 6.1, Table 1, Figure 1, R1.
/// </summary>
internal sealed class Anchors
{
    /// <summary>Headings of the topic template, which repeat in every topic and bear no number.</summary>
    private static readonly string[] Sections = ["Issues", "Interventions", "Recommendations"];

    private readonly Dictionary<MarkdownObject, Anchor> places = [];
    private readonly Dictionary<string, Anchor> byId = [];
    private readonly List<Problem> problems;
    private int topics;
    private int subtopics;
    private int tables;
    private int figures;
    private int recommendations;

    public Anchors(IEnumerable<MarkdownPage> pages, List<Problem> problems)
    {
        this.problems = problems;
        foreach (var page in pages)
        {
            new PageWalk(this, page).Walk(page.Content);
        }
    }

    public IEnumerable<string> Ids => byId.Keys;

    /// <summary>What has been numbered; null where the block was refused.</summary>
    public Anchor? Of(MarkdownObject block) => places.GetValueOrDefault(block);

    public Anchor? Find(string id) => byId.GetValueOrDefault(id);

    /// <summary>The words of a heading without marks.</summary>
    public static string Plain(ContainerInline? inlines) => string.Concat((inlines ?? []).Select(i => i switch
    {
        LiteralInline literal => literal.Content.ToString(),
        ContainerInline inner => Plain(inner),
        CodeInline code => code.Content,
        _ => "",
    })).Trim();

    private static string Slug(string text) => string.Join('-', text.ToLowerInvariant()
        .Split([' ', '-', '/', '\u2011'], StringSplitOptions.RemoveEmptyEntries)
        .Select(word => string.Concat(word.Where(char.IsAsciiLetterOrDigit)))
        .Where(word => word.Length > 0));

    private void Add(MarkdownPage page, MarkdownObject block, Anchor anchor)
    {
        if (byId.TryGetValue(anchor.Id, out var first))
        {
            problems.Add(new Problem(page.File, MarkdownPage.LineOf(block), $"Two things are called '{anchor.Id}'; the other is {first.Reference}.", "Give one of them another id: '{#another-id}' at the end of a heading."));
            return;
        }

        byId[anchor.Id] = anchor;
        places[block] = anchor;
    }

    /// <summary>Goes through one file, knowing under which headings it is.</summary>
    private sealed class PageWalk(Anchors anchors, MarkdownPage page)
    {
        private readonly List<(int Level, string Id, string? Number)> above = [];

        public void Walk(IEnumerable<Block> blocks)
        {
            foreach (var block in blocks)
            {
                switch (block)
                {
                    case HeadingBlock heading:
                        Heading(heading);
                        break;
                    case FencedCodeBlock fenced when fenced.GetData(typeof(ExhibitQuestion)) is ExhibitQuestion { Shown: true } question:
                        var number = question.Chart is null ? $"Table {++anchors.tables}" : $"Figure {++anchors.figures}";
                        anchors.Add(page, fenced, new Anchor(question.Id, number, number));
                        break;
                    case CustomContainer container:
                        Recommendation(container);
                        break;
                    case ContainerBlock inner:
                        Walk(inner);
                        break;
                }
            }
        }

        private void Heading(HeadingBlock heading)
        {
            while (above.Count > 0 && above[^1].Level >= heading.Level)
            {
                above.RemoveAt(above.Count - 1);
            }

            var mark = heading.Inline?.OfType<HeadingMarkInline>().LastOrDefault();
            var text = Plain(heading.Inline);
            var number = mark?.Unnumbered == true || !page.IsTopic ? null : Number(heading.Level, text);
            var id = mark?.Id ?? Slug(above.Count > 0 && heading.Level > 1 ? above[^1].Id + " " + text : text);
            above.Add((heading.Level, id, number));
            anchors.Add(page, heading, new Anchor(id, number, number is null ? text : $"section {number}"));
        }

        private string? Number(int level, string text)
        {
            if (level == 1)
            {
                anchors.subtopics = 0;
                return (++anchors.topics).ToString(CultureInfo.InvariantCulture);
            }

            return level == 2 && above is [(1, _, { } topic)] && !Sections.Any(s => Datasets.Heading.Same(s, text))
                ? $"{topic}.{++anchors.subtopics}"
                : null;
        }

        private void Recommendation(CustomContainer container)
        {
            if (container.Info != "recommendation")
            {
                anchors.problems.Add(new Problem(page.File, MarkdownPage.LineOf(container), $"There is no block '{container.Info}'.", Suggestion.For(container.Info ?? "", ["recommendation"])));
                return;
            }

            if (container.Arguments is not { Length: > 0 } id || id != Slug(id))
            {
                anchors.problems.Add(new Problem(page.File, MarkdownPage.LineOf(container), "The recommendation has no id.", "Write '::: recommendation share-knife-data', in lower-case letters, digits and hyphens."));
                return;
            }

            var number = $"R{++anchors.recommendations}";
            anchors.Add(page, container, new Anchor(id, number, number));
            Walk(container);
        }
    }
}

/// <param name="Number">"6.1", "Table 3", "R4"; null for a heading without one.</param>
/// <param name="Reference">How a sentence refers to it.</param>
internal sealed record Anchor(string Id, string? Number, string Reference);
