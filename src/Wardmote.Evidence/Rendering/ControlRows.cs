using System.Globalization;

namespace Wardmote.Evidence.Rendering;

/// <summary>The front page's rows, the same words in every format.</summary>
internal static class ControlRows
{
    public static IEnumerable<(string Key, IReadOnlyList<string> Lines)> Of(DocumentControl control)
    {
        yield return ("Description", [control.Description]);
        yield return ("Date", [Date(control)]);
        yield return ("Version", [$"{control.Version} ({Status(control.Status)})"]);
        yield return ("Produced by", control.ProducedBy);
        if (control.Contributors.Count > 0)
        {
            yield return ("Contributors", control.Contributors);
        }

        yield return ("On behalf of", [control.OnBehalfOf]);
        yield return ("Geographic coverage", [control.Coverage]);
        yield return ("Time period", [control.TimePeriod]);
        yield return ("Usage", [control.Usage]);
        yield return ("Disclaimer", [control.Disclaimer]);
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
