namespace Wardmote.Analysis.Disclosure.Tables;

/// <summary>
/// One way of breaking a count down: categories that add up to groups, and all of them to a total. A place name means the same category
/// wherever an axis of that name holds it, so that tables printing different parts of one breakdown are recognised as linked.
/// </summary>
public sealed class Axis
{
    private readonly Dictionary<string, int> codes;
    private readonly int[][] parts;
    private readonly int[] whole;
    private readonly bool[] printed;

    private Axis(string name, string total, IReadOnlyList<AxisGroup> groups, IEnumerable<string> unprinted)
    {
        (Name, Total) = (name, total);
        var names = groups.SelectMany(group => group.Parts).Append(total).ToList();
        codes = new(names.Count);
        foreach (var category in names)
        {
            if (!codes.TryAdd(category, codes.Count))
            {
                throw new ArgumentException($"The axis \"{name}\" has \"{category}\" twice. A category is part of one group; a second way of grouping is an axis of its own.");
            }
        }

        Categories = names;
        parts = [.. names.Select(_ => Array.Empty<int>())];
        whole = new int[names.Count];
        foreach (var group in groups)
        {
            var code = CodeOf(group.Whole);
            parts[code] = group.Parts.Count == 0 || parts[code].Length > 0
                ? throw new ArgumentException($"The group \"{group.Whole}\" of the axis \"{name}\" must be given once, with at least one part.")
                : [.. group.Parts.Select(part => codes[part])];
            Array.ForEach(parts[code], part => whole[part] = code);
        }

        Root = codes[total];
        whole[Root] = -1;
        Leaves = [.. Enumerable.Range(0, names.Count).Where(code => parts[code].Length == 0)];
        if (Leaves.Length == 0 || Leaves.Any(leaf => Chain(leaf)[^1] != Root))
        {
            throw new ArgumentException($"Not every category of the axis \"{name}\" adds up to \"{total}\".");
        }

        printed = Enumerable.Repeat(true, names.Count).ToArray();
        foreach (var category in unprinted)
        {
            printed[CodeOf(category)] = false;
        }
    }

    public string Name { get; }

    /// <summary>The category that all add up to.</summary>
    public string Total { get; }

    /// <summary>In the order of their codes.</summary>
    public IReadOnlyList<string> Categories { get; }

    internal int Root { get; }

    internal int[] Leaves { get; }

    internal int Count => whole.Length;

    /// <summary>Categories that add up to a total and nothing between.</summary>
    /// <exception cref="ArgumentException">A category is there twice, or there is none.</exception>
    public static Axis Flat(string name, string total, IEnumerable<string> categories) => Grouped(name, total, [new(total, [.. categories])]);

    /// <summary>Groups within groups; the total's own parts are a group too.</summary>
    /// <exception cref="ArgumentException">A category is part of two groups, a group has no parts, or something does not add up to the total.</exception>
    public static Axis Grouped(string name, string total, IReadOnlyList<AxisGroup> groups) => new(name, total, groups, []);

    /// <summary>The same axis in a table that leaves some categories, or the total, unprinted.</summary>
    /// <exception cref="ArgumentException">The axis has no such category.</exception>
    public Axis Without(params IEnumerable<string> categories) => new(
        Name,
        Total,
        [.. Enumerable.Range(0, Count).Where(code => parts[code].Length > 0).Select(code => new AxisGroup(Categories[code], [.. parts[code].Select(part => Categories[part])]))],
        [.. categories, .. Categories.Where((_, code) => !printed[code])]);

    internal int CodeOf(string category) => codes.TryGetValue(category, out var code)
        ? code
        : throw new ArgumentException($"The axis \"{Name}\" has no category \"{category}\".", nameof(category));

    internal bool Has(string category) => codes.ContainsKey(category);

    internal bool IsPrinted(int code) => printed[code];

    internal int[] PartsOf(int code) => parts[code];

    /// <summary>The group that a category is a part of; −1 for the total.</summary>
    internal int WholeOf(int code) => whole[code];

    internal bool IsLeaf(int code) => parts[code].Length == 0;

    /// <summary>The category, its group, that group's group, up to the total or whatever stands alone.</summary>
    internal List<int> Chain(int code)
    {
        var chain = new List<int> { code };
        while (whole[code] >= 0 && chain.Count <= Count)
        {
            code = whole[code];
            chain.Add(code);
        }

        return chain;
    }
}
