namespace Wardmote.Partnership.Search;

/// <summary>
/// What the forms of an English word have in common: step 1 of M. F. Porter, "An algorithm for suffix stripping", Program 14 (1980),
/// which deals with plurals, past tenses and participles.
/// </summary>
public static class Stem
{
    /// <param name="word">In small letters.</param>
    public static string Of(string word)
    {
        if (word.Length <= 2 || !word.All(char.IsAsciiLetterLower))
        {
            return word;
        }

        word = Participle(Plural(word));
        return word[^1] == 'y' && HasVowel(word[..^1]) ? word[..^1] + "i" : word;
    }

    private static string Plural(string word) =>
        word.EndsWith("sses", StringComparison.Ordinal) || word.EndsWith("ies", StringComparison.Ordinal) ? word[..^2]
        : word.EndsWith("ss", StringComparison.Ordinal) || !word.EndsWith('s') ? word
        : word[..^1];

    private static string Participle(string word)
    {
        if (word.EndsWith("eed", StringComparison.Ordinal))
        {
            return Measure(word[..^3]) > 0 ? word[..^1] : word;
        }

        var stem = word.EndsWith("ed", StringComparison.Ordinal) ? word[..^2] : word.EndsWith("ing", StringComparison.Ordinal) ? word[..^3] : null;
        return stem is not null && HasVowel(stem) ? Mended(stem) : word;
    }

    /// <summary>"hop" of "hopp", "hate" of "hat" where "hated" was cut.</summary>
    private static string Mended(string stem) =>
        stem.EndsWith("at", StringComparison.Ordinal) || stem.EndsWith("bl", StringComparison.Ordinal) || stem.EndsWith("iz", StringComparison.Ordinal) ? stem + "e"
        : stem.Length > 1 && stem[^1] == stem[^2] && !IsVowel(stem, stem.Length - 1) && stem[^1] is not ('l' or 's' or 'z') ? stem[..^1]
        : Measure(stem) == 1 && EndsShort(stem) ? stem + "e"
        : stem;

    /// <summary>How often a vowel is followed by a consonant.</summary>
    private static int Measure(string word) => Enumerable.Range(1, Math.Max(0, word.Length - 1)).Count(i => IsVowel(word, i - 1) && !IsVowel(word, i));

    private static bool HasVowel(string word) => Enumerable.Range(0, word.Length).Any(i => IsVowel(word, i));

    /// <summary>Consonant, vowel, consonant, and the last not w, x or y.</summary>
    private static bool EndsShort(string word) => word.Length > 2
        && !IsVowel(word, word.Length - 3) && IsVowel(word, word.Length - 2) && !IsVowel(word, word.Length - 1) && word[^1] is not ('w' or 'x' or 'y');

    private static bool IsVowel(string word, int at) => word[at] is 'a' or 'e' or 'i' or 'o' or 'u' || (word[at] == 'y' && at > 0 && !IsVowel(word, at - 1));
}
