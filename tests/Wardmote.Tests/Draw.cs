namespace Wardmote.Tests;

/// <summary>Random counts for simulations; the caller's seed makes them the same in every run.</summary>
public static class Draw
{
    /// <summary>Counts the unit-rate arrivals before the mean; exact, and fast enough for means up to some thousands.</summary>
    public static long Poisson(Random random, double mean)
    {
        long count = -1;
        for (var time = 0.0; time <= mean; count++)
        {
            time -= Math.Log(1 - random.NextDouble());
        }

        return count;
    }

    public static long Binomial(Random random, int trials, double chance)
    {
        long count = 0;
        for (var i = 0; i < trials; i++)
        {
            count += random.NextDouble() < chance ? 1 : 0;
        }

        return count;
    }
}
