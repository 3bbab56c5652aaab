namespace Wardmote.Analysis.Counts;

/// <summary>Counts of independent events with a known mean.</summary>
public static class PoissonDistribution
{
    /// <summary>The chance of exactly this count.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The count or the mean is negative.</exception>
    public static double At(long count, double mean) =>
        Saddlepoint.Poisson(Require.Count(count, "A count", nameof(count)), Require.Count(mean, "The mean of a count", nameof(mean)));

    /// <summary>The chance of this count or fewer; nought for a negative count.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The mean is negative.</exception>
    public static double AtMost(long count, double mean)
    {
        Require.Count(mean, "The mean of a count", nameof(mean));
        return count < 0 ? 0 : mean == 0 ? 1 : GammaFunction.Upper(count + 1.0, mean);
    }

    /// <summary>The chance of this count or more; 1 for a count of nought or below.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The mean is negative.</exception>
    public static double AtLeast(long count, double mean)
    {
        Require.Count(mean, "The mean of a count", nameof(mean));
        return count <= 0 ? 1 : mean == 0 ? 0 : GammaFunction.Lower(count, mean);
    }

    /// <summary>The smallest count whose chance of being reached from below is at least <paramref name="chance"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The mean is negative, or the chance is not above 0 and below 1.</exception>
    public static long Quantile(double chance, double mean)
    {
        Require.Count(mean, "The mean of a count", nameof(mean));
        var z = NormalDistribution.Quantile(chance);
        var guess = (long)Math.Max(0, mean + z * Math.Sqrt(mean) + (z * z - 1) / 6);
        return Step.ToSmallest(guess, k => AtMost(k, mean) >= chance, long.MaxValue);
    }
}
