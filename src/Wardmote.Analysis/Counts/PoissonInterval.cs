namespace Wardmote.Analysis.Counts;

/// <summary>The interval of the mean behind one count of independent events.</summary>
public static class PoissonInterval
{
    /// <summary>
    /// Exact limits from the chi-square distribution; they cover at least as often as the level says. Counts may be fractional
    /// (weighted or apportioned events), for which the same formula is used.
    /// Source: F. Garwood (1936), Biometrika 28, 437–442.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The count is negative.</exception>
    public static Interval Exact(double count, ConfidenceLevel level)
    {
        ArgumentNullException.ThrowIfNull(level);
        Require.Count(count, "A count", nameof(count));
        return new(
            count == 0 ? 0 : GammaFunction.LowerQuantile(count, level.Tail),
            GammaFunction.UpperQuantile(count + 1, level.Tail),
            level);
    }

    /// <summary>
    /// Byar's approximation to the exact limits, which public health tables in England use from a count of 10.
    /// Source: N. E. Breslow and N. E. Day (1987), Statistical methods in cancer research II, 69; OHID technical guide.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The count is negative.</exception>
    public static Interval Byar(double count, ConfidenceLevel level)
    {
        ArgumentNullException.ThrowIfNull(level);
        Require.Count(count, "A count", nameof(count));
        return new(count == 0 ? 0 : Limit(count, -level.Z), Limit(count + 1, level.Z), level);

        static double Limit(double n, double z)
        {
            var root = 1 - 1 / (9 * n) + z / (3 * Math.Sqrt(n));
            // For a handful of events at a high level the cube would turn negative; a mean cannot.
            return root <= 0 ? 0 : n * root * root * root;
        }
    }

    /// <summary>Exact below <see cref="ExactBelow"/> events, Byar's from there: the rule of the public health tables.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The count is negative.</exception>
    public static Interval Of(double count, ConfidenceLevel level) => count < ExactBelow ? Exact(count, level) : Byar(count, level);

    /// <summary>The count from which Byar's approximation is close enough (OHID technical guide, confidence intervals).</summary>
    public const int ExactBelow = 10;
}
