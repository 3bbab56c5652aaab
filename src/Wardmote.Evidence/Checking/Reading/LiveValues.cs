using System.Text.RegularExpressions;

namespace Wardmote.Evidence.Checking.Reading;

/// <summary>Takes "{{ … }}" out of text that is checked: what it will say is computed, not typed.</summary>
internal static partial class LiveValues
{
    public static string Without(string text) => Pattern().Replace(text, "…");

    [GeneratedRegex(@"\{\{.*?\}\}|\{%.*?%\}")]
    private static partial Regex Pattern();
}
