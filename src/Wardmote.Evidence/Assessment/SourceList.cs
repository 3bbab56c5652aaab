using Wardmote.Analysis.Periods;
using Wardmote.Evidence.Exhibits;
using Wardmote.Evidence.Exhibits.Answers;
using Wardmote.Evidence.Rendering;

namespace Wardmote.Evidence.Assessment;

/// <summary>The list of sources at the end: each return that was used, and the tables and figures that rest on it.</summary>
internal static class SourceList
{
    /// <param name="exhibits">Those of the document, in its order, each with its anchor.</param>
    public static IEnumerable<Block> Of(IEnumerable<(Anchor Anchor, ExhibitAnswer Answer)> exhibits)
    {
        var sources = exhibits
            .SelectMany(e => e.Answer.Sources.Select(source => (e.Anchor, Source: source)))
            .GroupBy(s => (s.Source.Owner, s.Source.Title))
            .OrderBy(g => g.Key.Owner, StringComparer.Ordinal).ThenBy(g => g.Key.Title, StringComparer.Ordinal)
            .ToList();
        return sources.Count == 0 ? [] :
        [
            new Heading(1, "sources", null, [new TextRun("Sources")]),
            new ListBlock(Ordered: false, [.. sources.Select(s => new ListItem([new Paragraph(Line([.. s.Select(u => u.Source)], [.. s.Select(u => u.Anchor).Distinct()]))]))]),
        ];
    }

    private static List<Inline> Line(IReadOnlyList<SourceUse> uses, IReadOnlyList<Anchor> anchors)
    {
        var all = uses[0] with { Reach = Period.Joined(uses.SelectMany(u => u.Reach)) };
        var line = new List<Inline> { new TextRun($"{all.InFull}{(all.Published is { } published ? $" ({published})" : "")}: ") };
        foreach (var (anchor, index) in anchors.Select((a, i) => (a, i)))
        {
            if (index > 0)
            {
                line.Add(new TextRun(index == anchors.Count - 1 ? " and " : ", "));
            }

            line.Add(new CrossReference(anchor.Id, anchor.Reference));
        }

        return line;
    }
}
