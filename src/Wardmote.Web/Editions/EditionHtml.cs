using Wardmote.Evidence.Rendering;
using Wardmote.Evidence.Rendering.Html;

namespace Wardmote.Web.Editions;

/// <summary>Pieces of an edition as HTML, with links that lead from page to page.</summary>
public static class EditionHtml
{
    /// <summary>One topic's heading, and all below it, for the topic's own page.</summary>
    public static (string Heading, string Text) Topic(Edition edition, Topic topic)
    {
        var renderer = new HtmlRenderer(Links(edition) with { TopHeading = 1, Anchor = anchor => topic.Holds(anchor) ? "#" + anchor : Address(edition, anchor) });
        return (renderer.Topic(edition.Document, topic with { Blocks = [.. topic.Blocks.Take(1)] }),
            renderer.Topic(edition.Document, topic with { Blocks = [.. topic.Blocks.Skip(1)] }));
    }

    /// <summary>What stands before the first topic, below the document's title.</summary>
    public static string Opening(Edition edition) => edition.Opening is { } opening
        ? new HtmlRenderer(Links(edition)).Topic(edition.Document, opening)
        : "";

    /// <summary>All topics, one after the other, on a single page.</summary>
    public static string All(Edition edition) => new HtmlRenderer(Links(edition) with { Anchor = anchor => "#" + anchor }).Body(edition.Document);

    /// <summary>One table or chart, on the page about it.</summary>
    public static string Exhibit(Edition edition, ExhibitBlock exhibit) =>
        new HtmlRenderer(Links(edition) with { About = _ => "#about", Data = id => edition.TopicOf(id) is null ? null : DataAddress(id) }).Exhibit(edition.Document, exhibit);

    /// <summary>One table or chart, beside a form that asks about it.</summary>
    public static string Beside(Edition edition, ExhibitBlock exhibit) => new HtmlRenderer(Links(edition)).Exhibit(edition.Document, exhibit);

    /// <summary>Where a heading, exhibit or recommendation is read.</summary>
    public static string Address(Edition edition, string anchor) => edition.TopicOf(anchor) switch
    {
        null => "/assessment#" + anchor,
        { Heading: null } => "/assessment#" + anchor,
        var topic when topic.Id == anchor => "/assessment/" + topic.Id,
        var topic => $"/assessment/{topic.Id}#{anchor}",
    };

    private static HtmlLinks Links(Edition edition) => new()
    {
        Anchor = anchor => Address(edition, anchor),
        About = exhibit => "/figures/" + exhibit,
        Data = DataAddress,
    };

    private static string DataAddress(string exhibit) => $"/downloads/data/{exhibit}.csv";
}
