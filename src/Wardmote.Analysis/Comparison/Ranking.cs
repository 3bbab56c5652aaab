using Wardmote.Analysis.Change;
using Wardmote.Analysis.Counts;

namespace Wardmote.Analysis.Comparison;

/// <summary>An area's place among others, with the places that the data leave open.</summary>
/// <param name="Rank">1 for the highest rate; areas with equal rates share the better place.</param>
/// <param name="Higher">Areas with a higher rate.</param>
/// <param name="Best">The best place that the data allow.</param>
/// <param name="Worst">The worst place that the data allow.</param>
public sealed record RankedArea(AreaCount Area, int Rank, int Higher, int Best, int Worst);

/// <summary>
/// Ranks by rate, highest first. An area can hold no better a place than the number of areas that are really above it allows, and
/// no worse than those really below: "really" by exact tests against every other area, corrected together (Holm), so that all the
/// bounds of one area hold at once at the level.
/// Source: M. Mogstad, J. P. Romano, A. M. Shaikh and D. Wilhelm (2024), Review of Economic Studies 91, 476–518; S. Holm (1979).
/// </summary>
public static class Ranking
{
    /// <summary>In the order given.</summary>
    /// <exception cref="ArgumentException">There is no area.</exception>
    public static IReadOnlyList<RankedArea> Of(IReadOnlyList<AreaCount> areas, ConfidenceLevel level)
    {
        ArgumentNullException.ThrowIfNull(areas);
        return areas.Count == 0
            ? throw new ArgumentException("A ranking needs at least one area.", nameof(areas))
            : [.. Enumerable.Range(0, areas.Count).Select(i => Of(areas, i, level))];
    }

    /// <summary>One area among all, itself included in the list at <paramref name="index"/>.</summary>
    public static RankedArea Of(IReadOnlyList<AreaCount> areas, int index, ConfidenceLevel level)
    {
        ArgumentNullException.ThrowIfNull(areas);
        ArgumentNullException.ThrowIfNull(level);
        var area = areas[index];
        var own = new ExposedCount(area.Count, area.Exposure);
        var others = areas.Where((_, i) => i != index)
            .Select(other => (Above: other.Rate > area.Rate, P: ConditionalTest.PValue(own, new(other.Count, other.Exposure), ExactMethod.Exact)))
            .OrderBy(other => other.P)
            .ToList();
        int above = 0, below = 0;
        for (var i = 0; i < others.Count && others[i].P * (others.Count - i) < 2 * level.Tail; i++)
        {
            (above, below) = others[i].Above ? (above + 1, below) : (above, below + 1);
        }

        var higher = others.Count(other => other.Above);
        return new(area, higher + 1, higher, above + 1, areas.Count - below);
    }
}
