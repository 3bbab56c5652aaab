namespace Wardmote.Partnership.Accounts;

/// <summary>
/// Which passwords are good enough: long, and not put together from what everybody tries first. No kinds of characters are asked
/// for, and none is refused (NIST SP 800-63B, section 3.1.1; National Cyber Security Centre, "Three random words").
/// </summary>
public static class PasswordRules
{
    public const int Shortest = 12;

    public const int Longest = 128;

    /// <summary>Characters that are no part of a word or pattern count one each; a word or pattern counts one altogether.</summary>
    private const int Enough = 7;

    private static readonly Lazy<CommonWords> Common = new(CommonWords.Load);

    /// <param name="own">Words that go with this account: its e-mail address, post, organisation, partnership.</param>
    /// <returns>Why not, in a sentence; null where it is good enough.</returns>
    public static string? WhyNot(string password, params IEnumerable<string> own)
    {
        if (password.Length < Shortest)
        {
            return $"Password must be {Shortest} characters or more. Three random words make a good one";
        }

        if (password.Length > Longest)
        {
            return $"Password must be {Longest} characters or fewer";
        }

        return Surprise(password, own) < Enough ? "Password is too easy to guess: it is made of common words, names or patterns. Three random words make a good one" : null;
    }

    /// <summary>How much of it cannot be told from common words and patterns: the fewest pieces that it can be put together from.</summary>
    internal static int Surprise(string password, IEnumerable<string> own)
    {
        var text = Plain(password);
        var words = new CommonWords(own.SelectMany(Pieces)).With(Common.Value);
        var fewest = new int[text.Length + 1];
        for (var end = 1; end <= text.Length; end++)
        {
            fewest[end] = fewest[end - 1] + 1;
            for (var start = 0; start <= end - 3; start++)
            {
                if (fewest[start] + 1 < fewest[end] && (words.Has(text[start..end]) || Patterns.Are(text.AsSpan(start, end - start))))
                {
                    fewest[end] = fewest[start] + 1;
                }
            }
        }

        return Repeats(text, fewest[^1]);
    }

    /// <summary>The same said several times is no better than said once.</summary>
    private static int Repeats(string text, int pieces)
    {
        for (var length = 1; length <= text.Length / 2; length++)
        {
            if (text.Length % length == 0 && Enumerable.Range(1, (text.Length / length) - 1).All(i => text.AsSpan(i * length, length).SequenceEqual(text.AsSpan(0, length))))
            {
                return Math.Min(pieces, length);
            }
        }

        return pieces;
    }

    /// <summary>Small letters, with the usual stand-ins put back: "P@ssw0rd" is "password".</summary>
    private static string Plain(string password) => string.Concat(password.ToLowerInvariant().Select((letter, i) => (letter, IsAmongLetters(password, i)) switch
    {
        ('@', _) or ('4', true) => 'a',
        ('$', _) or ('5', true) => 's',
        ('0', true) => 'o',
        ('1', true) or ('!', true) => 'i',
        ('3', true) => 'e',
        ('7', true) => 't',
        _ => letter,
    }));

    private static bool IsAmongLetters(string password, int i) =>
        i + 1 < password.Length && char.IsLetter(password[i + 1]) && (i == 0 || !char.IsAsciiDigit(password[i - 1]));

    private static IEnumerable<string> Pieces(string words) =>
        words.ToLowerInvariant().Split([' ', '@', '.', ',', '-', '_', '\''], StringSplitOptions.RemoveEmptyEntries).Where(piece => piece.Length >= 3);
}
