using System.Text.RegularExpressions;

namespace Wardmote.Evidence.Checking.Claims;

/// <summary>What "around", "nearly" and "over" allow for the number after them.</summary>
internal static partial class Hedges
{
    /// <summary>How far, in parts of the number, "around" may be from it.</summary>
    private const decimal Around = 0.06m;

    /// <summary>How far below the number "nearly" may still be.</summary>
    private const decimal Nearly = 0.1m;

    /// <summary>How far above the number "over" may still be: a writer would name the next round number otherwise.</summary>
    private const decimal Over = 0.2m;

    /// <summary>"More than a third" may still be said of what is nearer to a half.</summary>
    public const decimal OverAFraction = 0.3m;

    public static bool IsNearly(string before) => NearlyBefore().IsMatch(before);

    public static bool IsMore(string before) => OverBefore().IsMatch(before);

    /// <param name="half">Half of the last place that is printed.</param>
    public static (decimal Low, decimal High) Widen(string before, decimal value, decimal half)
    {
        if (AtLeastBefore().IsMatch(before))
        {
            return (value - half, decimal.MaxValue);
        }

        if (OverBefore().IsMatch(before))
        {
            return (value - half, value + Math.Max(value * Over, half));
        }

        if (NearlyBefore().IsMatch(before))
        {
            return (value - Math.Max(value * Nearly, half), value + half);
        }

        return AroundBefore().IsMatch(before)
            ? (value - Math.Max(value * Around, half), value + Math.Max(value * Around, half))
            : (value - half, value + half);
    }

    [GeneratedRegex(@"\b(?:around|about|approximately|approx\.?|roughly|some|circa|c\.?|broadly|close to|in the region of|of the order of)\s*(?:a |an |one |the )?$|~\s?$", RegexOptions.IgnoreCase)]
    private static partial Regex AroundBefore();

    [GeneratedRegex(@"\b(?:almost|nearly|just under|just below|just short of|not quite|under|fewer than|less than|below|close to|up to)\s*(?:a |an |one )?$", RegexOptions.IgnoreCase)]
    private static partial Regex NearlyBefore();

    [GeneratedRegex(@"\b(?:over|just over|more than|just above|above|well over|upwards of|exceed(?:s|ed|ing)?|slightly more than)\s*(?:a |an |one )?$", RegexOptions.IgnoreCase)]
    private static partial Regex OverBefore();

    [GeneratedRegex(@"\b(?:at least|a minimum of|no fewer than)\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex AtLeastBefore();
}
