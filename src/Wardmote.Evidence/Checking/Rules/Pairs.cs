using System.Text.RegularExpressions;
using Wardmote.Evidence.Checking.Claims;

namespace Wardmote.Evidence.Checking.Rules;

/// <summary>Two counts of one sentence that are told as before and after.</summary>
internal static partial class Pairs
{
    public static (Quantity Before, Quantity After)? In(Statement statement)
    {
        var counts = statement.Quantities.Where(q => q is { Kind: QuantityKind.Count or QuantityKind.Money or QuantityKind.Rate, Loose: false, Role: QuantityRole.Level } or { Kind: QuantityKind.Count, Loose: false, Role: QuantityRole.Rise or QuantityRole.Fall }).ToList();
        for (var i = 0; i + 1 < counts.Count; i++)
        {
            var (one, other) = (counts[i], counts[i + 1]);
            if (one.Kind != other.Kind)
            {
                continue;
            }

            var between = statement.Text[one.End..other.Start];
            if (To().IsMatch(between) && From().IsMatch(statement.Text[..one.Start]))
            {
                return (one, other);
            }

            // "54 from April to December 2022 against 80 in the whole of 2021/22": the earlier one comes last.
            if (Against().IsMatch(between) && TrendWords.Any(statement.Text))
            {
                return (other, one);
            }

            if (other.Noun.Length == 0 && And().IsMatch(between) && statement.Times.Count >= 2 && statement.Times.Any(t => t.Start > one.End && t.Start < other.Start) && statement.Times.Any(t => t.Start > other.End))
            {
                return (one, other);
            }
        }

        return null;
    }

    [GeneratedRegex(@"\bfrom\s+(?:an average of\s+|a total of\s+|around\s+|about\s+|just\s+)?$", RegexOptions.IgnoreCase)]
    private static partial Regex From();

    [GeneratedRegex(@"^(?:,?\s+[\w'/-]+){0,12}?,?\s+to\s+(?:an average of\s+|a total of\s+|just\s+|only\s+|around\s+|about\s+)?$", RegexOptions.IgnoreCase)]
    private static partial Regex To();

    [GeneratedRegex(@"\b(?:against|compared (?:with|to)|down from|up from|(?:less|fewer) than half (?:of )?(?:the)?|more than (?:twice|double) (?:the)?)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Against();

    [GeneratedRegex(@"\band\s+(?:just\s+|only\s+)?$", RegexOptions.IgnoreCase)]
    private static partial Regex And();
}
