using Wardmote.Analysis.Counts;

namespace Wardmote.Analysis.Change;

/// <summary>How a test treats the outcome that was seen.</summary>
public enum ExactMethod
{
    /// <summary>Counts all of it: never claims a change more often than the level allows, and so is cautious.</summary>
    Exact,

    /// <summary>Counts half of it (Lancaster's mid-p): closer to the level on average, now and then a little above it.</summary>
    MidP,
}

/// <summary>
/// Are two counts from the same rate? Given their total, the later count is binomial with the chance that its exposure has of
/// the whole, so the test needs no estimate. The p-value is twice the smaller tail, at most 1, so that it falls below α exactly
/// where the interval of the ratio at level 1 − α leaves out 1.
/// Source: J. Przyborowski and H. Wilenski (1940), Biometrika 31, 313–323; M. P. Fay (2010), R Journal 2(1), 53–58.
/// </summary>
public static class ConditionalTest
{
    /// <summary>The two-sided p-value of "the rates are the same"; 1 where both counts are nought.</summary>
    public static double PValue(ExposedCount before, ExposedCount after, ExactMethod method)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        var total = checked(before.Count + after.Count);
        if (total == 0)
        {
            return 1;
        }

        double chance = after.Exposure / (before.Exposure + after.Exposure), other = before.Exposure / (before.Exposure + after.Exposure);
        var smaller = Math.Min(
            Tail(after.Count, before.Count, chance, other, method),
            Tail(before.Count, after.Count, other, chance, method));
        return Math.Min(1, 2 * smaller);
    }

    /// <summary>
    /// The interval of the later rate over the earlier one, from the Clopper–Pearson limits of the binomial chance (or their
    /// mid-p form). The lower end is nought where the later count is, the upper end infinite where the earlier count is nought.
    /// </summary>
    public static Interval RatioInterval(ExposedCount before, ExposedCount after, ConfidenceLevel level, ExactMethod method)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        ArgumentNullException.ThrowIfNull(level);
        var exposures = before.Exposure / after.Exposure;
        return new(
            LowerOdds(after.Count, before.Count, level.Tail, method) * exposures,
            exposures / LowerOdds(before.Count, after.Count, level.Tail, method),
            level);
    }

    /// <summary>The chance of at least this many successes (half of the outcome itself with mid-p).</summary>
    private static double Tail(long successes, long failures, double chance, double other, ExactMethod method)
    {
        var tail = successes == 0 ? 1 : BetaFunction.Lower(successes, failures + 1.0, chance, other);
        return method == ExactMethod.Exact
            ? tail
            : tail - Saddlepoint.Binomial(successes, successes + failures, chance, other) / 2;
    }

    /// <summary>The smallest odds of success that the data allow.</summary>
    private static double LowerOdds(long successes, long failures, double tail, ExactMethod method)
    {
        if (successes == 0)
        {
            return 0;
        }

        var exact = BetaFunction.Odds(successes, failures + 1.0, tail);
        return method == ExactMethod.Exact
            ? exact
            : Root.AboveNought(exact, odds => Math.Log(Tail(successes, failures, odds / (1 + odds), 1 / (1 + odds), method) / tail));
    }
}
