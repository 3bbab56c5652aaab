namespace Wardmote.Evidence.Rendering.Html;

/// <summary>Where links lead, and what is left out; the defaults are those of a file that stands alone.</summary>
public sealed record HtmlLinks
{
    /// <summary>The link to a heading, exhibit, recommendation or footnote by its anchor; on the web it may lead to another topic's page.</summary>
    public Func<string, string> Anchor { get; init; } = anchor => "#" + anchor;

    /// <summary>The page "about this figure" of an exhibit's id, or null to unfold the same facts under the exhibit.</summary>
    public Func<string, string?> About { get; init; } = _ => null;

    /// <summary>The file of an exhibit's data by its id, or null where none is offered.</summary>
    public Func<string, string?> Data { get; init; } = _ => null;

    /// <summary>The HTML heading (1 to 5) of a topic: 2 in a file that stands alone, 1 on a topic's own page.</summary>
    public int TopHeading { get; init; } = 2;

    /// <summary>
    /// Nobody reads it on a screen: what is folded away, or is for narrow screens, is left out, and a browser that prints it need not lay it
    /// out for a screen first, which takes a third of its time.
    /// </summary>
    public bool IsForPrinter { get; init; }
}
