using Wardmote.Evidence.Rendering;

namespace Wardmote.Web.Plan;

/// <summary>Words as officers write them in a field: a line that begins with a hyphen is an item of a list, every other is a paragraph.</summary>
public static class ProgressText
{
    public static IReadOnlyList<CellLine> Lines(string words) =>
    [
        .. words.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Select(line => line.StartsWith("- ", StringComparison.Ordinal) ? new CellLine(line[2..].Trim(), Bullet: true) : new CellLine(line)),
    ];

    /// <summary>The same as paragraphs and lists of a document.</summary>
    public static IEnumerable<Block> Blocks(string words)
    {
        var items = new List<ListItem>();
        foreach (var line in Lines(words))
        {
            var paragraph = new Paragraph([new TextRun(line.Text)]);
            if (line.Bullet)
            {
                items.Add(new ListItem([paragraph]));
                continue;
            }

            if (items.Count > 0)
            {
                yield return new ListBlock(Ordered: false, [.. items]);
                items.Clear();
            }

            yield return paragraph;
        }

        if (items.Count > 0)
        {
            yield return new ListBlock(Ordered: false, items);
        }
    }
}
