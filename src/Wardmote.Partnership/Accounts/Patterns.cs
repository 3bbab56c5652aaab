namespace Wardmote.Partnership.Accounts;

/// <summary>What is quickly typed and quickly guessed: rows of keys, runs, repeats, years and dates.</summary>
internal static class Patterns
{
    private static readonly string[] Rows =
    [
        "1234567890", "qwertyuiop", "asdfghjkl", "zxcvbnm", "abcdefghijklmnopqrstuvwxyz",
        // Down the columns, and to and fro between two rows.
        "1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik9ol0p", "qazwsxedcrfvtgbyhnujmikolp", "1q2w3e4r5t6y7u8i9o0p", "a1b2c3d4e5f6", "q1w2e3r4t5y6", "zaq1xsw2cde3vfr4",
        "0987654321qwertyuiop", "147258369", "789456123", "741852963", "159753", "azerty", "!@#$%^&*()", "!\"£$%^&*()",
    ];

    private static readonly string[] Backwards = [.. Rows.Select(row => string.Concat(row.Reverse()))];

    public static bool Are(ReadOnlySpan<char> text) => text.Length >= 3 && (IsOneKey(text) || IsRun(text) || IsDate(text));

    private static bool IsOneKey(ReadOnlySpan<char> text) => text.IndexOfAnyExcept(text[0]) < 0;

    private static bool IsRun(ReadOnlySpan<char> text)
    {
        foreach (var rows in new[] { Rows, Backwards })
        {
            foreach (var row in rows)
            {
                if (row.AsSpan().IndexOf(text, StringComparison.Ordinal) >= 0)
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>A year from 1900 to 2099, or a day written in six or eight figures.</summary>
    private static bool IsDate(ReadOnlySpan<char> text)
    {
        if (text.Length is not (4 or 6 or 8) || text.IndexOfAnyExceptInRange('0', '9') >= 0)
        {
            return false;
        }

        return text.Length == 4 ? text.StartsWith("19", StringComparison.Ordinal) || text.StartsWith("20", StringComparison.Ordinal) : Number(text[..2]) is >= 1 and <= 31 && Number(text[2..4]) is >= 1 and <= 31;
    }

    private static int Number(ReadOnlySpan<char> text) => int.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
