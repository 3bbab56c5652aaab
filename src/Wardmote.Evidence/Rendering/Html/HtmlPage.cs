using System.Text;

namespace Wardmote.Evidence.Rendering.Html;

/// <summary>The file that stands alone: page head, styles, front page, contents, topics, footnotes.</summary>
internal sealed class HtmlPage(Document document, HtmlLinks links, MarkupWriter html)
{
    private readonly DocumentControl control = document.Control;

    private bool IsPaper => document.Form == DocumentForm.Paper;

    public void Write()
    {
        html.Verbatim("<!DOCTYPE html>\n").Open("html", ("lang", control.Language), ("class", "govuk-template wm-page" + (IsPaper ? " wm-paper" : "")));
        WriteHead();
        html.Open("body", ("class", "govuk-template__body"))
            .Element("a", "Skip to main content", ("href", "#main"), ("class", "govuk-skip-link")).NewLine();
        WriteBanner();
        html.Open("div", ("class", "govuk-width-container wm-width"))
            .Open("main", ("class", "govuk-main-wrapper"), ("id", "main")).NewLine();
        WriteTitle();
        HtmlControl.Write(document, html);
        html.Open("div", ("class", IsPaper ? null : "wm-reading"));
        if (!IsPaper)
        {
            WriteContents();
        }

        WriteArticle();
        html.Close().Close().Close();
        html.Open("footer", ("class", "govuk-footer wm-footer")).Open("div", ("class", "govuk-width-container wm-width"))
            .Text($"{control.Title}, version {control.Version}, {ControlRows.Date(control)}. {(document.Edition is { } edition ? edition.Mark() + ". " : "")}{control.OnBehalfOf}.")
            .Close().Close().Close().Close().NewLine();
    }

    private void WriteHead() => html.Open("head")
        .Empty("meta", ("charset", "utf-8"))
        .Empty("meta", ("name", "viewport"), ("content", "width=device-width, initial-scale=1"))
        .Element("title", $"{control.Title}{(document.Edition is { } edition ? $" ({edition.Name()})" : "")} - {control.Partnership}")
        .Empty("meta", ("name", "description"), ("content", control.Description))
        .Empty("meta", ("name", "generator"), ("content", "Wardmote"))
        .Open("style").Verbatim(Style(Stylesheet.Govuk)).Close().NewLine()
        .Open("style").Verbatim(Style(Stylesheet.Wardmote + RunningTitle(control.Title, document.Edition) + (links.IsForPrinter ? "@media screen{body{display:none}}" : ""))).Close()
        .Close().NewLine();

    /// <summary>Read alike as HTML, where a style is not parsed, and as XML, where "&amp;" in it would be.</summary>
    private static string Style(string css) => $"/*<![CDATA[*/{css}/*]]>*/";

    private void WriteBanner() => html.Open("header", ("class", "wm-banner"))
        .Open("div", ("class", "govuk-width-container wm-width"))
        .Text(control.Partnership)
        .Close().Close().NewLine();

    private void WriteTitle()
    {
        WriteTags();

        html.Open("h1", ("class", "govuk-heading-xl wm-title")).Text(control.Title);
        if (control.Subtitle is { } subtitle)
        {
            html.Text(" ").Element("span", subtitle, ("class", "govuk-caption-xl wm-subtitle"));
        }

        html.Close().NewLine();
    }

    private void WriteTags()
    {
        if (document.Edition is null && control.Status != DocumentStatus.Draft)
        {
            return;
        }

        html.Open("p", ("class", "govuk-body"));
        _ = document.Edition is { } edition ? html.Element("strong", edition.Mark(), ("class", "govuk-tag wm-edition " + (edition == EditionKind.Public ? "govuk-tag--green" : "govuk-tag--red"))).Text(" ") : html;
        _ = control.Status == DocumentStatus.Draft ? html.Element("strong", "Draft", ("class", "govuk-tag govuk-tag--yellow")) : html;
        html.Close();
    }

    private void WriteContents()
    {
        html.Open("div", ("class", "wm-reading__contents"));
        HtmlContents.Write(document, links, html);
        if (document.Exhibits.Any() && !links.IsForPrinter)
        {
            html.Open("details", ("class", "govuk-details wm-details"))
                .Open("summary", ("class", "govuk-details__summary"))
                .Element("span", "Tables and figures", ("class", "govuk-details__summary-text")).Close()
                .Open("div", ("class", "govuk-details__text"));
            HtmlContents.WriteExhibits(document, links, html);
            html.Close().Close();
        }

        html.Close();
    }

    private void WriteArticle()
    {
        var blocks = new HtmlBlocks(document, links, html);
        html.Open("article", ("class", "wm-reading__text"));
        blocks.Write(document.Blocks);
        HtmlFootnotes.Write(document, blocks, links, html);
        html.Close();
    }

    /// <summary>The title and the edition at the head of each printed page, written so that no character of it can end the rule or the style element.</summary>
    private static string RunningTitle(string title, EditionKind? edition) => $"@page{{@top-left{{content:\"{CssText(title)}\"}}@top-right{{content:\"{CssText(edition?.Mark() ?? "")}\"}}}}";

    private static string CssText(string text)
    {
        var css = new StringBuilder();
        foreach (var rune in PlainText.Clean(text).EnumerateRunes())
        {
            _ = Rune.IsLetterOrDigit(rune) && rune.IsAscii ? css.Append(rune) : css.Append('\\').Append(rune.Value.ToString("x", System.Globalization.CultureInfo.InvariantCulture)).Append(' ');
        }

        return css.ToString();
    }
}
