using System.Text.RegularExpressions;

namespace Wardmote.Partnership.Search;

/// <summary>A stretch of an excerpt.</summary>
/// <param name="IsMatch">True for a word that was looked for.</param>
public sealed record ExcerptPart(string Text, bool IsMatch);

/// <summary>The piece of a text in which what was looked for stands.</summary>
public static partial class Excerpt
{
    private const int Before = 60;
    private const int Longest = 220;

    /// <param name="asked">Stems, as <see cref="SearchWords.Asked"/> gives them.</param>
    public static IReadOnlyList<ExcerptPart> Of(string text, IReadOnlyList<string> asked)
    {
        var plain = Space().Replace(text, " ").Trim();
        var words = Word().Matches(plain).Select(word => (word.Index, word.Length, IsMatch: SearchWords.Of(word.Value).Trim() is var stem && asked.Any(wanted => stem.StartsWith(wanted, StringComparison.Ordinal)))).ToList();
        var first = words.FirstOrDefault(word => word.IsMatch).Index;
        var start = first <= Before ? 0 : words.Where(word => word.Index >= first - Before).Select(word => word.Index).First();
        var end = plain.Length - start <= Longest ? plain.Length : words.Where(word => word.Index + word.Length <= start + Longest).Select(word => word.Index + word.Length).LastOrDefault(start + Longest);
        var parts = new List<ExcerptPart>();
        var at = start;
        foreach (var word in words.Where(word => word.IsMatch && word.Index >= start && word.Index + word.Length <= end))
        {
            Add(plain[at..word.Index], isMatch: false);
            Add(plain.Substring(word.Index, word.Length), isMatch: true);
            at = word.Index + word.Length;
        }

        Add(plain[at..end], isMatch: false);
        return [.. start > 0 ? [new ExcerptPart("… ", false)] : Array.Empty<ExcerptPart>(), .. parts, .. end < plain.Length ? [new ExcerptPart(" …", false)] : Array.Empty<ExcerptPart>()];

        void Add(string piece, bool isMatch)
        {
            if (piece.Length > 0)
            {
                parts.Add(new ExcerptPart(piece, isMatch));
            }
        }
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex Space();

    [GeneratedRegex(@"[\p{L}\p{Mn}\p{Nd}'’]+")]
    private static partial Regex Word();
}
