using System.Text.RegularExpressions;
using Wardmote.Analysis.Disclosure.Attacking;

namespace Wardmote.Evidence.Disclosure.Published;

/// <summary>Sums of money in published tables: which they are, and how closely a printed one is known.</summary>
internal static partial class PublishedAmount
{
    /// <summary>In what it is printed in. Beyond, sums might not be exact.</summary>
    public const decimal Largest = 1_000_000_000_000;

    /// <summary>What is known of an amount is in so many parts of what it is printed in; of pounds, in pence.</summary>
    public const int Parts = 100;

    private const int Pence = 2;

    public static bool IsMoney(string heading) => Money().IsMatch(heading);

    /// <summary>Whether a heading of money speaks of one of several, so that it does not add up.</summary>
    public static bool IsOfOne(string heading) => OfOne().IsMatch(heading);

    /// <summary>Whether amounts beside such words may be in thousands or millions.</summary>
    public static bool IsScale(string text) => Scale().IsMatch(text);

    /// <summary>
    /// Of a printed amount: it was rounded to the last decimal that is printed, or has pence, and then it is what it says. Of a hidden one: it is nought or
    /// more, whatever its mark says of counts.
    /// </summary>
    /// <param name="isScaled">Whether it may be in thousands or millions, so that two decimals are no pence.</param>
    public static KnownRange Known(PublishedCell cell, bool isScaled)
    {
        if (cell.Value is not { } value)
        {
            return KnownRange.AtLeast(0);
        }

        var half = cell.Decimals == Pence && !isScaled ? 0 : PercentageBases.Half(cell);
        return new((long)Math.Max(0, Math.Floor((value - half) * Parts)), (long)Math.Ceiling((value + half) * Parts));
    }

    [GeneratedRegex(@"£|\bpounds?\b|\bGBP\b|\bamounts?\b|\bcosts?\b|\bspen[dt]\b|\bspending\b|\bexpenditure\b|\bfunding\b|\bbudgets?\b", RegexOptions.IgnoreCase)]
    private static partial Regex Money();

    [GeneratedRegex(@"\bper\b|\beach\b|\bunit\b|\bmedian\b|\btypical\b|\bminimum\b|\bmaximum\b|\blargest\b|\bsmallest\b", RegexOptions.IgnoreCase)]
    private static partial Regex OfOne();

    [GeneratedRegex(@"£\s?(?:000|k|m|bn)|'000|\bthousands?\b|\bmillions?\b|\bbillions?\b|\bm\b|\bk\b", RegexOptions.IgnoreCase)]
    private static partial Regex Scale();
}
