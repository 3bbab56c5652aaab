namespace Wardmote.Evidence.Rendering.Html;

/// <summary>The ways into a document: its headings, and its tables and figures.</summary>
internal static class HtmlContents
{
    public static void Write(Document document, HtmlLinks links, MarkupWriter html)
    {
        html.Open("nav", ("class", "wm-contents"), ("aria-labelledby", "contents"))
            .Element("h2", "Contents", ("class", "govuk-heading-m wm-contents__title"), ("id", "contents"))
            .Open("ol", ("class", "govuk-list wm-contents__list"));
        foreach (var topic in Topic.Of(document))
        {
            if (topic.Heading is null && !topic.Blocks.OfType<Heading>().Any())
            {
                continue;
            }

            html.Open("li");
            if (topic.Heading is { } heading)
            {
                Link(heading, links, html);
            }

            WriteSections(topic, links, html);
            html.Close();
        }

        html.Close().Close().NewLine();
    }

    public static void WriteExhibits(Document document, HtmlLinks links, MarkupWriter html)
    {
        html.Open("ul", ("class", "govuk-list"));
        foreach (var exhibit in document.Exhibits)
        {
            html.Open("li").Element("a", $"{exhibit.Label}: {exhibit.Caption}", ("class", "govuk-link govuk-link--no-underline"), ("href", links.Anchor(exhibit.Id))).Close();
        }

        html.Close();
    }

    private static void WriteSections(Topic topic, HtmlLinks links, MarkupWriter html)
    {
        var sections = topic.Blocks.OfType<Heading>().Where(heading => heading.Level == 2).ToList();
        if (sections.Count == 0)
        {
            return;
        }

        html.Open("ol", ("class", "govuk-list wm-contents__sections"));
        foreach (var section in sections)
        {
            html.Open("li");
            Link(section, links, html);
            html.Close();
        }

        html.Close();
    }

    private static void Link(Heading heading, HtmlLinks links, MarkupWriter html) =>
        html.Element("a", heading.Title(), ("class", "govuk-link govuk-link--no-underline"), ("href", links.Anchor(heading.Id)));
}
