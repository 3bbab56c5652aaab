using Wardmote.Analysis.Disclosure.Attacking;

namespace Wardmote.Analysis.Disclosure.Altering;

/// <summary>
/// Tries all roundings, one cell after the other, and leaves a branch as soon as the totals allow nothing in it: it finds one in which all of
/// them add up, or proves that there is none.
/// </summary>
internal sealed class EveryRounding
{
    private const long MostWork = 10_000_000;

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
    public long[]? Run()
    {
        // Not by calling itself: a large table is deeper than a thread's stack.
        var branches = new Stack<IEnumerator<KnownRange[]>>([Enumerable.Repeat(sums.Ranges.ToArray(), 1).GetEnumerator()]);
        while (branches.TryPeek(out var branch) && IsComplete)
        {
            if (!branch.MoveNext())
            {
                branches.Pop().Dispose();
                continue;
            }

            work += workOfOne;
            var ranges = branch.Current;
            if (Allows(ranges))
            {
                if (Array.TrueForAll(ranges, range => range.IsExact))
                {
                    return [.. ranges.Select(range => range.Least)];
                }

                branches.Push(Branches(ranges));
            }
        }

        return null;
    }

    /// <summary>The cell of which least is open, as each multiple that it may become, from that nearest to its count.</summary>
    private IEnumerator<KnownRange[]> Branches(KnownRange[] ranges)
    {
        var open = Enumerable.Range(0, ranges.Length).Where(cell => !ranges[cell].IsExact).MinBy(cell => ranges[cell].Width);
        var multiples = Enumerable.Range(0, (int)ranges[open].Width!.Value + 1).Select(i => ranges[open].Least + i).OrderBy(value => Math.Abs(value * by - cells[open].Count));
        foreach (var value in multiples)
        {
            yield return [.. ranges[..open], KnownRange.Exactly(value), .. ranges[(open + 1)..]];
        }
    }

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
