using Wardmote.Evidence.Rendering;

namespace Wardmote.Web.Shared;

public static class TopicSections
{
    /// <summary>The headings below a topic's own, one level down.</summary>
    public static IReadOnlyList<Heading> Sections(this Topic topic) => [.. topic.Blocks.OfType<Heading>().Where(heading => heading.Level == 2)];
}
