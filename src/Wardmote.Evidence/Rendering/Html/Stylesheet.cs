using System.Text.RegularExpressions;

namespace Wardmote.Evidence.Rendering.Html;

/// <summary>The styles of a document: those of the GOV.UK Design System as built in from npm, and our own on top.</summary>
public static partial class Stylesheet
{
    private static readonly Lazy<string> ReadWardmote = new(() => Ours("wardmote.css") + Ours("print.css"));
    private static readonly Lazy<string> ReadGovuk = new(() => WithoutTransport(Resource("govuk-frontend.min.css") ?? ""));

    /// <summary>Exhibits, recommendations, print. Enough to read a document by where <see cref="Govuk"/> is empty.</summary>
    public static string Wardmote => ReadWardmote.Value;

    /// <summary>
    /// govuk-frontend without its typeface, crest and links to files; empty where the program was built without <c>npm ci</c>.
    /// GDS Transport and the crown are for services on gov.uk only, which a partnership's is not.
    /// </summary>
    public static string Govuk => ReadGovuk.Value;

    private static string WithoutTransport(string css)
    {
        css = FontFace().Replace(css, "");
        css = Family().Replace(css, "font-family:Arial,Helvetica,\"Liberation Sans\",sans-serif");
        css = SourceMap().Replace(css, "");
        return Address().Replace(css, "none");
    }

    private static string Ours(string name) =>
        Resource(name) ?? throw new InvalidOperationException($"{name} is missing from the program; build it again.");

    private static string? Resource(string name)
    {
        using var stream = typeof(Stylesheet).Assembly.GetManifestResourceStream(name);
        if (stream is null)
        {
            return null;
        }

        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    [GeneratedRegex(@"@font-face\s*\{[^}]*\}")]
    private static partial Regex FontFace();

    [GeneratedRegex(@"font-family:\s*(""?GDS Transport""?[^;}]*|sans-serif)")]
    private static partial Regex Family();

    [GeneratedRegex(@"/\*#\s*sourceMappingURL=[^*]*\*/")]
    private static partial Regex SourceMap();

    [GeneratedRegex(@"url\((?![""']?data:)[^)]*\)")]
    private static partial Regex Address();
}
