using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Wardmote.Evidence.Checking.Reading;

/// <summary>
/// Extraction prints a raised footnote number as plain digits after the word: "April 20181", "offenders.9", "Issues10". They are
/// told from figures by the footnotes that the report has.
/// </summary>
internal static partial class FootnoteMarks
{
    /// <param name="Offset">Where, in the text without marks, digits were taken out.</param>
    /// <param name="Shift">How many characters had been taken out before it.</param>
    public readonly record struct Removed(int Offset, int Length, int Shift);

    public static string Without(string text, IReadOnlySet<int> footnotes, out IReadOnlyList<Removed> removed)
    {
        var taken = new List<Removed>();
        var kept = new StringBuilder(text.Length);
        var last = 0;
        foreach (Match match in footnotes.Count == 0 ? [] : Mark().Matches(text).AsEnumerable())
        {
            var digits = match.Groups["mark"];
            if (!footnotes.Contains(int.Parse(digits.Value, CultureInfo.InvariantCulture)))
            {
                continue;
            }

            kept.Append(text, last, digits.Index - last);
            taken.Add(new(kept.Length, digits.Length, taken.Sum(t => t.Length)));
            last = digits.Index + digits.Length;
        }

        removed = taken;
        return kept.Append(text, last, text.Length - last).ToString();
    }

    /// <summary>After a year, after a word or a bracket, or after the stop that ends a sentence.</summary>
    [GeneratedRegex(@"(?:(?<=\b(?:19|20)\d\d)|(?<=[a-z\)\]”""’%][.,;:]?)|(?<=\b[A-Z]{2,}\)?))(?<mark>[1-9]\d?)(?=[\s.,;:)]|$)")]
    private static partial Regex Mark();
}
