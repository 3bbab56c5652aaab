using Wardmote.Analysis.Disclosure.Tables;

namespace Wardmote.Analysis.Disclosure;

/// <summary>A table as it may be published. Only <see cref="Disclosure.Protect(Release, DisclosurePolicy)"/> makes one.</summary>
public sealed class DisclosedTable
{
    private readonly DisclosedCount?[] counts;
    private readonly Func<IReadOnlyList<string>, int> pointOf;

    /// <param name="told">By point: the mark, and the count that is told beside it.</param>
    internal DisclosedTable(CountTable table, Func<int, DisclosedCount> told)
    {
        (Name, Measure, Axes) = (table.Name, table.Measure, table.Axes);
        var (axes, strides) = (table.Axes, table.Strides);
        counts = [.. Enumerable.Range(0, table.Count).Select(point => table.IsPrinted(point) ? told(point) : null)];

        // Takes only the layout with it, never the table of true counts.
        var name = table.Name;
        pointOf = categories => CountTable.PointOf(name, axes, strides, categories);
    }

    public string Name { get; }

    public string Measure { get; }

    public IReadOnlyList<Axis> Axes { get; }

    /// <summary>What may be printed for a combination of categories, in the order of the axes; null where the table does not print it.</summary>
    /// <exception cref="ArgumentException">An axis has no such category, or there are not as many as axes.</exception>
    public DisclosedCount? this[params IReadOnlyList<string> categories] => counts[pointOf(categories)];
}
