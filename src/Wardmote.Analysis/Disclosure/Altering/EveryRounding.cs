using Wardmote.Analysis.Disclosure.Attacking;

namespace Wardmote.Analysis.Disclosure.Altering;

/// <summary>
/// Tries all roundings, one cell after the other, and leaves a branch as soon as the totals allow nothing in it: it finds one in which all of
/// them add up, or proves that there is none.
/// </summary>
internal sealed class EveryRounding
{
    private const long MostWork = 40_000_000;

    private readonly IReadOnlyList<RoundedCell> cells;
    private readonly long by;
    private readonly PublishedNumbers sums;
    private readonly long workOfOne;
    private long work;

    public EveryRounding(long by, IReadOnlyList<RoundedCell> cells, IReadOnlyList<(int Whole, int[] Parts)> sums)
    {
        (this.by, this.cells) = (by, cells);
        this.sums = new([.. cells.Select(cell => new KnownRange(cell.Least, cell.Most))], [.. sums.Select(sum => LinearFact.Sum(sum.Whole, sum.Parts))]);
        workOfOne = cells.Count + sums.Sum(sum => sum.Parts.Length + 1L);
    }

    /// <summary>Whether all were tried: what was not found then is not there.</summary>
    public bool IsComplete => work <= MostWork;

    /// <summary>By cell, the multiples in bases; null where none was found.</summary>
    public long[]? Run() => Within([.. sums.Ranges]);

    private long[]? Within(KnownRange[] ranges)
    {
        work += workOfOne;
        if (!IsComplete || !Allows(ranges))
        {
            return null;
        }

        var open = Enumerable.Range(0, ranges.Length).Where(cell => !ranges[cell].IsExact).DefaultIfEmpty(-1).MinBy(cell => cell < 0 ? 0 : ranges[cell].Width);
        return open < 0
            ? [.. ranges.Select(range => range.Least)]
            : Nearest(open, ranges[open]).Select(value => Within([.. ranges[..open], KnownRange.Exactly(value), .. ranges[(open + 1)..]])).FirstOrDefault(found => found is not null);
    }

    private IEnumerable<long> Nearest(int cell, KnownRange range) =>
        Enumerable.Range(0, (int)range.Width!.Value + 1).Select(i => range.Least + i).OrderBy(value => Math.Abs(value * by - cells[cell].Count));

    /// <summary>Whether the totals leave something of these ranges, which are made as close as each total makes them.</summary>
    private bool Allows(KnownRange[] ranges)
    {
        try
        {
            BoundPropagation.Tighten(sums, ranges);
            return true;
        }
        catch (ContradictionException)
        {
            return false;
        }
    }
}
