namespace Wardmote.Analysis.Disclosure.Suppression.Covering;

/// <summary>How cheap, at best, any choice of remedies can be that meets every demand.</summary>
/// <remarks>
/// Lagrangian relaxation by subgradients: every set of multipliers gives a true bound (M. Held and R. M. Karp, 1971, The traveling-salesman
/// problem and minimum spanning trees: part II, Mathematical Programming 1, 6–25).
/// </remarks>
internal static class CoverBound
{
    /// <param name="prices">By remedy.</param>
    /// <param name="demands">Each a set of remedies, of which one at least is needed.</param>
    /// <param name="known">The price of a choice that meets them all.</param>
    public static double Of(IReadOnlyList<int> prices, IReadOnlyList<int[]> demands, double known, int rounds = 300)
    {
        var multipliers = demands.Select(demand => demand.Min(remedy => (double)prices[remedy]) / demand.Length).ToArray();
        var rest = new double[prices.Count];
        var used = demands.SelectMany(demand => demand).Distinct().ToArray();
        var (best, pace, idle) = (0.0, 1.5, 0);
        for (var round = 0; round < rounds && best < known; round++)
        {
            Array.ForEach(used, remedy => rest[remedy] = prices[remedy]);
            var bound = multipliers.Sum();
            for (var d = 0; d < demands.Count; d++)
            {
                Array.ForEach(demands[d], remedy => rest[remedy] -= multipliers[d]);
            }

            bound += used.Sum(remedy => Math.Min(0, rest[remedy]));
            idle = bound > best + 1e-6 * known ? 0 : idle + 1;
            (best, pace, idle) = idle > 15 ? (Math.Max(best, bound), pace / 2, 0) : (Math.Max(best, bound), pace, idle);
            var slopes = demands.Select(demand => 1.0 - demand.Count(remedy => rest[remedy] < 0)).ToArray();
            var length = slopes.Sum(slope => slope * slope);
            if (length == 0)
            {
                break;
            }

            var step = pace * (known * 1.02 - bound) / length;
            for (var d = 0; d < demands.Count; d++)
            {
                multipliers[d] = Math.Max(0, multipliers[d] + step * slopes[d]);
            }
        }

        return best;
    }
}
