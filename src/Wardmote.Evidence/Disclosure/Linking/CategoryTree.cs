using System.Globalization;
using System.Text;
using Wardmote.Analysis.Disclosure.Tables;

namespace Wardmote.Evidence.Disclosure.Linking;

/// <summary>
/// One breakdown as the categories that exhibits make of it, each within another or apart from it. Combinations that no exhibit tells apart
/// are one category. What lies across categories already there (a year to March across calendar years) is taken apart into categories
/// that do not: it is told only where all of these may be.
/// </summary>
internal sealed class CategoryTree
{
    private const int Root = -1;
    private readonly KeySets sets;
    private readonly int[] leafOf;
    private readonly List<HashSet<int>> nodes = [];
    private readonly List<string> names = [];
    private readonly Dictionary<string, int> numbers = [];
    private readonly int leaves;
    private readonly int[] whole;

    /// <param name="used">Sets of combinations that sums take in, those used most first, with what they are called.</param>
    public CategoryTree(KeySets sets, string name, IEnumerable<(HashSet<int> Set, string? Label)> used)
    {
        (this.sets, Name) = (sets, name);
        var asked = used.ToList();
        leafOf = Leaves(asked, out leaves);
        var inLeaves = asked.Select(a => (Leaves: a.Set.Select(c => leafOf[c]).ToHashSet(), a.Label)).ToList();
        var labels = inLeaves.Where(a => a.Label is not null).GroupBy(a => Id(a.Leaves)).ToDictionary(g => g.Key, g => g.First().Label!);
        for (var leaf = 0; leaf < leaves; leaf++)
        {
            Add([leaf], labels);
        }

        foreach (var (set, _) in inLeaves.Where(a => a.Leaves.Count > 1 && a.Leaves.Count < leaves))
        {
            if (!numbers.ContainsKey(Id(set)) && nodes.All(node => !node.Overlaps(set) || node.IsSubsetOf(set) || set.IsSubsetOf(node)))
            {
                Add(set, labels);
            }
        }

        Total = Unique(labels.GetValueOrDefault(Id([.. Enumerable.Range(0, leaves)]), "All"));
        names.Add(Total);
        whole = [.. Enumerable.Range(0, nodes.Count).Select(WholeOf)];
    }

    public string Name { get; }

    /// <summary>The category of all.</summary>
    public string Total { get; }

    /// <summary>True where nothing is told apart.</summary>
    public bool IsTrivial => leaves < 2;

    /// <summary>The categories that add up to a set of combinations: one, where it is one.</summary>
    public IReadOnlyList<string> Categories(HashSet<int> set)
    {
        var wanted = set.Select(c => leafOf[c]).ToHashSet();
        if (wanted.Count == leaves)
        {
            return [Total];
        }

        var found = new List<string>();
        while (wanted.Count > 0)
        {
            var largest = Enumerable.Range(0, nodes.Count).Where(n => nodes[n].IsSubsetOf(wanted)).MaxBy(n => nodes[n].Count);
            found.Add(names[largest]);
            wanted.ExceptWith(nodes[largest]);
        }

        return found;
    }

    /// <summary>The breakdown in a table that prints some categories: these, and beside each what it takes to add up to the next larger one.</summary>
    public TableBreakdown In(IReadOnlySet<string> printed)
    {
        // A category is taken apart only where something printed lies within it.
        var open = new HashSet<int> { Root };
        foreach (var node in Enumerable.Range(0, nodes.Count).Where(n => printed.Contains(names[n])))
        {
            for (var above = whole[node]; above != Root; above = whole[above])
            {
                open.Add(above);
            }
        }

        var leaves = Enumerable.Range(0, nodes.Count).Where(n => open.Contains(whole[n]) && !open.Contains(n)).ToList();
        var parts = Enumerable.Range(0, nodes.Count).Where(n => open.Contains(whole[n])).ToLookup(n => whole[n], n => names[n]);
        var groups = parts.Select(p => new AxisGroup(p.Key == Root ? Total : names[p.Key], [.. p])).ToList();
        var seen = printed.Contains(Total) ? leaves : leaves.Where(leaf => printed.Contains(names[leaf]) || Enumerable.Range(0, nodes.Count).Any(n => printed.Contains(names[n]) && nodes[leaf].IsSubsetOf(nodes[n])));
        return new(Axis.Grouped(Name, Total, groups), printed, [.. leaves.Select(n => names[n])], seen.Select(n => names[n]).ToHashSet(), combination => names[LeafIn(open, leafOf[combination])]);
    }

    private int LeafIn(HashSet<int> open, int node)
    {
        while (!open.Contains(whole[node]))
        {
            node = whole[node];
        }

        return node;
    }

    /// <summary>The smallest category within which another lies.</summary>
    private int WholeOf(int node) => Enumerable.Range(0, nodes.Count).Where(n => n != node && nodes[n].Count > nodes[node].Count && nodes[node].IsSubsetOf(nodes[n])).OrderBy(n => nodes[n].Count).FirstOrDefault(Root);

    /// <summary>Combinations that are in the same sets are one leaf.</summary>
    private int[] Leaves(List<(HashSet<int> Set, string? Label)> asked, out int count)
    {
        var signatures = Enumerable.Range(0, sets.Count).Select(_ => new StringBuilder()).ToArray();
        for (var s = 0; s < asked.Count; s++)
        {
            foreach (var combination in asked[s].Set)
            {
                signatures[combination].Append(s).Append(' ');
            }
        }

        var known = new Dictionary<string, int>();
        var leaf = signatures.Select(s => known.TryGetValue(s.ToString(), out var number) ? number : known[s.ToString()] = known.Count).ToArray();
        count = known.Count;
        return leaf;
    }

    private void Add(HashSet<int> set, Dictionary<string, string> labels)
    {
        numbers[Id(set)] = nodes.Count;
        nodes.Add(set);
        names.Add(Unique(labels.GetValueOrDefault(Id(set)) ?? NameOf(set)));
    }

    private string NameOf(HashSet<int> set)
    {
        var members = Enumerable.Range(0, sets.Count).Where(c => set.Contains(leafOf[c])).ToList();
        return members.Count <= 2 ? string.Join(" and ", members.Select(sets.NameOf)) : string.Create(CultureInfo.InvariantCulture, $"{members.Count} others");
    }

    private string Unique(string name)
    {
        var unique = name;
        for (var n = 2; names.Contains(unique); n++)
        {
            unique = string.Create(CultureInfo.InvariantCulture, $"{name} ({n})");
        }

        return unique;
    }

    private static string Id(IEnumerable<int> set) => string.Join(' ', set.Order());
}

/// <param name="All">With every category printed.</param>
/// <param name="Printed">The categories that are.</param>
/// <param name="Leaves">The smallest categories.</param>
/// <param name="Seen">Those of them that lie within something printed.</param>
/// <param name="LeafOf">The smallest category of a combination.</param>
internal sealed record TableBreakdown(Axis All, IReadOnlySet<string> Printed, IReadOnlyList<string> Leaves, IReadOnlySet<string> Seen, Func<int, string> LeafOf)
{
    /// <summary>What a reader is told of, with smallest categories that are not printed because there is nothing in them.</summary>
    public Axis Axis(IEnumerable<string> empty) => All.Without(All.Categories.Except(Printed).Except(empty));
}
