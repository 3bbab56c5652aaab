using Wardmote.Analysis.Disclosure.Tables;

namespace Wardmote.Analysis.Disclosure.Suppression;

/// <summary>
/// The cells of two axes, one a tree of groups and one a single sum, as arcs between the sums that tie them together: a cycle of arcs is
/// a way of changing cells that keeps every sum. Two sums of one cell with opposite signs make the arc; hence the single sum, whose
/// whole counts the other way.
/// </summary>
/// <remarks>L. H. Cox (1995), Network models for complementary cell suppression, Journal of the American Statistical Association 90, 1453–1462.</remarks>
internal sealed class FlowNetwork
{
    private FlowNetwork(int tree, int star, int[] offsets, int[] from, int[] to, Dictionary<int, int> arcAt)
    {
        (Tree, Star, Offsets, From, To, ArcAt) = (tree, star, offsets, from, to, arcAt);
        Nodes = from.Concat(to).Max() + 1;
        Arcs = Incidence.Of(Nodes, [.. from.Zip(to).Select(arc => (IEnumerable<int>)[arc.First, arc.Second])]);
    }

    public int Tree { get; }

    /// <summary>−1 where the table has one axis only.</summary>
    public int Star { get; }

    public int Nodes { get; }

    /// <summary>By arc: where its cell lies, as a part of the point's number.</summary>
    public int[] Offsets { get; }

    public int[] From { get; }

    public int[] To { get; }

    /// <summary>The arc at an offset.</summary>
    public IReadOnlyDictionary<int, int> ArcAt { get; }

    /// <summary>By node.</summary>
    public int[][] Arcs { get; }

    /// <param name="whole">The category of the star's axis whose smallest parts make the single sum.</param>
    public static FlowNetwork Of(CountTable table, int tree, int star, int whole)
    {
        var axis = table.Axes[tree];
        int[] columns = star < 0 ? [0] : [.. table.Axes[star].PartsOf(whole).Where(table.Axes[star].IsLeaf), .. whole == table.Axes[star].Root ? [whole] : Array.Empty<int>()];
        var (nodes, offsets, from, to, arcAt) = (new Dictionary<(int Group, int Column), int>(), new List<int>(), new List<int>(), new List<int>(), new Dictionary<int, int>());
        int Node(int group, int column) => nodes.TryGetValue((group, column), out var node) ? node : nodes[(group, column)] = nodes.Count;
        for (var code = 0; code < axis.Count; code++)
        {
            foreach (var column in columns)
            {
                // A row's own sum is the node of the column −1; one column alone needs none that would hold its cells still.
                var row = star < 0 ? Node(-1, -1) : Node(code, -1);
                var into = code == axis.Root ? row : Node(axis.WholeOf(code), column);
                var out1 = axis.IsLeaf(code) ? row : Node(code, column);
                var counted = star >= 0 && column == whole;
                arcAt[code * table.Strides[tree] + (star < 0 ? 0 : column * table.Strides[star])] = offsets.Count;
                offsets.Add(code * table.Strides[tree] + (star < 0 ? 0 : column * table.Strides[star]));
                from.Add(counted ? into : out1);
                to.Add(counted ? out1 : into);
            }
        }

        return new(tree, star, [.. offsets], [.. from], [.. to], arcAt);
    }
}
