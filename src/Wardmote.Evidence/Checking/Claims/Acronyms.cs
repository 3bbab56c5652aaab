using System.Text.RegularExpressions;

namespace Wardmote.Evidence.Checking.Claims;

/// <summary>Short forms that a report explains: "first time entrants (FTE)". Wherever one form stands, the other is understood.</summary>
internal sealed partial class Acronyms
{
    private readonly Dictionary<string, IReadOnlyList<string>> meanings = [];

    public Acronyms(IEnumerable<string> texts)
    {
        foreach (var text in texts)
        {
            foreach (Match match in Bracketed().Matches(text))
            {
                var letters = match.Groups["short"].Value.TrimEnd('s');
                var before = Words.Of(text[..match.Index].Replace('-', ' ')).TakeLast(letters.Length).ToList();
                if (before.Count == letters.Length && before.Zip(letters).All(p => char.ToUpperInvariant(p.First.Text[0]) == p.Second))
                {
                    meanings.TryAdd(Words.Stem(letters), [.. before.Where(w => !Words.IsCommon(w.Text)).Select(w => w.Stem)]);
                }
            }
        }
    }

    /// <summary>Adds the long form of each short one, and the short of each long one.</summary>
    public HashSet<string> Understood(IEnumerable<string> stems)
    {
        var all = stems.ToHashSet();
        foreach (var (letters, words) in meanings)
        {
            if (all.Contains(letters))
            {
                all.UnionWith(words);
            }
            else if (words.Count > 1 && words.All(all.Contains))
            {
                all.Add(letters);
            }
        }

        return all;
    }

    [GeneratedRegex(@"\((?<short>[A-Z]{2,6}s?)\)")]
    private static partial Regex Bracketed();
}
