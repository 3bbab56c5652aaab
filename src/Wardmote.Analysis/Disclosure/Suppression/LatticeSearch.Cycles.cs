namespace Wardmote.Analysis.Disclosure.Suppression;

internal sealed partial class LatticeSearch
{
    private readonly PriorityQueue<int, int> queue = new();
    private readonly Dictionary<(int Axis, int Code), (int Offset, int Sign)[][]> steps = [];
    private readonly int[] distance;
    private readonly int[] stamp;
    private readonly int[] arrival;
    private int round;

    /// <summary>Adds to the amounts the cheapest pattern of cells that moves a point one stride and costs less than the limit.</summary>
    private bool Lay(int point, int sign, int limit)
    {
        List<(int Point, int Sign)>? best = null;
        foreach (var network in networks)
        {
            var at = table.Strides[network.Tree] * table.CodeOf(point, network.Tree) + (network.Star < 0 ? 0 : table.Strides[network.Star] * table.CodeOf(point, network.Star));
            if (!network.ArcAt.TryGetValue(at, out var arc))
            {
                continue;
            }

            foreach (var pattern in Patterns(point, network).Take(MostPatterns))
            {
                best = Cycle(network, pattern, arc, sign, ref limit) ?? best;
            }
        }

        foreach (var (p, s) in best ?? [])
        {
            if (!touched.Contains(p))
            {
                touched.Add(p);
            }

            amounts[p] += s * stride;
        }

        return best is not null;
    }

    /// <summary>The shortest way round that uses an arc; null where there is none below the limit, which otherwise becomes its length.</summary>
    private List<(int Point, int Sign)>? Cycle(FlowNetwork network, (int Offset, int Sign)[] pattern, int arc, int sign, ref int limit)
    {
        var start = Cost(network, pattern, arc, sign);
        if (start >= limit)
        {
            return null;
        }

        var (source, target) = sign > 0 ? (network.To[arc], network.From[arc]) : (network.From[arc], network.To[arc]);
        round++;
        queue.Clear();
        (distance[source], stamp[source], arrival[source]) = (start, round, -1);
        queue.Enqueue(source, start);
        while (queue.TryDequeue(out var node, out var length))
        {
            if (length > distance[node])
            {
                continue;
            }

            if (node == target)
            {
                limit = length;
                return Points(network, pattern, arc, sign, target);
            }

            foreach (var next in network.Arcs[node])
            {
                var (way, other) = network.From[next] == node ? (1, network.To[next]) : (-1, network.From[next]);
                var bound = stamp[other] == round ? Math.Min(limit, distance[other]) : limit;
                if (next == arc || length >= bound)
                {
                    continue;
                }

                // Undoing what went too far is free here; the sum over all cells tells what it is worth.
                Work++;
                var there = length + Math.Max(0, Cost(network, pattern, next, way));
                if (there < bound)
                {
                    (distance[other], stamp[other], arrival[other]) = (there, round, next);
                    queue.Enqueue(other, there);
                }
            }
        }

        return null;
    }

    private int Cost(FlowNetwork network, (int Offset, int Sign)[] pattern, int arc, int way)
    {
        var cost = 0;
        foreach (var (offset, sign) in pattern)
        {
            var point = network.Offsets[arc] + offset;
            if (point == still)
            {
                return Never;
            }

            cost = Math.Min(Never, cost + CostOf(point, amounts[point] + way * sign * stride) - CostOf(point, amounts[point]));
        }

        return cost;
    }

    private List<(int Point, int Sign)> Points(FlowNetwork network, (int Offset, int Sign)[] pattern, int arc, int sign, int target)
    {
        var points = new List<(int, int)>();
        void Along(int over, int way) => points.AddRange(pattern.Select(corner => (network.Offsets[over] + corner.Offset, way * corner.Sign)));
        Along(arc, sign);
        for (var node = target; arrival[node] >= 0;)
        {
            var over = arrival[node];
            var way = network.To[over] == node ? 1 : -1;
            Along(over, way);
            node = way > 0 ? network.From[over] : network.To[over];
        }

        return points;
    }

    /// <summary>How a cycle is repeated along the axes that its network does not span, so that their sums hold too.</summary>
    private IEnumerable<(int Offset, int Sign)[]> Patterns(int point, FlowNetwork network) => Enumerable.Range(0, table.Axes.Count)
        .Where(axis => axis != network.Tree && axis != network.Star)
        .Aggregate((IEnumerable<(int Offset, int Sign)[]>)[[(0, 1)]], (patterns, axis) =>
            from pattern in patterns
            from step in StepsFrom(axis, table.CodeOf(point, axis))
            select (from one in pattern from other in step select (one.Offset + other.Offset, one.Sign * other.Sign)).ToArray());

    /// <summary>The ways of changing a category of one axis: against a sibling, or with all that it is a part of.</summary>
    private (int Offset, int Sign)[][] StepsFrom(int number, int code)
    {
        if (steps.TryGetValue((number, code), out var known))
        {
            return known;
        }

        var (axis, apart) = (table.Axes[number], table.Strides[number]);
        var chains = axis.Leaves.Select(axis.Chain).Where(chain => chain.Contains(code)).Select(chain => chain.Select(c => (c * apart, 1)).ToArray());
        IEnumerable<(int, int)[]> swaps = axis.IsLeaf(code)
            ? axis.PartsOf(axis.WholeOf(code)).Where(sibling => sibling != code && axis.IsLeaf(sibling)).Select<int, (int, int)[]>(sibling => [(code * apart, 1), (sibling * apart, -1)])
            : [];
        return steps[(number, code)] = [.. swaps, .. chains];
    }
}
