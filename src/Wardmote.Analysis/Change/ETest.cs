using Wardmote.Analysis.Counts;

namespace Wardmote.Analysis.Change;

/// <summary>
/// The E-test of two counts: more powerful than the conditional test, close to its level, and able to ask whether rates differ
/// by a stated amount. Offered beside the conditional test, which governs the words.
/// Source: K. Krishnamoorthy and J. Thomson (2004), Journal of Statistical Planning and Inference 119, 23–35.
/// </summary>
public static class ETest
{
    /// <summary>
    /// The two-sided p-value of "the first rate is the second plus the difference", in events per unit of exposure; 1 where the
    /// estimate of either rate under that hypothesis is not positive. The work grows with the square root of the counts.
    /// </summary>
    public static double PValue(ExposedCount first, ExposedCount second, double difference = 0)
    {
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(second);
        double n1 = first.Exposure, n2 = second.Exposure;
        var rate2 = (first.Count + second.Count - n1 * difference) / (n1 + n2);
        var rate1 = rate2 + difference;
        if (rate1 <= 0 || rate2 <= 0)
        {
            return 1;
        }

        var seen = first.Rate - second.Rate - difference;
        var squared = seen * seen / (first.Rate / n1 + second.Rate / n2);
        var (one, two) = (Window.Of(n1 * rate1), Window.Of(n2 * rate2));
        var p = 0.0;
        for (var x1 = one.First; x1 <= one.Last; x1++)
        {
            p += one.At(x1) * AsExtreme(x1 / n1 - difference, x1 / (n1 * n1), x1 == 0 && difference == 0);
        }

        return Math.Min(1, p);

        // The statistic's square is below the one seen between the two roots of a quadratic in the second count.
        double AsExtreme(double gap, double variance, bool noughtIsNoDifference)
        {
            var half = gap * n2 + squared / 2;
            var inner = half * half - n2 * n2 * (gap * gap - squared * variance);
            if (inner <= 0)
            {
                return 1;
            }

            var root = Math.Sqrt(inner);
            // Outcomes exactly as far from the hypothesis as the one seen count as extreme, whatever the rounding.
            var slack = 1e-11 * Math.Max(1, Math.Abs(half) + root);
            var from = noughtIsNoDifference ? 0 : (long)Math.Floor(half - root + slack) + 1;
            var to = (long)Math.Ceiling(half + root - slack) - 1;
            return to < from ? 1 : two.AtMost(from - 1) + two.AtLeast(to + 1);
        }
    }

    /// <summary>The Poisson probabilities that are not vanishingly small, with their sums from either end.</summary>
    private sealed class Window
    {
        private const double Vanishing = 1e-22;
        private readonly double[] probabilities;
        private readonly double[] below;
        private readonly double[] above;

        private Window(long first, double[] probabilities)
        {
            First = first;
            this.probabilities = probabilities;
            below = new double[probabilities.Length];
            above = new double[probabilities.Length];
            var sum = 0.0;
            for (var i = 0; i < probabilities.Length; i++)
            {
                below[i] = sum += probabilities[i];
            }

            sum = 0;
            for (var i = probabilities.Length - 1; i >= 0; i--)
            {
                above[i] = sum += probabilities[i];
            }
        }

        public long First { get; }

        public long Last => First + probabilities.Length - 1;

        public static Window Of(double mean)
        {
            var mode = (long)mean;
            var up = new List<double>();
            for (var (k, p) = (mode, PoissonDistribution.At(mode, mean)); p > Vanishing; p *= mean / ++k)
            {
                up.Add(p);
            }

            var down = new List<double>();
            for (var (k, p) = (mode, up[0]); k > 0 && (p *= k / mean) > Vanishing; k--)
            {
                down.Add(p);
            }

            down.Reverse();
            return new(mode - down.Count, [.. down, .. up]);
        }

        public double At(long count) => probabilities[count - First];

        public double AtMost(long count) => count < First ? 0 : below[Math.Min(count - First, below.Length - 1)];

        public double AtLeast(long count) => count > Last ? 0 : above[Math.Max(count - First, 0)];
    }
}
