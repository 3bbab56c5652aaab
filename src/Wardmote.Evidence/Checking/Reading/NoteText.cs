using System.Text.RegularExpressions;

namespace Wardmote.Evidence.Checking.Reading;

/// <summary>Tells what stands under a table or chart (its source, its notes) from the text that goes on below.</summary>
internal static partial class NoteText
{
    public static bool Is(string text) => Pattern().IsMatch(text);

    [GeneratedRegex(@"^(?:[*†‡\[]|notes?\b\s*[:.\d]|sources?\s*:|base\s*:|n\s?=)|(?:^|[.;:]\s)\(?sources?:\s", RegexOptions.IgnoreCase)]
    private static partial Regex Pattern();
}
