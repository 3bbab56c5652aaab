using System.Globalization;
using System.Text.RegularExpressions;
using Wardmote.Analysis.Disclosure.Attacking;

namespace Wardmote.Evidence.Disclosure.Published;

/// <summary>What publishers write in place of a number that they do not tell: "[c]", "*", "suppressed", "&lt;5", "fewer than five", "1 to 4".</summary>
/// <remarks>The letters in brackets are those of the Government Analysis Function, Symbols in tables (2022).</remarks>
internal static partial class PublishedMark
{
    private static readonly string[] Words = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];

    /// <summary>What is known of a hidden number by its mark alone; null where the text is no mark of that kind.</summary>
    /// <param name="least">The smallest count that would be hidden.</param>
    public static KnownRange? Read(string text, long least)
    {
        if (Plain().IsMatch(text))
        {
            return KnownRange.AtLeast(0);
        }

        if (FewerThan().Match(text) is { Success: true } fewer)
        {
            return new(least, Number(fewer.Groups["most"].Value) - (fewer.Groups["also"].Success ? 0 : 1));
        }

        return Between().Match(text) is { Success: true } between && Number(between.Groups["least"].Value) is var from && Number(between.Groups["most"].Value) is var to && from < to ? new KnownRange(from, to) : null;
    }

    private static long Number(string written) => Array.FindIndex(Words, word => word.Equals(written, StringComparison.OrdinalIgnoreCase)) is >= 0 and var word
        ? word + 1
        : long.Parse(written, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^(?:\[c\]|\[low\]|\(c\)|c|\*+|~|#|s|\[s\]|\(s\)|suppressed|withheld|disclosive|redacted|a number that is withheld)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Plain();

    [GeneratedRegex(@"^(?:(?:<|fewer than|less than|under|below)|(?<also>≤|<=|up to|at most))\s?(?<most>\d{1,6}|one|two|three|four|five|six|seven|eight|nine|ten)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex FewerThan();

    [GeneratedRegex(@"^(?<least>\d{1,6})\s?(?:-|–|to)\s?(?<most>\d{1,6})$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Between();
}
