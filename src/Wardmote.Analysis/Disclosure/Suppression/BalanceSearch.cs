using Wardmote.Analysis.Disclosure.Attacking;

namespace Wardmote.Analysis.Disclosure.Suppression;

/// <summary>
/// Finds moves of any shape, in any linked tables, that hide nothing more: one cell is moved, and then, again and again, another cell of a
/// sum that no longer holds, until all hold. Sums that stay broken for long come to count for more.
/// </summary>
/// <remarks>Weights on what stays broken: B. Luteberget and G. Sartor (2023), Feasibility Jump: an LP-free Lagrangian MIP heuristic, Mathematical Programming Computation 15, 365–388.</remarks>
internal sealed class BalanceSearch
{
    private const int Tenure = 1;

    private readonly HidingPlan plan;
    private readonly int[] numberOf;
    private readonly Term[][] termsOf;
    private readonly int[][] cellsOf;
    private readonly int[][] placesOf;
    private readonly int[] movable;
    private readonly long[] slackUp;
    private readonly long[] slackDown;
    private readonly long[] up;
    private readonly long[] down;
    private readonly bool[] isMovable;
    private readonly long[] sums;
    private readonly int[] weights;
    private readonly int[] brokenAt;
    private readonly List<int> broken = [];
    private readonly List<int> touchedFacts = [];
    private readonly long[] amounts;
    private readonly int[] restsUntil;
    private readonly List<int> touched = [];
    private ulong state = 20190212;

    public BalanceSearch(HidingProblem problem, HidingPlan plan)
    {
        this.plan = plan;
        LinearFact[] lasting = [.. problem.Linked.Facts, .. problem.Before.Facts];
        LinearFact[] facts = [.. lasting, .. problem.Numbers.SelectMany(number => number.Facts)];
        numberOf = [.. lasting.Select(_ => -1), .. problem.Numbers.SelectMany((number, n) => number.Facts.Select(_ => n))];
        var terms = new List<Term>[problem.Count];
        for (var cell = 0; cell < problem.Count; cell++)
        {
            terms[cell] = [];
        }

        (cellsOf, placesOf, movable) = (new int[facts.Length][], new int[facts.Length][], new int[facts.Length]);
        (slackUp, slackDown, sums, weights, brokenAt) = (new long[facts.Length], new long[facts.Length], new long[facts.Length], new int[facts.Length], new int[facts.Length]);
        for (var fact = 0; fact < facts.Length; fact++)
        {
            var (size, sum) = (facts[fact].Terms.Count, 0L);
            (cellsOf[fact], placesOf[fact], weights[fact], brokenAt[fact]) = (new int[size], new int[size], 1, -1);
            for (var place = 0; place < size; place++)
            {
                var (cell, times) = facts[fact].Terms[place];
                (cellsOf[fact][place], placesOf[fact][place]) = (cell, terms[cell].Count);
                terms[cell].Add(new() { Fact = fact, Times = times, Place = place });
                sum += times * problem.Linked.CountOf(cell);
            }

            slackUp[fact] = facts[fact].Most is { } most ? most - sum : HidingProblem.Unbounded;
            slackDown[fact] = facts[fact].Least is { } least ? sum - least : HidingProblem.Unbounded;
        }

        termsOf = [.. terms.Select(list => list.ToArray())];
        (up, down, isMovable) = (new long[problem.Count], new long[problem.Count], new bool[problem.Count]);
        (amounts, restsUntil) = (new long[problem.Count], new int[problem.Count]);
        for (var cell = 0; cell < problem.Count; cell++)
        {
            Note(cell);
        }
    }

    /// <summary>Cells looked at so far: a measure of work that is the same on every machine.</summary>
    public long Work { get; private set; }

    /// <summary>Takes note that a cell bears another mark.</summary>
    public void Note(int cell)
    {
        (up[cell], down[cell]) = plan.Room(cell);
        var moves = (up[cell] > 0 || down[cell] > 0) && plan.PriceOfMoving(cell) == 0;
        if (moves == isMovable[cell])
        {
            return;
        }

        // Cells that can be moved stand first in each sum.
        isMovable[cell] = moves;
        foreach (var term in termsOf[cell])
        {
            var to = moves ? movable[term.Fact]++ : --movable[term.Fact];
            Swap(term.Fact, term.Place, to);
        }
    }

