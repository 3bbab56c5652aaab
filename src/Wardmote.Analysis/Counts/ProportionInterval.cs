namespace Wardmote.Analysis.Counts;

/// <summary>The interval of a proportion; all figures run from 0 to 1.</summary>
public static class ProportionInterval
{
    /// <summary>
    /// Wilson's score interval, which stays within 0 to 1 and is good for small bases.
    /// Source: E. B. Wilson (1927), JASA 22, 209–212; R. G. Newcombe (1998), Statistics in Medicine 17, 857–872, method 3.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The numerator lies outside 0 to the denominator, or the denominator is not positive.</exception>
    public static Interval Wilson(double numerator, double denominator, ConfidenceLevel level)
    {
        Check(numerator, denominator, level);
        var z = level.Z;
        var other = denominator - numerator;
        var middle = 2 * numerator + z * z;
        var spread = z * Math.Sqrt(z * z + 4 * numerator * (other / denominator));
        var width = 2 * (denominator + z * z);
        return new(
            numerator == 0 ? 0 : Math.Max(0, (middle - spread) / width),
            other == 0 ? 1 : Math.Min(1, (middle + spread) / width),
            level);
    }

    /// <summary>
    /// Exact limits; they cover at least as often as the level says.
    /// Source: C. J. Clopper and E. S. Pearson (1934), Biometrika 26, 404–413.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The numerator lies outside 0 to the denominator, or the denominator is not positive.</exception>
    public static Interval ClopperPearson(long numerator, long denominator, ConfidenceLevel level)
    {
        Check(numerator, denominator, level);
        double successes = numerator, failures = denominator - numerator;
        return new(
            numerator == 0 ? 0 : BetaFunction.LowerQuantile(successes, failures + 1, level.Tail),
            failures == 0 ? 1 : 1 - BetaFunction.LowerQuantile(failures, successes + 1, level.Tail),
            level);
    }

    private static void Check(double numerator, double denominator, ConfidenceLevel level)
    {
        ArgumentNullException.ThrowIfNull(level);
        Require.Positive(denominator, "The base of a proportion", nameof(denominator));
        Require.Count(numerator, "The numerator of a proportion", nameof(numerator));
        if (numerator > denominator)
        {
            throw new ArgumentOutOfRangeException(nameof(numerator), numerator, $"The numerator of a proportion cannot exceed its base of {denominator}.");
        }
    }
}
