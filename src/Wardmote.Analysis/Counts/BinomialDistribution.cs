namespace Wardmote.Analysis.Counts;

/// <summary>How many of a known number of independent trials succeed.</summary>
public static class BinomialDistribution
{
    /// <summary>The chance of exactly this many successes.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Successes lie outside 0 to trials, or the chance outside 0 to 1.</exception>
    public static double At(long successes, long trials, double chance)
    {
        Check(trials, chance);
        return successes < 0 || successes > trials
            ? throw new ArgumentOutOfRangeException(nameof(successes), successes, $"Successes lie between 0 and {trials}.")
            : Saddlepoint.Binomial(successes, trials, chance, 1 - chance);
    }

    /// <summary>The chance of this many successes or fewer.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Trials are negative, or the chance lies outside 0 to 1.</exception>
    public static double AtMost(long successes, long trials, double chance)
    {
        Check(trials, chance);
        return successes < 0 ? 0 : successes >= trials ? 1 : BetaFunction.Lower(trials - successes, successes + 1.0, 1 - chance, chance);
    }

    /// <summary>The chance of this many successes or more.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Trials are negative, or the chance lies outside 0 to 1.</exception>
    public static double AtLeast(long successes, long trials, double chance)
    {
        Check(trials, chance);
        return successes <= 0 ? 1 : successes > trials ? 0 : BetaFunction.Lower(successes, trials - successes + 1.0, chance, 1 - chance);
    }

    /// <summary>The smallest number of successes whose chance of being reached from below is at least <paramref name="level"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Trials are negative, or a chance lies outside its range.</exception>
    public static long Quantile(double level, long trials, double chance)
    {
        Check(trials, chance);
        var z = NormalDistribution.Quantile(level);
        var guess = (long)Math.Clamp(trials * chance + z * Math.Sqrt(trials * chance * (1 - chance)), 0, trials);
        return Step.ToSmallest(guess, k => AtMost(k, trials, chance) >= level, trials);
    }

    private static void Check(long trials, double chance)
    {
        Require.Count(trials, "The number of trials", nameof(trials));
        Require.Probability(chance, "The chance of success", nameof(chance));
    }
}
