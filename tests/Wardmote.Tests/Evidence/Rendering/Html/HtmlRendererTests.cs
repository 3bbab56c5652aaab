using System.Xml.Linq;
using Wardmote.Evidence.Rendering;
using Wardmote.Evidence.Rendering.Html;

namespace Wardmote.Tests.Evidence.Rendering.Html;

public class HtmlRendererTests
{
    private static readonly XDocument Html = Page.Of(Some.Document(times: 2));

    [Fact]
    public void Page_Always_SaysLanguageTitleAndWhereTheMainTextIs()
    {
        Assert.Equal("en-GB", (string?)Html.Root!.Attribute("lang"));
        Assert.Equal("Community Safety Strategic Assessment (Restricted edition) - Somewhere Community Safety Partnership", Html.Descendants("title").First().Value);
        Assert.Equal("main", Html.WithClass("govuk-skip-link").Single().Attribute("href")!.Value.TrimStart('#'));
        Assert.Equal("main", Html.ById("main").Name.LocalName);
        Assert.Single(Html.Descendants("header"));
        Assert.Single(Html.Descendants("footer"));
    }

    [Fact]
    public void Page_Always_NeedsNothingBesideIt()
    {
        Assert.Empty(Html.Descendants("script"));
        Assert.Empty(Html.Descendants("link"));
        Assert.Empty(Html.Descendants("img"));
        var styles = string.Concat(Html.Descendants("style").Select(style => style.Value));
        Assert.DoesNotContain("url(", styles, StringComparison.Ordinal);
        Assert.DoesNotContain("Transport", styles, StringComparison.Ordinal);
        Assert.DoesNotContain("@import", styles, StringComparison.Ordinal);
    }

    [Fact]
    public void Stylesheet_AfterNpmRestored_HoldsGovukFrontend() =>
        Assert.Contains(".govuk-table", Stylesheet.Govuk, StringComparison.Ordinal);

    [Fact]
    public void Figure_OfAChart_HasADrawingForWideAndNarrowScreensAndItsTableOneClickAway()
    {
        var figure = Html.ById("fires-by-kind-1");
        Assert.Equal("figure", figure.Name.LocalName);
        Assert.Equal(2, figure.Descendants().Count(e => e.Name.LocalName == "svg"));
        var details = figure.Elements("details").First();
        Assert.Equal("Figure 8 as a table", details.Element("summary")!.Value);
        Assert.Equal("143", Page.Grid(details.Descendants("table").Single())[1][1]);
    }

    [Fact]
    public void Headings_InOrder_NeverSkipALevel()
    {
        var levels = Html.Descendants().Where(e => e.Name.LocalName is ['h', >= '1' and <= '6']).Select(e => e.Name.LocalName[1] - '0').ToList();
        Assert.Equal(1, levels[0]);
        Assert.Single(levels, 1);
        Assert.All(levels.Zip(levels.Skip(1)), pair => Assert.True(pair.Second <= pair.First + 1, $"h{pair.First} is followed by h{pair.Second}"));
    }

    [Fact]
    public void Links_WithinThePage_AllArrive()
    {
        var ids = Html.Descendants().Attributes("id").Select(id => id.Value).ToList();
        Assert.Equal(ids.Count, ids.Distinct().Count());
        var targets = Html.Descendants("a").Select(a => a.Attribute("href")!.Value).Where(href => href.StartsWith('#')).Select(href => href[1..]);
        Assert.Empty(targets.Except(ids));
        var labelled = Html.Descendants().Attributes("aria-labelledby").SelectMany(a => a.Value.Split(' '));
        Assert.Empty(labelled.Except(ids));
    }

    [Fact]
    public void Contents_OfTheDocument_LeadToTopicsAndTheirSections()
    {
        var nav = Html.Descendants("nav").Single();
        Assert.Contains("1. Violent crime", nav.Descendants("a").Select(a => a.Value));
        Assert.Equal("#violence-interventions-1", nav.Descendants("a").First(a => a.Value == "Interventions").Attribute("href")!.Value);
    }

    [Fact]
    public void LiveValue_InASentence_IsAPlainNumberForMachinesAndNamesItsTable()
    {
        var value = Html.WithClass("wm-live").Single();
        Assert.Equal(("data", "1343", "1,343", "From Table 1"), (value.Name.LocalName, value.Attribute("value")!.Value, value.Value, value.Attribute("title")!.Value));
    }

    [Fact]
    public void LiveValue_WithAPageAboutItsFigure_LeadsThere()
    {
        var html = Page.Of(Some.Document(), new HtmlLinks { About = id => "/figures/" + id });
        Assert.Equal("/figures/assaults-by-place-1", html.WithClass("wm-live").Single().Element("a")!.Attribute("href")!.Value);
        Assert.Empty(html.WithClass("wm-details--about"));
    }

    [Fact]
    public void Footnote_ReferredToTwice_LeadsBackToBothPlaces()
    {
        var note = Html.ById("footnote-1");
        Assert.Equal(["#footnote-1-from-1", "#footnote-1-from-2"], note.Elements("a").Where(a => (string?)a.Attribute("role") == "doc-backlink").Select(a => a.Attribute("href")!.Value));
        Assert.All(note.Elements("a").Where(a => a.Attribute("role") is not null), a => Html.ById(a.Attribute("href")!.Value[1..]));
    }

    [Fact]
    public void Recommendation_WithAnIdentifier_CanBePointedAt() =>
        Assert.Equal("Recommendation R1", Html.ById("share-data-1").Elements("p").First().Value);

    [Fact]
    public void Topic_OnItsOwnPage_StartsAtH1AndLeadsToOtherTopicsPages()
    {
        var document = Some.Document();
        var summary = Topic.Of(document).Single(topic => topic.Id == "summary");
        var links = new HtmlLinks { TopHeading = 1, Anchor = anchor => "/" + Topic.Of(document).First(topic => topic.Holds(anchor)).Id + "#" + anchor };
        var html = Page.Fragment(new HtmlRenderer(links).Topic(document, summary));
        Assert.Equal("Executive summary", html.Element("h1")!.Value);
        Assert.Contains("/violence-1#assaults-by-place-1", html.Descendants("a").Select(a => a.Attribute("href")!.Value));
        Assert.Equal(2, html.WithClass("wm-footnotes").Single().Descendants("li").Count());
    }

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData(" JavaScript:alert(1)")]
    [InlineData("data:text/html,<script>")]
    public void Link_ToSomethingThatRuns_LeadsNowhere(string target)
    {
        var html = Page.Of(Some.DocumentOf(new Paragraph([new Link(target, [Some.Words("read")])])));
        Assert.Equal("#", html.Descendants("a").Single(a => a.Value == "read").Attribute("href")!.Value);
    }

    [Fact]
    public void RunningTitle_WithCharactersThatEndAStyle_StaysInIt()
    {
        var document = Some.DocumentOf(Some.Control() with { Title = "A \"title\"} </style><script>\\" }, Some.Text("x"));
        var html = Page.Of(document);
        Assert.Empty(html.Descendants("script"));
        Assert.Contains("\\3c \\2f style\\3e", string.Concat(html.Descendants("style").Select(s => s.Value)), StringComparison.Ordinal);
    }
}
