using Wardmote.Analysis.Change;
using Wardmote.Analysis.Counts;
using Wardmote.Analysis.Geometry;

namespace Wardmote.Analysis.Hotspots;

/// <summary>Whether an area's own value counts among those around it.</summary>
public enum LocalSum
{
    /// <summary>Gi: the neighbours alone.</summary>
    NeighboursOnly,

    /// <summary>Gi*: the area and its neighbours. This is what hot spots of crime are found with.</summary>
    WithItself,
}

/// <summary>How much an area and its surroundings stand out.</summary>
/// <param name="Z">Standard errors above (or, if negative, below) what the whole would lead one to expect.</param>
/// <param name="PValue">Two-sided, for this area alone.</param>
public readonly record struct LocalScore(double Z, double PValue);

/// <summary>
/// Getis and Ord's local statistics with every neighbour weighing the same: are values around a place higher, taken together, than
/// values spread over the map at random would be?
/// Source: J. K. Ord and A. Getis (1995), Geographical Analysis 27, 286–306.
/// </summary>
public static class GetisOrd
{
    /// <summary>
    /// Each area's score; null where there is nothing to compare: all values are the same, the area has no neighbours (for
    /// <see cref="LocalSum.NeighboursOnly"/>), or its surroundings are the whole map.
    /// </summary>
    /// <param name="values">Counts, or better rates, of each area; finite.</param>
    /// <exception cref="ArgumentException">There are not as many values as areas, fewer than three, or one is not a number.</exception>
    public static IReadOnlyList<LocalScore?> Scores(IReadOnlyList<double> values, Neighbours neighbours, LocalSum sum)
    {
        Check(values, neighbours);
        var (count, own) = (values.Count, sum == LocalSum.WithItself);

        // Held against the mean from the start: sums of squares of large values would lose the digits that tell them apart.
        var centre = values.Average();
        double[] centred = [.. values.Select(v => v - centre)];
        var squares = centred.Sum(v => v * v);
        var scores = new LocalScore?[count];
        for (var i = 0; i < count; i++)
        {
            var weights = neighbours[i].Length + (own ? 1 : 0);
            var (others, mean) = own ? (count, 0) : (count - 1, -centred[i] / (count - 1));
            var variance = (own ? squares : squares - centred[i] * centred[i]) / others - mean * mean;
            var spread = variance * weights * (others - weights) / (others - 1);
            if (spread > 1e-24 * squares)
            {
                var z = (LocalTotal(centred, neighbours[i], own ? centred[i] : 0) - weights * mean) / Math.Sqrt(spread);
                scores[i] = new(z, NormalDistribution.TwoSided(Math.Abs(z)));
            }
        }

        return scores;
    }

    /// <summary>
    /// p-values that hold whatever the values' distribution: each area keeps its own value, the others are dealt out again and again.
    /// Two-sided, at least 2 ÷ (rounds + 1), and null where an area has no neighbours. All areas are dealt the same hands, so that they
    /// differ by their values alone.
    /// Source: L. Anselin (1995), Geographical Analysis 27, 93–115.
    /// </summary>
    /// <param name="rounds">How often values are dealt out; 999 is usual.</param>
    /// <param name="seed">The same seed gives the same p-values.</param>
    /// <exception cref="ArgumentException">There are not as many values as areas, fewer than three, or one is not a number.</exception>
    public static IReadOnlyList<double?> PermutedPValues(IReadOnlyList<double> values, Neighbours neighbours, int rounds, ulong seed)
    {
        Check(values, neighbours);
        ArgumentOutOfRangeException.ThrowIfLessThan(rounds, 1);
        var (count, all) = (values.Count, values.ToArray());
        var most = Enumerable.Range(0, count).Max(i => neighbours[i].Length);
        var hands = Deal(count - 1, most, rounds, seed);
        var pValues = new double?[count];
        Parallel.For(0, count, i =>
        {
            var around = neighbours[i];
            if (around.Length > 0)
            {
                pValues[i] = PValue(all, i, LocalTotal(all, around, 0), around.Length, hands, most);
            }
        });
        return pValues;
    }

    /// <summary>
    /// p-values adjusted for asking about every area at once, so that of all areas claimed at 0.05 no more than about one in twenty is a
    /// false claim. Areas without a p-value are not asked about.
    /// Source: M. Caldas de Castro and B. H. Singer (2006), Geographical Analysis 38, 180–208.
    /// </summary>
    public static IReadOnlyList<double?> Adjust(IReadOnlyList<double?> pValues)
    {
        var adjusted = FalseDiscovery.Adjust([.. pValues.OfType<double>()], FalseDiscoveryRule.BenjaminiHochberg);
        var next = 0;
        return [.. pValues.Select(p => p is null ? (double?)null : adjusted[next++])];
    }

    private static double PValue(double[] values, int own, double observed, int size, int[] hands, int most)
    {
        int atLeast = 0, atMost = 0, rounds = hands.Length / most;

        // Sums in another order differ in their last digits: equal hands must count as equal.
        var tie = 1e-12 * Math.Abs(observed);
        for (var round = 0; round < rounds; round++)
        {
            var total = 0.0;
            foreach (var card in hands.AsSpan(round * most, size))
            {
                total += values[card < own ? card : card + 1];
            }

            atLeast += total >= observed - tie ? 1 : 0;
            atMost += total <= observed + tie ? 1 : 0;
        }

        return Math.Min(1, 2.0 * (Math.Min(atLeast, atMost) + 1) / (rounds + 1));
    }

    private static int[] Deal(int cards, int size, int rounds, ulong seed)
    {
        var (pack, hands, random) = (Enumerable.Range(0, cards).ToArray(), new int[rounds * size], new RandomStream(seed, 0));
        for (var round = 0; round < rounds; round++)
        {
            random.Shuffle(pack, size);
            pack.AsSpan(0, size).CopyTo(hands.AsSpan(round * size));
        }

        return hands;
    }

    private static double LocalTotal(double[] values, ReadOnlySpan<int> around, double own)
    {
        var total = own;
        foreach (var other in around)
        {
            total += values[other];
        }

        return total;
    }

    private static void Check(IReadOnlyList<double> values, Neighbours neighbours)
    {
        ArgumentNullException.ThrowIfNull(values);
        ArgumentNullException.ThrowIfNull(neighbours);
        if (values.Count != neighbours.Count || values.Count < 3 || !values.All(double.IsFinite))
        {
            throw new ArgumentException($"Hot spots need a number for each of at least three areas; there are {values.Count} for {neighbours.Count} areas.", nameof(values));
        }
    }
}
