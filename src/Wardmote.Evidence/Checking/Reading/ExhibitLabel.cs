using System.Text.RegularExpressions;

namespace Wardmote.Evidence.Checking.Reading;

/// <summary>Tells a caption ("Table 2: Assaults by place") from a sentence that begins with a reference ("Table 2 shows").</summary>
internal static partial class ExhibitLabel
{
    public static ReportCaption? Read(int line, string text)
    {
        var match = Pattern().Match(text);
        return match.Success
            ? new(line, match.Groups["kind"].Value.StartsWith("tab", StringComparison.OrdinalIgnoreCase) ? CaptionKind.Table : CaptionKind.Figure, match.Groups["number"].Value, match.Groups["text"].Value.Trim())
            : null;
    }

    [GeneratedRegex(@"^(?<kind>table|figure|fig\.?|chart|graph|map)\s+(?<number>\d{1,3}[a-z]?(?:\.\d+)?)\s*[:.-]\s*(?<text>\S.*)$", RegexOptions.IgnoreCase)]
    private static partial Regex Pattern();
}
