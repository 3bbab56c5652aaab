using System.Globalization;

namespace Wardmote.Evidence.Rendering;

/// <summary>The rows at the head of a document, the same words in every format.</summary>
internal static class ControlRows
{
    public static IEnumerable<(string Key, IReadOnlyList<string> Lines)> Of(Document document) =>
        document.Form == DocumentForm.Paper ? document.Control.Facts : OfReport(document);

    private static IEnumerable<(string Key, IReadOnlyList<string> Lines)> OfReport(Document document)
    {
        var control = document.Control;
        yield return ("Description", [control.Description]);
        if (document.Edition is { } edition)
        {
            yield return ("Edition", [edition.Mark()]);
        }

        yield return ("Date", [Date(control)]);
        yield return ("Version", [$"{control.Version} ({Status(control.Status)})"]);
        yield return ("Produced by", control.ProducedBy);
        if (control.Contributors.Count > 0)
        {
            yield return ("Contributors", control.Contributors);
        }

        yield return ("On behalf of", [control.OnBehalfOf]);
        foreach (var fact in control.Facts)
        {
            yield return fact;
        }

        foreach (var (key, text) in new[] { ("Geographic coverage", control.Coverage), ("Time period", control.TimePeriod), ("Usage", control.Usage), ("Disclaimer", control.Disclaimer) })
        {
            if (text is not null)
            {
                yield return (key, [text]);
            }
        }
    }

    public static string Date(DocumentControl control) => control.Date.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    public static string Status(DocumentStatus status) => status switch
    {
        DocumentStatus.Draft => "draft",
        DocumentStatus.Final => "final",
        DocumentStatus.Published => "published",
        _ => throw new ArgumentOutOfRangeException(nameof(status), status, "Not a status of a document."),
    };
}
