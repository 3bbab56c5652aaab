namespace Wardmote.Evidence.Rendering;

/// <summary>A heading of level 1 and all that follows it up to the next; what stands before the first has no heading.</summary>
public sealed record Topic(Heading? Heading, IReadOnlyList<Block> Blocks)
{
    /// <summary>The anchor of the topic's heading, or "start" for what stands before the first.</summary>
    public string Id => Heading?.Id ?? "start";

    /// <summary>"1. Violent crime", or empty for what stands before the first heading.</summary>
    public string Title => Heading is null ? "" : Heading.Title();

    public static IReadOnlyList<Topic> Of(Document document)
    {
        var topics = new List<(Heading? Heading, List<Block> Blocks)> { (null, []) };
        foreach (var block in document.Blocks)
        {
            if (block is Heading { Level: 1 } heading)
            {
                topics.Add((heading, []));
            }

            topics[^1].Blocks.Add(block);
        }

        return [.. topics.Where(t => t.Blocks.Count > 0).Select(t => new Topic(t.Heading, t.Blocks))];
    }

    /// <summary>True where the topic holds the heading, exhibit or recommendation of that anchor.</summary>
    public bool Holds(string anchor) => Blocks.Any(block => block switch
    {
        Heading heading => heading.Id == anchor,
        ExhibitBlock exhibit => exhibit.Id == anchor,
        TableBlock table => table.Id == anchor,
        RecommendationBlock recommendation => recommendation.Id == anchor,
        _ => false,
    });
}
