namespace Wardmote.Analysis.Counts;

/// <summary>
/// The regularised incomplete beta function and its inverse, from which binomial limits come.
/// Relative error below 2e-12 for parameters up to 10^7, where the work grows only with their square root.
/// Source: continued fraction of NIST DLMF 8.17.22, with Loader's form of the leading factor.
/// </summary>
public static class BetaFunction
{
    /// <summary>The chance that a beta variable with these parameters (above nought) is at most <paramref name="x"/>, 0 to 1.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A parameter is not positive, or x lies outside 0 to 1.</exception>
    public static double Lower(double a, double b, double x)
    {
        Require.Probability(x, "The point of a beta distribution", nameof(x));
        return Lower(a, b, x, 1 - x);
    }

    /// <summary>The x below which a beta variable with these parameters falls with the given chance.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A parameter is not positive, or the chance is not above 0 and below 1.</exception>
    public static double LowerQuantile(double a, double b, double chance) => Odds(a, b, chance) switch
    {
        var odds when double.IsInfinity(odds) => 1,
        var odds => odds / (1 + odds),
    };

    /// <summary>The same quantile as odds, x/(1 − x), which keeps its digits where x is close to 1.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A parameter is not positive, or the chance is not above 0 and below 1.</exception>
    public static double Odds(double a, double b, double chance)
    {
        Check(a, b);
        if (!(chance is > 0 and < 1))
        {
            throw new ArgumentOutOfRangeException(nameof(chance), chance, "The chance of a quantile lies above 0 and below 1.");
        }

        return Root.AboveNought(a / b, odds =>
        {
            double x = odds / (1 + odds), y = 1 / (1 + odds);
            return chance <= 0.5
                ? Math.Log(Math.Max(Lower(a, b, x, y), 1e-320) / chance)
                : Math.Log((1 - chance) / Math.Max(Lower(b, a, y, x), 1e-320));
        });
    }

    /// <summary><paramref name="y"/> is 1 − x, given apart so that neither loses digits.</summary>
    internal static double Lower(double a, double b, double x, double y)
    {
        Check(a, b);
        if (x == 0 || y == 0)
        {
            return x == 0 ? 0 : 1;
        }

        return x <= (a + 1) / (a + b + 2)
            ? Leading(a, b, x, y) * Fraction(a, b, x)
            : 1 - Leading(b, a, y, x) * Fraction(b, a, y);
    }

    private static void Check(double a, double b)
    {
        Require.Positive(a, "The first parameter of a beta distribution", nameof(a));
        Require.Positive(b, "The second parameter of a beta distribution", nameof(b));
    }

    /// <summary>x^a y^b / (a B(a, b)).</summary>
    private static double Leading(double a, double b, double x, double y) => Saddlepoint.Binomial(a, a + b, x, y) * (b / (a + b));

    /// <summary>Lentz's evaluation of the continued fraction.</summary>
    private static double Fraction(double a, double b, double x)
    {
        const double tiny = 1e-300;
        var c = 1.0;
        var d = 1 / NotNought(1 - (a + b) * x / (a + 1));
        var h = d;
        for (var m = 1.0; ; m++)
        {
            var even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m));
            d = 1 / NotNought(1 + even * d);
            c = NotNought(1 + even / c);
            h *= c * d;
            var odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1));
            d = 1 / NotNought(1 + odd * d);
            c = NotNought(1 + odd / c);
            var step = c * d;
            h *= step;
            if (Math.Abs(step - 1) < 3e-16)
            {
                return h;
            }
        }

        static double NotNought(double value) => Math.Abs(value) < tiny ? tiny : value;
    }
}
