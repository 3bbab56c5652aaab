namespace Wardmote.Analysis.Disclosure.Tables;

/// <summary>One axis as all tables of a measure have it together: the smallest categories that any of them holds, and where each lies in every table.</summary>
internal sealed class Breakdown
{
    private readonly Dictionary<int, int[]> leafIn = [];
    private readonly Dictionary<string, HashSet<string>> wholes = [];
    private readonly string[] finest;

    /// <exception cref="ArgumentException">A category of one table has no place in another.</exception>
    public Breakdown(string name, IReadOnlyList<(int Table, string Title, Axis Axis)> uses)
    {
        Name = name;
        foreach (var (_, _, axis) in uses)
        {
            for (var code = 0; code < axis.Count; code++)
            {
                var parents = wholes.TryGetValue(axis.Categories[code], out var known) ? known : wholes[axis.Categories[code]] = [];
                if (axis.WholeOf(code) >= 0 && axis.WholeOf(code) != axis.Root)
                {
                    parents.Add(axis.Categories[axis.WholeOf(code)]);
                }
            }
        }

        var split = uses.SelectMany(use => Enumerable.Range(0, use.Axis.Count).Where(code => !use.Axis.IsLeaf(code)).Select(code => use.Axis.Categories[code])).ToHashSet();
        finest = [.. wholes.Keys.Where(category => !split.Contains(category))];
        foreach (var (table, title, axis) in uses)
        {
            leafIn[table] = [.. finest.Select(category => Place(category, axis, title))];
        }
    }

    public string Name { get; }

    public int Count => finest.Length;

    /// <summary>The code, in a table's axis, of the smallest category there that holds one of the finest.</summary>
    public int CodeIn(int table, int leaf) => leafIn[table][leaf];

    /// <summary>The finest categories within a category of a table's axis.</summary>
    public IEnumerable<int> Within(int table, Axis axis, int code) => Enumerable.Range(0, Count).Where(leaf => axis.Chain(leafIn[table][leaf]).Contains(code));

    private int Place(string category, Axis axis, string title)
    {
        var found = Above(category).Where(c => axis.Has(c) && axis.IsLeaf(axis.CodeOf(c))).ToList();
        return found.Count == 1
            ? axis.CodeOf(found[0])
            : throw new ArgumentException(
                $"\"{category}\" of the axis \"{Name}\" lies in {found.Count} categories of the table \"{title}\", and must lie in one. Give that table the groups that hold it, or all categories (those that are not printed by {nameof(Axis.Without)}), or another name to an axis that groups in another way.");
    }

    private HashSet<string> Above(string category)
    {
        HashSet<string> above = [category];
        foreach (var whole in wholes.GetValueOrDefault(category, []))
        {
            above.UnionWith(Above(whole));
        }

        return above;
    }
}
