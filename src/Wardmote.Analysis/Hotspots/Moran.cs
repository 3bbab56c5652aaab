using Wardmote.Analysis.Counts;
using Wardmote.Analysis.Geometry;

namespace Wardmote.Analysis.Hotspots;

/// <summary>
/// Moran's I: are neighbours alike over the map as a whole? Each area's neighbours weigh the same and add up to one; areas without
/// neighbours are left out.
/// Source: A. D. Cliff and J. K. Ord (1981), Spatial Processes, chapters 1 and 2; the variance is that under randomisation.
/// </summary>
/// <param name="I">Near 1 where neighbours are alike, near <paramref name="Expected"/> where it is chance, below it where they differ.</param>
/// <param name="Z">Standard errors from what chance would give.</param>
/// <param name="PValue">Two-sided.</param>
public sealed record Moran(double I, double Expected, double Variance, double Z, double PValue)
{
    /// <exception cref="ArgumentException">Values and areas differ in number, fewer than four areas have neighbours, all values are the same, or every area is every other's neighbour.</exception>
    public static Moran Of(IReadOnlyList<double> values, Neighbours neighbours)
    {
        ArgumentNullException.ThrowIfNull(values);
        ArgumentNullException.ThrowIfNull(neighbours);
        int[] linked = [.. Enumerable.Range(0, neighbours.Count).Where(i => neighbours[i].Length > 0)];
        if (values.Count != neighbours.Count || linked.Length < 4 || linked.All(i => values[i] == values[linked[0]]))
        {
            throw new ArgumentException($"Moran's I needs different values of at least four areas with neighbours; there are {values.Count} values and {linked.Length} such areas.", nameof(values));
        }

        var mean = linked.Average(i => values[i]);
        double squares = 0, fourths = 0, products = 0, s1 = 0, s2 = 0;
        foreach (var i in linked)
        {
            var z = values[i] - mean;
            squares += z * z;
            fourths += z * z * z * z;
            double lag = 0, received = 0, own = 1.0 / neighbours[i].Length;
            foreach (var j in neighbours[i])
            {
                var given = 1.0 / neighbours[j].Length;
                lag += values[j] - mean;
                received += given;
                s1 += (own + given) * (own + given) / 2;
            }

            products += z * lag * own;
            s2 += (1 + received) * (1 + received);
        }

        double n = linked.Length;
        var (index, expected) = (products / squares, -1 / (n - 1));
        var kurtosis = n * fourths / (squares * squares);
        var variance = (n * ((n * n - 3 * n + 3) * s1 - n * s2 + 3 * n * n) - kurtosis * ((n * n - n) * s1 - 2 * n * s2 + 6 * n * n))
            / ((n - 1) * (n - 2) * (n - 3) * n * n) - expected * expected;
        if (!(variance > 1e-14))
        {
            throw new ArgumentException("Moran's I says nothing where every area lies next to every other.", nameof(neighbours));
        }

        var score = (index - expected) / Math.Sqrt(variance);
        return new(index, expected, variance, score, NormalDistribution.TwoSided(Math.Abs(score)));
    }
}
