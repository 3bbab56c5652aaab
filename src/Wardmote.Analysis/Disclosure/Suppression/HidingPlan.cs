namespace Wardmote.Analysis.Disclosure.Suppression;

/// <summary>
/// Which cells are hidden, and the moves that prove those at risk protected. Cells at risk are hidden from the start, others only while a
/// move in use needs them.
/// </summary>
internal sealed class HidingPlan
{
    private readonly HidingProblem problem;
    private readonly Mark[] marks;
    private readonly List<Move> moves = [];
    private readonly List<bool> inUse = [];
    private readonly List<int>[] movesOf;
    private readonly List<int> secondary = [];
    private readonly int[] placeOf;

    public HidingPlan(HidingProblem problem)
    {
        this.problem = problem;
        marks = [.. Enumerable.Range(0, problem.Count).Select(cell => problem.IsAtRisk(cell) ? Mark.Hidden : Mark.Shown)];
        movesOf = [.. marks.Select(_ => new List<int>())];
        placeOf = [.. marks.Select(_ => -1)];
    }

    /// <summary>Called with each cell whose mark changes.</summary>
    public Action<int> Changed { get; set; } = _ => { };

    /// <summary>Cells hidden only to protect others, in no particular order.</summary>
    public IReadOnlyList<int> Secondary => secondary;

    /// <summary>The sum of the prices of <see cref="Secondary"/>.</summary>
    public long Price { get; private set; }

    public IEnumerable<Move> InUse => moves.Where((_, id) => inUse[id]);

    public Move this[int id] => moves[id];

    public IReadOnlyList<int> MovesOf(int cell) => movesOf[cell];

    public Mark MarkOf(int cell) => marks[cell];

    /// <summary>How far a cell can move unseen, hidden first if need be.</summary>
    public (long Up, long Down) Room(int cell) => marks[cell] == Mark.Shown && !problem.CanBeHidden(cell) && problem.Linked.IsPrinted(cell)
        ? (0, 0)
        : problem.Room(cell, marks[cell] == Mark.Shown ? Mark.Hidden : marks[cell]);

    /// <summary>What it costs to move a cell: its price where it is still shown.</summary>
    public int PriceOf(int cell) => marks[cell] == Mark.Shown ? problem.PriceOf(cell) : 0;

    public long PriceOf(Move move) => move.Cells.Sum(cell => (long)PriceOf(cell));

    public bool Allows(Move move) => move.Cells.All(cell => Room(cell) is var (up, down) && move.AmountOf(cell) <= up && -move.AmountOf(cell) <= down);

    /// <summary>Takes a move into use and hides what it needs.</summary>
    /// <exception cref="ArgumentException">The move takes a cell farther than it can go unseen.</exception>
    public int Add(Move move)
    {
        if (!Allows(move))
        {
            throw new ArgumentException("A move must stay within what a reader knows of each cell.", nameof(move));
        }

        moves.Add(move);
        inUse.Add(false);
        Restore(moves.Count - 1);
        return moves.Count - 1;
    }

    public void Restore(int id)
    {
        if (inUse[id])
        {
            return;
        }

        inUse[id] = true;
        foreach (var cell in moves[id].Cells)
        {
            movesOf[cell].Add(id);
            if (marks[cell] == Mark.Shown)
            {
                Set(cell, Mark.Hidden);
            }
        }
    }

    /// <summary>Takes a move out of use and shows again what only it needed.</summary>
    public void Remove(int id)
    {
        if (!inUse[id])
        {
            return;
        }

        inUse[id] = false;
        foreach (var cell in moves[id].Cells)
        {
            movesOf[cell].Remove(id);
            if (movesOf[cell].Count == 0 && marks[cell] == Mark.Hidden && !problem.IsAtRisk(cell))
            {
                Set(cell, Mark.Shown);
            }
        }
    }

    /// <summary>Gives a cell the mark that says nothing; it keeps it.</summary>
    public void Withhold(int cell)
    {
        if (marks[cell] != Mark.Withheld)
        {
            Set(cell, Mark.Withheld);
        }
    }

    public bool IsProtected(int cell) => Short(cell) == 0;

    /// <summary>How much of the width that the policy asks for is not proved, by the moves in use or by all but one of them.</summary>
    public long Short(int cell, int without = -1)
    {
        if (!problem.IsAtRisk(cell))
        {
            return 0;
        }

        var (least, most) = Reach(cell, without);
        return Math.Max(0, problem.Policy.Width - (most - least));
    }

    /// <summary>How far below and above its count the moves in use, or all but one of them, take a cell.</summary>
    public (long Least, long Most) Reach(int cell, int without = -1)
    {
        var (least, most) = (0L, 0L);
        foreach (var id in movesOf[cell])
        {
            if (id != without)
            {
                var amount = moves[id].AmountOf(cell);
                (least, most) = (Math.Min(least, amount), Math.Max(most, amount));
            }
        }

        return (least, most);
    }

    /// <summary>Takes a move out of use if everything is protected without it.</summary>
    public void RemoveIfSpare(int id)
    {
        if (inUse[id] && moves[id].Cells.All(cell => Short(cell, id) <= Short(cell)))
        {
            Remove(id);
        }
    }

    /// <summary>Takes every move that is not needed out of use, those first that hide most by themselves.</summary>
    public void Prune()
    {
        var used = Enumerable.Range(0, moves.Count).Where(id => inUse[id])
            .OrderByDescending(id => moves[id].Cells.Sum(cell => movesOf[cell].Count == 1 ? problem.PriceOf(cell) : 0)).ToList();
        used.ForEach(RemoveIfSpare);
    }

    private void Set(int cell, Mark mark)
    {
        var counts = problem.PriceOf(cell) > 0;
        if (counts && marks[cell] == Mark.Shown)
        {
            (placeOf[cell], Price) = (secondary.Count, Price + problem.PriceOf(cell));
            secondary.Add(cell);
        }
        else if (counts && mark == Mark.Shown)
        {
            var last = secondary[^1];
            (secondary[placeOf[cell]], placeOf[last]) = (last, placeOf[cell]);
            secondary.RemoveAt(secondary.Count - 1);
            (placeOf[cell], Price) = (-1, Price - problem.PriceOf(cell));
        }

        marks[cell] = mark;
        Changed(cell);
    }
}
