using Wardmote.Analysis.Disclosure.Suppression;

namespace Wardmote.Analysis.Disclosure.Altering;

/// <summary>
/// Zero-restricted controlled rounding: every count becomes the multiple of the base below or above it, a multiple stays what it is, and every
/// total of all linked tables is the sum of its parts as they are told.
/// </summary>
/// <remarks>
/// L. H. Cox (1987), A constructive procedure for unbiased controlled rounding, Journal of the American Statistical Association 82, 520–524;
/// J. J. Salazar-González (2005), Controlled rounding and cell perturbation: statistical disclosure limitation methods for tabular data,
/// Mathematical Programming 105, 583–603. In a table with two breakdowns there always is such a rounding; in several linked ones there may
/// not be, which is proved by trying all where that is not too much work. Nothing is drawn by chance: the same counts are told in the same way
/// each time, and what was told before and is still true of its count is told again, so that nothing is learnt from having several editions.
/// </remarks>
internal static class Rounding
{
    private const long SomeWork = 4_000_000;
    private const long MostWork = 100_000_000;

    public static Alteration Of(HidingProblem problem)
    {
        var (linked, by) = (problem.Linked, (long)problem.Policy.Base);
        var sums = Enumerable.Range(0, problem.Numbers.Count).Where(number => problem.Numbers[number].Number.IsSumOfSeveral).ToList();
        var cells = Enumerable.Range(0, linked.Count).Select(cell => Cell(linked.CountOf(cell), linked.IsPrinted(cell), Pinned(problem, cell)))
            .Concat(sums.Select(number => Cell((long)problem.Numbers[number].Value!.Value, true, null))).ToList();
        List<(int Whole, int[] Parts)> totals = [.. linked.Relations.Select(relation => (relation.Whole, relation.Parts)), .. sums.Select((number, i) => (linked.Count + i, problem.Numbers[number].Cells))];
        var (bases, isProved) = Search(by, cells, totals);
        long[] found = [.. bases.Select(value => value * by)];
        var told = new long?[problem.Numbers.Count];
        for (var i = 0; i < sums.Count; i++)
        {
            told[sums[i]] = found[linked.Count + i];
        }

        var unadded = linked.Relations.Where(relation => relation.Cells.All(linked.IsPrinted) && relation.Parts.Sum(part => found[part]) != found[relation.Whole]).Select(relation => linked.NameOf(relation.Whole));
        return new(problem, new([.. found.Take(linked.Count)], told, [.. unadded.Distinct().Order(StringComparer.Ordinal)], isProved));

        RoundedCell Cell(long count, bool isPrinted, long? pinned)
        {
            var (below, above) = (count / by, count % by == 0 ? count / by : count / by + 1);
            return pinned is { } kept ? new(count, kept / by, kept / by, true)
                : isPrinted ? new(count, below, above, true)
                : new(count, 0, above + linked.Count, false);
        }
    }

    /// <summary>The multiples by cell, in bases, and whether it is proved that not all totals can add up.</summary>
    private static (IReadOnlyList<long> Bases, bool IsProved) Search(long by, List<RoundedCell> cells, List<(int Whole, int[] Parts)> totals)
    {
        var search = new RoundingSearch(by, cells, totals);
        if (search.Run(SomeWork))
        {
            return (search.Best, false);
        }

        var every = new EveryRounding(by, cells, totals);
        if (every.Run() is { } found)
        {
            return (found, false);
        }

        if (!every.IsComplete)
        {
            search.Run(MostWork);
        }

        return (search.Best, every.IsComplete);
    }

    /// <summary>What was told of an unchanged count before, where this base would give it too.</summary>
    private static long? Pinned(HidingProblem problem, int cell) => problem.Before.Near(cell) is { } near
        && near.Count % problem.Policy.Base == 0 && Math.Abs(near.Count - problem.Linked.CountOf(cell)) < problem.Policy.Base ? near.Count : null;
}
