using System.Text.RegularExpressions;

namespace Wardmote.Evidence.Checking.Reading;

/// <summary>Parts running text into sentences; decimals, initials and common abbreviations do not end one.</summary>
internal static partial class SentenceSplitter
{
    /// <summary>Start and length of each sentence, without the space between them.</summary>
    public static IEnumerable<(int Start, int Length)> Split(string text)
    {
        var start = 0;
        foreach (Match end in End().Matches(text))
        {
            var length = end.Groups["end"].Index + end.Groups["end"].Length - start;
            if (Abbreviation().IsMatch(text.AsSpan(start, length)))
            {
                continue;
            }

            yield return (start, length);
            start = end.Index + end.Length;
        }

        if (start < text.Length)
        {
            yield return (start, text.Length - start);
        }
    }

    [GeneratedRegex(@"(?<end>[.!?][)”""’\]⁰¹²³⁴⁵⁶⁷⁸⁹]*)\s+(?=[“""‘'(\[]?[A-Z0-9£])")]
    private static partial Regex End();

    [GeneratedRegex(@"(?:^|[\s(])(?:e\.?g|i\.?e|etc|vs|cf|no|nos|p|pp|para|approx|c|ca|inc|fig|figs|dr|mr|mrs|ms|st|prof|[A-Z])\.$", RegexOptions.IgnoreCase)]
    private static partial Regex Abbreviation();
}
