using System.Globalization;

namespace Wardmote.Evidence.Rendering.Html;

/// <summary>Caveats and the partners' files behind an exhibit.</summary>
internal static class HtmlProvenance
{
    public static void Write(Provenance provenance, MarkupWriter html)
    {
        if (provenance.Caveats.Count > 0)
        {
            html.Element("p", "Read these figures with care:", ("class", "govuk-body-s"))
                .Open("ul", ("class", "govuk-list govuk-list--bullet wm-small"));
            foreach (var caveat in provenance.Caveats)
            {
                html.Element("li", caveat);
            }

            html.Close();
        }

        html.Element("p", "They were counted from:", ("class", "govuk-body-s"))
            .Open("ul", ("class", "govuk-list govuk-list--bullet wm-small"));
        foreach (var import in provenance.Imports)
        {
            html.Open("li")
                .Text($"{import.File} ({(import.Rows is { } rows ? $"{Number(rows)} {(rows == 1 ? "row" : "rows")} of " : "")}the dataset {import.Dataset}")
                .Text(import.Provisional ? ", provisional), imported " : "), imported ")
                .Element("time", import.ImportedAt.ToString("d MMMM yyyy", CultureInfo.InvariantCulture), ("datetime", import.ImportedAt.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture)));
            _ = import.Sha256 is { } sha ? html.Text(", SHA-256 ").Element("code", sha, ("class", "wm-sha")) : html;
            html.Close();
        }

        html.Close()
            .Element("p", "The question as it was asked:", ("class", "govuk-body-s"))
            .Element("pre", provenance.Question.Trim(), ("class", "wm-question"), ("tabindex", "0"));
    }

    private static string Number(long rows) => rows.ToString("N0", CultureInfo.InvariantCulture);
}
