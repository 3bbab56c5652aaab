using Wardmote.Analysis.Disclosure.Tables;

namespace Wardmote.Analysis.Disclosure.Suppression;

/// <summary>
/// Finds moves within one table that change a given cell: a cheapest cycle in the network of two axes, repeated along the others with
/// alternating signs or through their totals. Where one cycle takes cells too far, others are laid over it until none is. What it finds
/// is always a true move; it may miss some, so it can prove protection and never the lack of it.
/// </summary>
/// <remarks>
/// The hypercube method (S. Giessing and D. Repsilber, 2002, Tools and strategies to protect multiple tables with the GHQUAR cell
/// suppression engine) looks for such patterns of corners; shortest paths find longer and cheaper ones and know the bounds of each cell.
/// </remarks>
internal sealed partial class LatticeSearch
{
    private const int Never = int.MaxValue / 64;
    private const int MostPatterns = 400;
    private const int MostRepairs = 60;

    private readonly HidingPlan plan;
    private readonly LinkedTables linked;
    private readonly CountTable table;
    private readonly int number;
    private readonly FlowNetwork[] networks;
    private readonly bool[] locked;
    private readonly long[] up;
    private readonly long[] down;
    private readonly int[] price;
    private readonly long[] amounts;
    private readonly List<int> touched = [];
    private int penalty;
    private long stride;
    private int noise;
    private uint salt;
    private int still = -1;

    public LatticeSearch(HidingProblem problem, HidingPlan plan, int number)
    {
        (this.plan, linked, this.number, table) = (plan, problem.Linked, number, problem.Linked.Tables[number]);
        networks = [.. Networks(table)];
        (up, down, price, amounts) = (new long[table.Count], new long[table.Count], new int[table.Count], new long[table.Count]);

        // A cell that other tables add up as well cannot be moved by this one alone.
        var own = linked.CellsOf(number).ToHashSet();
        locked = [.. linked.CellsOf(number).Select(cell => linked.RelationsOf(cell).Any(r => !linked.Relations[r].Cells.All(own.Contains)))];
        var most = networks.Max(network => network.Nodes);
        (distance, stamp, arrival) = (new int[most], new int[most], new int[most]);
        for (var point = 0; point < table.Count; point++)
        {
            Refresh(point);
        }
    }

    /// <summary>Arcs looked at so far: a measure of work that is the same on every machine.</summary>
    public long Work { get; private set; }

    /// <summary>Takes note that a cell bears another mark.</summary>
    public void Note(int cell)
    {
        if (linked.PointAt(number, cell) is var point and >= 0)
        {
            Refresh(point);
        }
    }

    /// <summary>The cheapest move found that changes a cell by an amount and costs less than the limit.</summary>
    /// <param name="overshoot">What taking a cell too far counts for while a move is put together; 0 forbids it.</param>
    /// <param name="variety">Prices are shifted by up to this, so that another try may find another move.</param>
    public Move? Find(int cell, long amount, int limit, int overshoot = 0, int variety = 0, uint seed = 0)
    {
        var point = linked.PointAt(number, cell);
        if (point < 0)
        {
            return null;
        }

        (penalty, stride, noise, salt, still) = (overshoot, Math.Abs(amount), variety, seed, -1);
        var sign = Math.Sign(amount);
        var move = amount > up[point] || -amount > down[point] || !Lay(point, sign, overshoot == 0 ? limit : Never) ? null : Finish(point, limit);
        touched.ForEach(p => amounts[p] = 0);
        touched.Clear();
        return move;
    }

    private void Refresh(int point)
    {
        var cell = linked.CellAt(number, point);
        (up[point], down[point]) = locked[point] ? (0, 0) : plan.Room(cell);
        price[point] = plan.PriceOfMoving(cell);
    }

    /// <summary>Lays further cycles over the first until no cell goes too far; null where that does not come out within the limit.</summary>
    private Move? Finish(int first, int limit)
    {
        still = first;
        var (total, given) = (Total(), new HashSet<int>());
        for (var repairs = 0; repairs < MostRepairs && touched.Where(p => Excess(p, amounts[p]) > 0 && !given.Contains(p)).ToList() is { Count: > 0 } over; repairs++)
        {
            var worst = over.MaxBy(p => Excess(p, amounts[p]));
            var before = touched.ToDictionary(p => p, p => amounts[p]);
            if (Lay(worst, -Math.Sign(amounts[worst]), 0) && Total() is var now && now < total)
            {
                total = now;
                given.Clear();
                continue;
            }

            touched.ForEach(p => amounts[p] = before.GetValueOrDefault(p));
            given.Add(worst);
        }

        return total >= limit || touched.Any(p => Excess(p, amounts[p]) > 0)
            ? null
            : new(touched.Where(p => amounts[p] != 0).ToDictionary(p => linked.CellAt(number, p), p => amounts[p]));
    }

    private long Total() => touched.Sum(p => (long)CostOf(p, amounts[p]));

    private long Excess(int point, long amount) => amount > 0 ? amount - up[point] : -amount - down[point];

    /// <summary>What it costs that a cell has moved by an amount: nothing, its price, or the penalty for every stride too far.</summary>
    private int CostOf(int point, long amount)
    {
        if (amount == 0)
        {
            return 0;
        }

        var excess = Excess(point, amount);
        return excess <= 0 ? price[point] + (noise > 0 && price[point] > 0 ? Noise(point) : 0)
            : penalty == 0 ? Never
            : (int)Math.Min(Never, penalty * ((excess + stride - 1) / stride) + (noise > 0 ? Noise(point) : 0));
    }

    private int Noise(int point)
    {
        var hash = unchecked(((uint)point * 2654435761u) ^ (salt * 2246822519u));
        hash = unchecked((hash ^ (hash >> 15)) * 2246822519u);
        return (int)((hash ^ (hash >> 13)) % (uint)noise);
    }

    private static IEnumerable<FlowNetwork> Networks(CountTable table)
    {
        if (table.Axes.Count == 1)
        {
            yield return FlowNetwork.Of(table, 0, -1, -1);
        }

        for (var star = 0; star < table.Axes.Count; star++)
        {
            var axis = table.Axes[star];
            foreach (var whole in Enumerable.Range(0, axis.Count).Where(code => axis.PartsOf(code).Any(axis.IsLeaf)))
            {
                for (var tree = 0; tree < table.Axes.Count; tree++)
                {
                    // Two single sums make one network, whichever of them is called the tree.
                    if (tree != star && !(tree > star && IsFlat(axis) && IsFlat(table.Axes[tree])))
                    {
                        yield return FlowNetwork.Of(table, tree, star, whole);
                    }
                }
            }
        }
    }

    private static bool IsFlat(Axis axis) => axis.Leaves.Length == axis.Count - 1;
}
