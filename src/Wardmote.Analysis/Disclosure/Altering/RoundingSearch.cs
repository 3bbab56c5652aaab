using Wardmote.Analysis.Disclosure.Tables;

namespace Wardmote.Analysis.Disclosure.Altering;

/// <param name="Least">The smallest multiple of the base that it may become, in bases.</param>
/// <param name="Most">The largest.</param>
/// <param name="IsPrinted">It should stay near its count; one that nobody sees may go anywhere.</param>
internal sealed record RoundedCell(long Count, long Least, long Most, bool IsPrinted);

/// <summary>
/// Looks for a rounding in which all totals add up, from the nearest multiple of each count, one cell at a time: a cell of a total that does not
/// add up is moved where that helps most, and totals that resist weigh more and more.
/// </summary>
/// <remarks>P. Morris (1993), The breakout method for escaping from local minima, AAAI-93, 40–45. Work is counted in steps, so that the outcome is the same everywhere.</remarks>
internal sealed class RoundingSearch
{
    private const int Patience = 8;

    private readonly long by;
    private readonly IReadOnlyList<RoundedCell> cells;
    private readonly (int Whole, int[] Parts)[] sums;
    private readonly int[][] sumsOf;
    private readonly long[] value;
    private readonly long[] lacking;
    private readonly long[] weight;
    private readonly long[] movedAt;
    private readonly List<int> broken = [];
    private readonly int[] placeOf;
    private ulong state = 20_261_126;
    private long step;
    private long work;
    private long[] best;
    private int fewest;

    public RoundingSearch(long by, IReadOnlyList<RoundedCell> cells, IReadOnlyList<(int Whole, int[] Parts)> sums)
    {
        (this.by, this.cells, this.sums) = (by, cells, [.. sums]);
        sumsOf = Incidence.Of(cells.Count, [.. sums.Select(sum => sum.Parts.Append(sum.Whole))]);
        value = [.. cells.Select(cell => Math.Clamp((2 * cell.Count + by) / (2 * by), cell.Least, cell.Most))];
        (lacking, placeOf) = (new long[sums.Count], Enumerable.Repeat(-1, sums.Count).ToArray());
        (weight, movedAt) = (Enumerable.Repeat(4 * by, sums.Count).ToArray(), Enumerable.Repeat(-1000L, cells.Count).ToArray());
        for (var sum = 0; sum < this.sums.Length; sum++)
        {
            Lack(sum, this.sums[sum].Parts.Sum(part => value[part]) - value[this.sums[sum].Whole]);
        }

        (best, fewest) = ([.. value], broken.Count);
    }

    /// <summary>By cell, the multiples in bases with which fewest totals do not add up, of all that were looked at.</summary>
    public IReadOnlyList<long> Best => best;

    /// <summary>Looks until all totals add up, or as much work as this was done in all.</summary>
    /// <returns>Whether all totals add up.</returns>
    public bool Run(long mostWork)
    {
        for (; fewest > 0 && work < mostWork; step++)
        {
            Step();
            work++;
            if (broken.Count < fewest)
            {
                (best, fewest) = ([.. value], broken.Count);
            }
        }

        return fewest == 0;
    }

    private void Step()
    {
        var sum = broken[Below(broken.Count)];
        var (nearest, direction, gain) = (-1, 0, long.MaxValue);
        foreach (var cell in sums[sum].Parts.Append(sums[sum].Whole))
        {
            // What takes this total nearer to its parts.
            var way = lacking[sum] > 0 == (cell == sums[sum].Whole) ? 1 : -1;
            if (value[cell] + way < cells[cell].Least || value[cell] + way > cells[cell].Most)
            {
                continue;
            }

            var change = Change(cell, way);
            if ((change < gain || (change == gain && Below(2) == 0)) && (step - movedAt[cell] > Patience || change < 0))
            {
                (nearest, direction, gain) = (cell, way, change);
            }
        }

        if (nearest < 0 || gain >= 0)
        {
            foreach (var resisting in broken)
            {
                weight[resisting] += by;
            }
        }

        if (nearest >= 0)
        {
            Move(nearest, direction);
            movedAt[nearest] = step;
        }
    }

    /// <summary>How much worse it is to move a cell by a base.</summary>
    private long Change(int cell, int way)
    {
        var change = cells[cell].IsPrinted ? Math.Abs((value[cell] + way) * by - cells[cell].Count) - Math.Abs(value[cell] * by - cells[cell].Count) : 0;
        foreach (var sum in sumsOf[cell])
        {
            change += weight[sum] * (Math.Abs(lacking[sum] + Effect(sum, cell, way)) - Math.Abs(lacking[sum]));
        }

        work += sumsOf[cell].Length;
        return change;
    }

    private void Move(int cell, int way)
    {
        value[cell] += way;
        foreach (var sum in sumsOf[cell])
        {
            Lack(sum, lacking[sum] + Effect(sum, cell, way));
        }
    }

    private int Effect(int sum, int cell, int way) => sums[sum].Whole == cell ? -way : way;

    private void Lack(int sum, long by)
    {
        lacking[sum] = by;
        if (by != 0 && placeOf[sum] < 0)
        {
            placeOf[sum] = broken.Count;
            broken.Add(sum);
        }
        else if (by == 0 && placeOf[sum] >= 0)
        {
            var last = broken[^1];
            (broken[placeOf[sum]], placeOf[last]) = (last, placeOf[sum]);
            broken.RemoveAt(broken.Count - 1);
            placeOf[sum] = -1;
        }
    }

    private int Below(int bound)
    {
        state = unchecked(state * 6364136223846793005 + 1442695040888963407);
        return (int)((state >> 33) % (ulong)bound);
    }
}
