namespace Wardmote.Analysis.Counts;

/// <summary>Finds where a monotone function crosses nought.</summary>
internal static class Root
{
    private const int MostSteps = 400;

    /// <summary>
    /// The crossing between two points where the function has opposite signs, to the last digits a double holds.
    /// Source: T. R. Chandrupatla (1997), Advances in Engineering Software 28(3), 145–149.
    /// </summary>
    public static double Between(double a, double b, Func<double, double> function)
    {
        double fa = function(a), fb = function(b);
        if (fa == 0)
        {
            return a;
        }

        if (fb == 0)
        {
            return b;
        }

        if (fa > 0 == fb > 0)
        {
            throw new InvalidOperationException($"No crossing between {a} ({fa}) and {b} ({fb}).");
        }

        double c = a, fc = fa, t = 0.5;
        for (var step = 0; step < MostSteps; step++)
        {
            var x = a + t * (b - a);
            var f = function(x);
            if (f > 0 == fa > 0)
            {
                (c, fc) = (a, fa);
            }
            else
            {
                (c, b, fc, fb) = (b, a, fb, fa);
            }

            (a, fa) = (x, f);
            var (best, fbest) = Math.Abs(fa) < Math.Abs(fb) ? (a, fa) : (b, fb);
            var width = Math.Abs(b - a);
            var least = 2 * double.Epsilon + 4e-16 * Math.Abs(best);
            if (fbest == 0 || width <= least)
            {
                return best;
            }

            var share = least / width;
            double xi = (a - b) / (c - b), phi = (fa - fb) / (fc - fb);
            var curved = phi * phi < xi && (1 - phi) * (1 - phi) < 1 - xi;
            t = curved ? fa / (fb - fa) * (fc / (fb - fc)) + (c - a) / (b - a) * (fa / (fc - fa)) * (fb / (fc - fb)) : 0.5;
            t = Math.Clamp(t, share / 2, 1 - share / 2);
        }

        return Math.Abs(fa) < Math.Abs(fb) ? a : b;
    }

    /// <summary>The crossing of a rising function on (0, ∞), searched for outwards from a guess.</summary>
    public static double AboveNought(double guess, Func<double, double> rising)
    {
        double low = guess, high = guess;
        var step = 1.05;
        while (rising(low) > 0)
        {
            low /= step;
            step *= step;
            if (low < double.Epsilon)
            {
                return 0;
            }
        }

        step = 1.05;
        while (rising(high) < 0)
        {
            high *= step;
            step *= step;
        }

        return Between(low, high, rising);
    }
}
