namespace Wardmote.Evidence.Rendering.Html;

/// <summary>The front page: what the document is, who answers for it, what it covers.</summary>
internal static class HtmlControl
{
    public static void Write(Document document, MarkupWriter html)
    {
        var rows = ControlRows.Of(document).ToList();
        if (rows.Count == 0)
        {
            return;
        }

        html.Open("dl", ("class", "govuk-summary-list wm-control"));
        foreach (var (key, lines) in rows)
        {
            html.Open("div", ("class", "govuk-summary-list__row"))
                .Element("dt", key, ("class", "govuk-summary-list__key"))
                .Open("dd", ("class", "govuk-summary-list__value"));
            for (var i = 0; i < lines.Count; i++)
            {
                _ = i > 0 ? html.Empty("br") : html;
                html.Text(lines[i]);
            }

            html.Close().Close();
        }

        html.Close().NewLine();
    }
}
