namespace Wardmote.Evidence.Rendering;

/// <summary>A link's target from a document's text, made safe to open for those who read it.</summary>
internal static class Href
{
    private static readonly string[] Schemes = ["http", "https", "mailto", "tel"];

    /// <summary>The target itself where it is relative or of a harmless scheme; "#" for anything that could run as script.</summary>
    public static string Safe(string target)
    {
        var trimmed = target.Trim();
        var colon = trimmed.IndexOf(':', StringComparison.Ordinal);
        var pathBegins = trimmed.IndexOfAny(['/', '?', '#']);
        var relative = colon < 0 || (pathBegins >= 0 && pathBegins < colon);
        return relative || Schemes.Contains(trimmed[..colon], StringComparer.OrdinalIgnoreCase) ? trimmed : "#";
    }
}
