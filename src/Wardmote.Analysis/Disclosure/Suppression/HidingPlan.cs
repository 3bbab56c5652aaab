using Wardmote.Analysis.Disclosure.Attacking;

namespace Wardmote.Analysis.Disclosure.Suppression;

/// <summary>
/// Which cells are hidden, and the moves that prove those at risk protected. Cells at risk are hidden from the start, others only while a
/// move in use needs them.
/// </summary>
internal sealed partial class HidingPlan : IDraft
{
    private readonly HidingProblem problem;
    private readonly Mark[] marks;
    private readonly List<Move> moves = [];
    private readonly List<bool> inUse = [];
    private readonly List<int>[] movesOf;
    private readonly List<int> secondary = [];
    private readonly int[] placeOf;
    private readonly List<int[]> broken = [];
    private readonly int[] breakers;
    private readonly bool[] favoured;
    private readonly bool[] favouredNumbers;

    public HidingPlan(HidingProblem problem)
    {
        this.problem = problem;
        marks = [.. Enumerable.Range(0, problem.Count).Select(cell => problem.RiskOf(cell) is null ? Mark.Shown : Mark.Hidden)];
        movesOf = [.. marks.Select(_ => new List<int>())];
        placeOf = [.. marks.Select(_ => -1)];
        (breakers, favouredNumbers, favoured) = (new int[problem.Numbers.Count], new bool[problem.Numbers.Count], new bool[problem.Count]);
    }

    /// <summary>Called with each cell whose mark changes.</summary>
    public Action<int> Changed { get; set; } = _ => { };

    /// <summary>Cells hidden only to protect others, in no particular order.</summary>
    public IReadOnlyList<int> Secondary => secondary;

    /// <summary>The sum of the prices of <see cref="Secondary"/> and of the numbers that the moves in use rule out.</summary>
    public long Price { get; private set; }

    /// <summary>What any plan costs at least.</summary>
    public double LeastPrice { get; set; }

    /// <summary>How much dearer this plan is, at most, than the cheapest: 0.1 for a tenth.</summary>
    public double Gap => LeastPrice > 0 ? Math.Max(0, Price / LeastPrice - 1) : 0;

    public IEnumerable<IReadOnlyDictionary<int, long>> Alternatives => moves.Where((_, id) => inUse[id]).Select(move => move.Amounts);

    public PublishedNumbers Published => new(
        [.. Enumerable.Range(0, problem.Count).Select(cell => problem.Known(cell, MarkOf(cell)))],
        [.. problem.Linked.Facts, .. problem.Before.Facts, .. problem.Numbers.Where((_, number) => IsPrinted(number)).SelectMany(number => number.Facts)]);

    public Move this[int id] => moves[id];

    public IReadOnlyList<int> MovesOf(int cell) => movesOf[cell];

    public Mark MarkOf(int cell) => marks[cell];

    /// <summary>How far a cell can move unseen, hidden first if need be.</summary>
    public (long Up, long Down) Room(int cell) => marks[cell] == Mark.Shown && !problem.CanBeHidden(cell) && problem.Linked.IsPrinted(cell)
        ? (0, 0)
        : problem.Room(cell, marks[cell] == Mark.Shown ? Mark.Hidden : marks[cell]);

    /// <summary>What it costs to hide a cell: its price where it is still shown.</summary>
    public int PriceOf(int cell) => marks[cell] == Mark.Shown && !favoured[cell] ? problem.PriceOf(cell) : 0;

    /// <summary>What it would cost to move a cell by itself: its price, and that of the numbers that would give the move away.</summary>
    public int PriceOfMoving(int cell) => PriceOf(cell)
        + (problem.NumbersOf(cell).Count == 0 ? 0 : problem.BrokenBy(cell).Count(Costs) * HidingProblem.PriceOfANumber);

    public long PriceOf(Move move) => move.Cells.Sum(cell => (long)PriceOf(cell)) + problem.Broken(move).Count(Costs) * HidingProblem.PriceOfANumber;

    /// <summary>Moves that hide these cells and numbers cost nothing for it, until others, or none, are favoured.</summary>
    public void Favour(Func<int, bool> cells, Func<int, bool> numbers)
    {
        for (var number = 0; number < favouredNumbers.Length; number++)
        {
            if (favouredNumbers[number] != numbers(number))
            {
                favouredNumbers[number] ^= true;
                Array.ForEach(problem.Numbers[number].Cells, Changed);
            }
        }

        for (var cell = 0; cell < favoured.Length; cell++)
        {
            if (favoured[cell] != cells(cell))
            {
                favoured[cell] ^= true;
                Changed(cell);
            }
        }
    }

    private bool Costs(int number) => IsPrinted(number) && !favouredNumbers[number];

    /// <summary>Whether a number may be printed with all that the moves in use need hidden.</summary>
    public bool IsPrinted(int number) => problem.Numbers[number].Never is null && breakers[number] == 0;

    public bool Allows(Move move) => move.Cells.All(cell => Room(cell) is var (up, down) && move.AmountOf(cell) <= up && -move.AmountOf(cell) <= down)
        && problem.AgreesWithBefore(move);

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
        broken.Add([.. problem.Broken(move)]);
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

        Break(broken[id], 1);
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
            if (movesOf[cell].Count == 0 && marks[cell] == Mark.Hidden && problem.RiskOf(cell) is null)
            {
                Set(cell, Mark.Shown);
            }
        }

        Break(broken[id], -1);
    }

    public void WithholdWholly(int cell)
    {
        Withhold(cell);
        Break(problem.NumbersOf(cell).Where(IsPrinted).ToList(), 1);
    }

    /// <summary>Gives a cell the mark that says nothing; it keeps it.</summary>
    public void Withhold(int cell)
    {
        if (marks[cell] != Mark.Withheld)
        {
            Set(cell, Mark.Withheld);
        }
    }

    /// <summary>Takes that mark from a cell again.</summary>
    public void Reveal(int cell)
    {
        if (marks[cell] == Mark.Withheld)
        {
            Set(cell, problem.RiskOf(cell) is null && movesOf[cell].Count == 0 ? Mark.Shown : Mark.Hidden);
        }
    }

    /// <summary>Takes every move out of use that hides more than is favoured or goes too far, and others into use that do not and prove more.</summary>
    public void KeepToFavoured()
    {
        for (var id = 0; id < moves.Count; id++)
        {
            if (inUse[id] && !IsFavoured(id))
            {
                Remove(id);
            }
        }

        for (var id = 0; id < moves.Count; id++)
        {
            if (!inUse[id] && IsFavoured(id) && moves[id].Cells.Any(cell => !IsProtected(cell)))
            {
                Restore(id);
            }
        }
    }

    private bool IsFavoured(int id) => Allows(moves[id]) && broken[id].All(number => favouredNumbers[number] || problem.Numbers[number].Never is not null)
        && moves[id].Cells.All(cell => favoured[cell] || marks[cell] == Mark.Withheld || problem.PriceOf(cell) == 0);

    private void Break(IReadOnlyList<int> numbers, int by)
    {
        foreach (var number in numbers)
        {
            var before = IsPrinted(number);
            breakers[number] += by;
            if (IsPrinted(number) != before)
            {
                Price += by * HidingProblem.PriceOfANumber;
                Array.ForEach(problem.Numbers[number].Cells, Changed);
            }
        }
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
