namespace Wardmote.Analysis.Counts;

/// <summary>The standard normal distribution, to a relative error below 1e-13 in either tail.</summary>
public static class NormalDistribution
{
    /// <summary>The chance of a value at most <paramref name="z"/>.</summary>
    public static double Below(double z) => z <= 0 ? Tail(z) : 1 - Tail(z);

    /// <summary>The chance of a value as far from nought as <paramref name="z"/> on either side: a two-sided p-value.</summary>
    public static double TwoSided(double z) => Math.Min(1, 2 * Tail(z));

    /// <summary>The value below which a standard normal variable falls with the given chance.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The chance is not above 0 and below 1.</exception>
    public static double Quantile(double chance)
    {
        if (!(chance is > 0 and < 1))
        {
            throw new ArgumentOutOfRangeException(nameof(chance), chance, "The chance of a quantile lies above 0 and below 1.");
        }

        if (chance == 0.5)
        {
            return 0;
        }

        // A start good to three digits (Abramowitz and Stegun 26.2.23), then Halley's steps on the tail itself.
        var tail = Math.Min(chance, 1 - chance);
        var t = Math.Sqrt(-2 * Math.Log(tail));
        var z = t - (2.515517 + t * (0.802853 + t * 0.010328)) / (1 + t * (1.432788 + t * (0.189269 + t * 0.001308)));
        for (var step = 0; step < 4; step++)
        {
            var density = Math.Exp(-z * z / 2) / Math.Sqrt(2 * Math.PI);
            var newton = (Tail(z) - tail) / density;
            z += newton / (1 - newton * z / 2);
        }

        return chance < 0.5 ? -z : z;
    }

    private static double Tail(double z) => z * z < double.Epsilon ? 0.5 : GammaFunction.Upper(0.5, z * z / 2) / 2;
}
