using System.Globalization;
using System.Text;

namespace Wardmote.Partnership.Search;

/// <summary>
/// Text as it is searched: the stems of its words in small letters without accents, with a space before each. Any database can
/// look for " burglari" in that, and finds burglary and burglaries alike.
/// </summary>
public static class SearchWords
{
    /// <summary>More words than this nobody means.</summary>
    private const int MostWords = 12;

    /// <summary>Words that say nothing of what is looked for.</summary>
    private static readonly HashSet<string> Empty = ["a", "about", "an", "and", "at", "by", "for", "from", "in", "is", "of", "on", "or", "the", "to", "was", "with"];

    public static string Of(string text) => string.Concat(Plain(text).Select(word => " " + Stem.Of(word)));

    /// <summary>The stems of what somebody looks for, each once; empty words only where there are no others.</summary>
    public static IReadOnlyList<string> Asked(string? query)
    {
        var words = Plain(query ?? "").ToList();
        return [.. (words.All(Empty.Contains) ? words : words.Where(word => !Empty.Contains(word))).Select(Stem.Of).Distinct().Take(MostWords)];
    }

    /// <summary>Letters and figures alone; an apostrophe joins what it stands between.</summary>
    private static IEnumerable<string> Plain(string text)
    {
        var word = new StringBuilder();
        foreach (var letter in text.Select(Accents.Without))
        {
            if (char.IsLetterOrDigit(letter))
            {
                word.Append(char.ToLowerInvariant(letter));
            }
            else if (letter is not ('\'' or '’') && CharUnicodeInfo.GetUnicodeCategory(letter) != UnicodeCategory.NonSpacingMark && word.Length > 0)
            {
                yield return word.ToString();
                word.Clear();
            }
        }

        if (word.Length > 0)
        {
            yield return word.ToString();
        }
    }
}
