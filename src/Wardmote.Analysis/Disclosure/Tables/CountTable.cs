using Wardmote.Analysis.Counts;

namespace Wardmote.Analysis.Disclosure.Tables;

/// <summary>
/// A whole table of counts with all its totals, printed or not. It is given the counts of its smallest categories and adds them up
/// itself, so a table that does not add up cannot be.
/// </summary>
public sealed class CountTable
{
    private const int MostCells = 2_000_000;
    private readonly long[] counts;
    private readonly ulong[]? keys;
    private readonly Dictionary<string, long>[]? contributions;
    private readonly int[] strides;

    /// <param name="name">Names the table in messages and reports.</param>
    /// <param name="measure">What is counted: dataset, filter and unit. Tables of one measure share their cells.</param>
    /// <param name="count">The count of a combination of the axes' smallest categories, in the order of the axes.</param>
    /// <param name="key">The keys of the records of such a combination added up (<see cref="Altering.CellKey"/>); null where counts are not changed by chance.</param>
    /// <exception cref="ArgumentException">There is no axis, an axis twice, or too many cells.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A count is negative.</exception>
    public CountTable(string name, string measure, IReadOnlyList<Axis> axes, Func<IReadOnlyList<string>, long> count, Func<IReadOnlyList<string>, ulong>? key = null)
    {
        ArgumentNullException.ThrowIfNull(axes);
        ArgumentNullException.ThrowIfNull(count);
        (Name, Measure, Axes) = (name, measure, axes);
        var size = axes.Aggregate(1L, (product, axis) => product * axis.Count);
        if (axes.Count == 0 || size > MostCells || axes.Select(axis => axis.Name).Distinct().Count() < axes.Count)
        {
            throw new ArgumentException($"The table \"{name}\" has {axes.Count} axes and {size} cells; it needs one axis or more, each once, and at most {MostCells} cells.");
        }

        strides = new int[axes.Count];
        for (var (axis, stride) = (axes.Count - 1, 1); axis >= 0; stride *= axes[axis].Count, axis--)
        {
            strides[axis] = stride;
        }

        counts = new long[size];
        keys = key is null ? null : new ulong[size];
        foreach (var leaves in Leaves(0))
        {
            IReadOnlyList<string> categories = [.. leaves.Select((code, axis) => axes[axis].Categories[code])];
            var own = key?.Invoke(categories) ?? 0;
            var value = Require.Count(count(categories), $"A count of the table \"{name}\"", nameof(count));
            foreach (var point in PointsAbove(leaves))
            {
                counts[point] += value;
                if (keys is not null)
                {
                    keys[point] = unchecked(keys[point] + own);
                }
            }
        }
    }

    /// <summary>A table of amounts, with who contributes how much to each; they add up to the amounts.</summary>
    /// <param name="contributed">To a combination of the axes' smallest categories; a contributor may be there several times.</param>
    /// <exception cref="ArgumentException">There is no axis, an axis twice, or too many cells.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An amount is negative.</exception>
    public static CountTable OfAmounts(string name, string measure, IReadOnlyList<Axis> axes, Func<IReadOnlyList<string>, IEnumerable<(string Contributor, long Amount)>> contributed) => new(name, measure, axes, contributed);

    private CountTable(string name, string measure, IReadOnlyList<Axis> axes, Func<IReadOnlyList<string>, IEnumerable<(string Contributor, long Amount)>> contributed)
        : this(name, measure, axes, categories => contributed(categories).Sum(own => own.Amount))
    {
        contributions = [.. counts.Select(_ => new Dictionary<string, long>())];
        foreach (var leaves in Leaves(0))
        {
            foreach (var (contributor, amount) in contributed([.. leaves.Select((code, axis) => axes[axis].Categories[code])]))
            {
                foreach (var point in PointsAbove(leaves))
                {
                    contributions[point][contributor] = contributions[point].GetValueOrDefault(contributor) + Require.Count(amount, $"An amount of the table \"{name}\"", nameof(contributed));
                }
            }
        }
    }

    public string Name { get; }

    public string Measure { get; }

    public IReadOnlyList<Axis> Axes { get; }

    internal int Count => counts.Length;

    internal IReadOnlyList<int> Strides => strides;

    /// <summary>The count of a combination of categories, in the order of the axes.</summary>
    /// <exception cref="ArgumentException">An axis has no such category, or there are not as many as axes.</exception>
    public long this[params IReadOnlyList<string> categories] => counts[PointOf(categories)];

    /// <summary>A cell of this table, for numbers that are worked out from it.</summary>
    /// <exception cref="ArgumentException">An axis has no such category, or there are not as many as axes.</exception>
    public TableCell Cell(params IReadOnlyList<string> categories)
    {
        _ = PointOf(categories);
        return new(Name, categories);
    }

    /// <summary>The number of a cell in this table.</summary>
    internal int PointOf(IReadOnlyList<string> categories) => PointOf(Name, Axes, strides, categories);

    internal static int PointOf(string name, IReadOnlyList<Axis> axes, IReadOnlyList<int> strides, IReadOnlyList<string> categories) => categories.Count == axes.Count
        ? categories.Select((category, axis) => axes[axis].CodeOf(category) * strides[axis]).Sum()
        : throw new ArgumentException($"The table \"{name}\" has {axes.Count} axes; {categories.Count} categories do not name a cell of it.");

    internal long CountAt(int point) => counts[point];

    /// <exception cref="ArgumentException">The table was made without the keys of its records.</exception>
    internal ulong KeyAt(int point) => keys?[point] ?? throw new ArgumentException($"The table \"{Name}\" was made without the keys of its records, so its counts cannot be changed by them.");

    internal int CodeOf(int point, int axis) => point / strides[axis] % Axes[axis].Count;

    /// <exception cref="ArgumentException">The table was made without contributors.</exception>
    internal IReadOnlyDictionary<string, long> ContributionsAt(int point) => contributions?[point] ?? throw new ArgumentException($"The table \"{Name}\" was made without saying who contributes, so it cannot be told whose amounts are at risk.");

    internal bool IsPrinted(int point) => Enumerable.Range(0, Axes.Count).All(axis => Axes[axis].IsPrinted(CodeOf(point, axis)));

    /// <summary>The cells that grow when a combination of smallest categories does.</summary>
    internal IEnumerable<int> PointsAbove(IReadOnlyList<int> leaves) => Axes.Select((axis, a) => axis.Chain(leaves[a]).Select(code => code * strides[a]))
        .Aggregate((IEnumerable<int>)[0], (points, offsets) => points.SelectMany(point => offsets.Select(offset => point + offset)));

    private IEnumerable<int[]> Leaves(int axis) => axis == Axes.Count
        ? [[]]
        : Leaves(axis + 1).SelectMany(rest => Axes[axis].Leaves.Select<int, int[]>(leaf => [leaf, .. rest]));
}
