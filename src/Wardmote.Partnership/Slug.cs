using System.Globalization;
using System.Text;

namespace Wardmote.Partnership;

/// <summary>Readable keys: small letters, figures, points and hyphens.</summary>
public static class Slug
{
    public const int Longest = 100;

    /// <summary>"Fire &amp; rescue service" becomes "fire-and-rescue-service"; empty where nothing is left.</summary>
    public static string Of(string words)
    {
        var slug = new StringBuilder();
        foreach (var letter in words.Replace("&", " and ", StringComparison.Ordinal).Select(Accents.Without))
        {
            if (char.IsAsciiLetterOrDigit(letter) || letter == '.')
            {
                slug.Append(char.ToLowerInvariant(letter));
            }
            else if (CharUnicodeInfo.GetUnicodeCategory(letter) is not (UnicodeCategory.NonSpacingMark or UnicodeCategory.OtherPunctuation or UnicodeCategory.FinalQuotePunctuation)
                && slug.Length > 0 && slug[^1] != '-')
            {
                slug.Append('-');
            }
        }

        return slug.ToString(0, Math.Min(slug.Length, Longest)).Trim('-', '.');
    }

    public static bool IsValid(string key) => key.Length is > 0 and <= Longest && Of(key) == key;
}
