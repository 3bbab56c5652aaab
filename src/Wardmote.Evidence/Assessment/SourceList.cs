using Wardmote.Evidence.Rendering;

namespace Wardmote.Evidence.Assessment;

/// <summary>The list of sources at the end: each return that was used, and the tables and figures that rest on it.</summary>
internal static class SourceList
{
    public static IEnumerable<Block> Of(IEnumerable<ExhibitBlock> exhibits)
    {
        var sources = exhibits.GroupBy(e => e.Provenance.Source).OrderBy(g => g.Key, StringComparer.Ordinal).ToList();
        return sources.Count == 0 ? [] :
        [
            new Heading(1, "sources", null, [new TextRun("Sources")]),
            new ListBlock(Ordered: false, [.. sources.Select(s => new ListItem([new Paragraph(Line(s))]))]),
        ];
    }

    private static List<Inline> Line(IGrouping<string, ExhibitBlock> source)
    {
        var line = new List<Inline> { new TextRun(source.Key + ": ") };
        foreach (var exhibit in source)
        {
            if (line.Count > 1)
            {
                line.Add(new TextRun(", "));
            }

            line.Add(new CrossReference(exhibit.Id, exhibit.Label));
        }

        return line;
    }
}
