using Wardmote.Analysis.Disclosure.Attacking;
using Wardmote.Analysis.Disclosure.Tables;

namespace Wardmote.Analysis.Disclosure.Suppression.Covering;

/// <summary>
/// What follows for each cell from one published fact after another, and from which: so that when a count is found to be known too
/// closely, it can be said what would have to be hidden for it not to be.
/// </summary>
/// <remarks>Keeping the reasons of what was propagated is how solvers of logical formulas learn (J. P. Marques-Silva and K. A. Sakallah, 1999, GRASP, IEEE Transactions on Computers 48, 506–521).</remarks>
internal sealed partial class Consequences
{
    private const long None = long.MaxValue / 4;

    /// <summary>Rounds of facts looked at, for each fact; bounds that creep closer for longer are left to the attack.</summary>
    private const int MostRounds = 50;

    private readonly int[][] cells;
    private readonly long[][] times;
    private readonly (long Least, long Most)[] limits;
    private readonly int[][] factsOf;
    private readonly long[] low;
    private readonly long[] high;
    private readonly bool[] known;
    private readonly int[] lowBy;
    private readonly int[] highBy;
    private readonly List<(int Cell, bool Upper, int Fact, int Before, long Was)> steps = [];
    private readonly Queue<int> waiting = new();
    private readonly bool[] waits;
    private Func<int, bool> isPublished = _ => true;
    private int contradicted = -1;

    public Consequences(int count, IReadOnlyList<LinearFact> facts)
    {
        cells = [.. facts.Select(fact => fact.Terms.Select(term => term.Cell).ToArray())];
        times = [.. facts.Select(fact => fact.Terms.Select(term => term.Times).ToArray())];
        limits = [.. facts.Select(fact => (fact.Least ?? -None, fact.Most ?? None))];
        factsOf = Incidence.Of(count, cells);
        (low, high, known, lowBy, highBy, waits) = (new long[count], new long[count], new bool[count], new int[count], new int[count], new bool[facts.Count]);
    }

    /// <summary>Terms looked at so far: a measure of work that is the same on every machine.</summary>
    public long Work { get; private set; }

    public KnownRange this[int cell] => new(low[cell], high[cell] >= None ? null : high[cell]);

    public int[] CellsOf(int fact) => cells[fact];

    /// <param name="ranges">What is known of each cell to begin with.</param>
    /// <param name="isPublished">Which facts a reader has.</param>
    public void Run(Func<int, KnownRange> ranges, Func<int, bool> isPublished)
    {
        steps.Clear();
        this.isPublished = isPublished;
        for (var cell = 0; cell < low.Length; cell++)
        {
            var range = ranges(cell);
            (low[cell], high[cell], known[cell], lowBy[cell], highBy[cell]) = (range.Least, range.Most ?? None, range.IsExact, -1, -1);
        }

        for (var fact = 0; fact < cells.Length; fact++)
        {
            if (isPublished(fact) && cells[fact].Any(cell => !known[cell]))
            {
                waits[fact] = true;
                waiting.Enqueue(fact);
            }
        }

        Follow();
    }

    /// <summary>
    /// Whether a cell's count could be at least, or at most, another, as far as can be seen by supposing so. Null where it could; where it
    /// could not, what this rests on. What follows from <see cref="Run"/> is left as it was.
    /// </summary>
    public Reasons? Refute(int cell, long count, bool atLeast)
    {
        if (atLeast ? count > high[cell] : count < low[cell])
        {
            return ReasonsOf(cell, !atLeast, atLeast);
        }

        var begun = steps.Count;
        if (atLeast)
        {
            (low[cell], lowBy[cell]) = (count, Step(cell, false, -1, lowBy[cell], low[cell]));
        }
        else
        {
            (high[cell], highBy[cell]) = (count, Step(cell, true, -1, highBy[cell], high[cell]));
        }

        Wait(cell);
        Follow();
        var reasons = contradicted < 0 ? null : ReasonsOf(contradicted, true, true);
        contradicted = -1;
        Undo(begun);
        return reasons;
    }

    private void Undo(int begun)
    {
        for (var step = steps.Count - 1; step >= begun; step--)
        {
            var (of, upper, _, before, was) = steps[step];
            if (upper)
            {
                (high[of], highBy[of]) = (was, before);
            }
            else
            {
                (low[of], lowBy[of]) = (was, before);
            }
        }

        steps.RemoveRange(begun, steps.Count - begun);
    }

    private void Follow()
    {
        var left = (long)MostRounds * cells.Length;
        while (waiting.TryDequeue(out var fact))
        {
            waits[fact] = false;
            if (left-- > 0 && contradicted < 0)
            {
                Look(fact);
            }
        }
    }

    private void Wait(int cell)
    {
        foreach (var next in factsOf[cell])
        {
            if (!waits[next] && isPublished(next))
            {
                waits[next] = true;
                waiting.Enqueue(next);
            }
        }
    }

    private void Look(int fact)
    {
        var (of, by, (limitLow, limitHigh)) = (cells[fact], times[fact], limits[fact]);
        var (least, most, openBelow, openAbove) = (0L, 0L, 0, 0);
        Work += of.Length;
        for (var t = 0; t < of.Length; t++)
        {
            var (from, to) = Reach(of[t], by[t]);
            (least, openBelow) = from <= -None ? (least, openBelow + 1) : (least + from, openBelow);
            (most, openAbove) = to >= None ? (most, openAbove + 1) : (most + to, openAbove);
        }

        for (var t = 0; t < of.Length; t++)
        {
            var (cell, by1) = (of[t], by[t]);
            if (low[cell] == high[cell])
            {
                continue;
            }

            var (from, to) = Reach(cell, by1);
            var above = limitHigh >= None || openBelow - (from <= -None ? 1 : 0) > 0 ? None : limitHigh - (least - (from <= -None ? 0 : from));
            var below = limitLow <= -None || openAbove - (to >= None ? 1 : 0) > 0 ? -None : limitLow - (most - (to >= None ? 0 : to));
            var floor = by1 > 0 ? (below <= -None ? -None : Up(below, by1)) : above >= None ? -None : Up(-above, -by1);
            var ceiling = by1 > 0 ? (above >= None ? None : Down(above, by1)) : below <= -None ? None : Down(-below, -by1);
            var changed = false;
            if (floor > low[cell])
            {
                (low[cell], lowBy[cell], changed) = (floor, Step(cell, false, fact, lowBy[cell], low[cell]), true);
            }

            if (ceiling < high[cell])
            {
                (high[cell], highBy[cell], changed) = (ceiling, Step(cell, true, fact, highBy[cell], high[cell]), true);
            }

            if (changed)
            {
                // What follows from closer bounds is left for the next look, so that reasons stay in order.
                Wait(cell);
                if (low[cell] > high[cell])
                {
                    contradicted = cell;
                    return;
                }
            }
        }
    }

    private int Step(int cell, bool upper, int fact, int before, long was)
    {
        steps.Add((cell, upper, fact, before, was));
        return steps.Count - 1;
    }

    private (long From, long To) Reach(int cell, long by) => by > 0
        ? (low[cell] * by, high[cell] >= None ? None : high[cell] * by)
        : (high[cell] >= None ? -None : high[cell] * by, low[cell] * by);

    private static long Up(long value, long by) => -Down(-value, by);

    private static long Down(long value, long by)
    {
        var (quotient, rest) = Math.DivRem(value, by);
        return rest < 0 ? quotient - 1 : quotient;
    }
}