    /// <summary>A move that changes a cell by an amount and hides nothing; null where none was found in as many steps.</summary>
    public Move? Find(int cell, long amount, int steps)
    {
        if (amount > up[cell] || -amount > down[cell] || !isMovable[cell])
        {
            return null;
        }

        Change(cell, amount);
        restsUntil[cell] = int.MaxValue;
        for (var step = 1; step <= steps && broken.Count > 0; step++)
        {
            Step(step);
        }

        var move = broken.Count > 0 ? null : new Move(touched.Distinct().ToDictionary(c => c, c => amounts[c]));
        touched.ForEach(c => (amounts[c], restsUntil[c]) = (0, 0));
        touchedFacts.ForEach(fact => (sums[fact], brokenAt[fact], weights[fact]) = (0, -1, 1));
        touched.Clear();
        touchedFacts.Clear();
        broken.Clear();
        return move;
    }

    /// <summary>Mends one broken sum by the cell that mends most, or breaks least, all told.</summary>
    private void Step(int step)
    {
        var fact = broken[Below(broken.Count)];
        var (best, by, gain, ties) = (-1, 0L, long.MinValue, 1);
        var (cells, count, excess) = (cellsOf[fact], movable[fact], Excess(fact, sums[fact]));
        for (var place = 0; place < count; place++)
        {
            var cell = cells[place];
            if (restsUntil[cell] >= step)
            {
                continue;
            }

            var terms = termsOf[cell];
            var change = Wanted(cell, excess, terms[placesOf[fact][place]].Times);
            if (change == 0)
            {
                continue;
            }

            Work += terms.Length;
            var g = 0L;
            foreach (var term in terms)
            {
                if (numberOf[term.Fact] < 0 || plan.IsPrinted(numberOf[term.Fact]))
                {
                    g += weights[term.Fact] * (Math.Abs(Excess(term.Fact, sums[term.Fact])) - Math.Abs(Excess(term.Fact, sums[term.Fact] + change * term.Times)));
                }
            }

            if (g > gain || (g == gain && Below(++ties) == 0))
            {
                (ties, best, by, gain) = (g > gain ? 1 : ties, cell, change, g);
            }
        }

        if (gain <= 0)
        {
            foreach (var waits in broken)
            {
                weights[waits]++;
            }
        }

        if (best >= 0)
        {
            Change(best, by);
            restsUntil[best] = step + Tenure + Below(Tenure);
        }
    }

    /// <summary>What to add to a cell so that a sum comes as near to holding as the cell can go.</summary>
    private long Wanted(int cell, long excess, long times)
    {
        var wanted = times is 1 or -1 ? -excess * times : -excess / times is var whole && whole != 0 ? whole : -Math.Sign(excess) * Math.Sign(times);
        return Math.Clamp(wanted, -down[cell] - amounts[cell], up[cell] - amounts[cell]);
    }

    /// <summary>How far a sum is above (or, below nought, beneath) where it may be.</summary>
    private long Excess(int fact, long change) => change > slackUp[fact] ? change - slackUp[fact] : -change > slackDown[fact] ? change + slackDown[fact] : 0;

    private void Change(int cell, long by)
    {
        if (amounts[cell] == 0)
        {
            touched.Add(cell);
        }

        amounts[cell] += by;
        foreach (var term in termsOf[cell])
        {
            var fact = term.Fact;
            if (numberOf[fact] >= 0 && !plan.IsPrinted(numberOf[fact]))
            {
                continue;
            }

            if (sums[fact] == 0)
            {
                touchedFacts.Add(fact);
            }

            sums[fact] += by * term.Times;
            var isBroken = Excess(fact, sums[fact]) != 0;
            if (isBroken && brokenAt[fact] < 0)
            {
                brokenAt[fact] = broken.Count;
                broken.Add(fact);
            }
            else if (!isBroken && brokenAt[fact] >= 0)
            {
                var last = broken[^1];
                (broken[brokenAt[fact]], brokenAt[last]) = (last, brokenAt[fact]);
                broken.RemoveAt(broken.Count - 1);
                brokenAt[fact] = -1;
            }
        }
    }

    private void Swap(int fact, int one, int other)
    {
        var (cells, places) = (cellsOf[fact], placesOf[fact]);
        (cells[one], cells[other]) = (cells[other], cells[one]);
        (places[one], places[other]) = (places[other], places[one]);
        termsOf[cells[one]][places[one]].Place = one;
        termsOf[cells[other]][places[other]].Place = other;
    }

    private int Below(int bound)
    {
        state = unchecked(state * 6364136223846793005 + 1442695040888963407);
        return (int)((state >> 33) % (ulong)bound);
    }

    /// <summary>A fact that a cell takes part in, and where it stands there.</summary>
    private struct Term
    {
        public int Fact;
        public long Times;
        public int Place;
    }
}
