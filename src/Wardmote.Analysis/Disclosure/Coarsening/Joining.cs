using Wardmote.Analysis.Disclosure.Suppression;
using Wardmote.Analysis.Disclosure.Tables;

namespace Wardmote.Analysis.Disclosure.Coarsening;

/// <summary>Categories of a table joined so that, once it is protected, it tells more than it did.</summary>
/// <param name="Axis">By its name.</param>
/// <param name="Groups">The categories that are joined, two or more in each group.</param>
/// <param name="Table">The table with the groups in the place of their categories.</param>
/// <param name="Told">What is told of it.</param>
public sealed record Joining(string Axis, IReadOnlyList<IReadOnlyList<string>> Groups, CountTable Table, PublishedInformation Told)
{
    /// <summary>More categories with hidden cells are not joined one by one.</summary>
    private const int MostCategories = 40;

    /// <summary>
    /// Ways of joining categories of a flat axis, the one that tells most first: where they are in an order, neighbours; otherwise the smallest
    /// under one word. Each was tried by protecting the joined table. Empty where none tells more than the table as it is
    /// (<see cref="PublishedInformation.TellsMoreThan"/>).
    /// </summary>
    /// <param name="finest">The counts of the table as it was before anything was joined, without totals.</param>
    /// <param name="apart">Of categories in an order, those that no neighbour is joined with, such as "Not recorded" behind bands of ages.</param>
    /// <exception cref="ArgumentException">There is no such axis, or it has groups already.</exception>
    public static IReadOnlyList<Joining> Of(CountTable table, DisclosurePolicy policy, string axis, bool isOrdered, IReadOnlyList<decimal>? finest = null, IReadOnlySet<string>? apart = null)
    {
        ArgumentNullException.ThrowIfNull(table);
        var a = table.Axes.ToList().FindIndex(own => own.Name == axis);
        if (a < 0 || table.Axes.Any(own => own.Count != own.Leaves.Length + 1))
        {
            throw new ArgumentException($"The table \"{table.Name}\" has no axis \"{axis}\", or has groups; only categories that add up to a total can be joined.", nameof(axis));
        }

        var start = new Trial(table, policy, finest ?? [.. Leaves(table).Select(leaf => (decimal)table[leaf])]);
        var tried = start.Hiding(a).Count == 0 ? [] : isOrdered ? Neighbours(start, a, apart ?? new HashSet<string>()) : Smallest(start, a);
        return [.. tried.Select(trial => new Joining(axis, trial.Groups, trial.Table, trial.Told)).Where(joining => joining.Told.TellsMoreThan(start.Told)).OrderByDescending(joining => joining.Told.Kept).ThenBy(joining => joining.Told.Hidden)];
    }

    /// <summary>The smallest two categories with something hidden, the smallest three, and so on, and the next in size.</summary>
    private static List<Trial> Smallest(Trial start, int axis)
    {
        var hiding = start.Hiding(axis);
        var inOrder = start.Categories(axis).OrderByDescending(hiding.Contains).ThenBy(category => start.Total(axis, category)).ThenBy(category => category, StringComparer.Ordinal).ToList();
        return [.. Enumerable.Range(2, Math.Min(hiding.Count, MostCategories)).Where(size => size < inOrder.Count).Select(size => start.Joined(axis, [inOrder[..size]]))];
    }

    /// <summary>Of the neighbours of which one has something hidden the smallest are joined, until nothing is hidden.</summary>
    private static List<Trial> Neighbours(Trial start, int axis, IReadOnlySet<string> apart)
    {
        var trials = new List<Trial>();
        var bands = start.Categories(axis).Select(category => new List<string> { category }).ToList();
        for (var now = start; bands.Count > 2 && now.Hiding(axis) is { Count: > 0 } hiding && trials.Count < MostCategories;)
        {
            var neighbours = Enumerable.Range(0, bands.Count - 1).Where(b => (hiding.Contains(bands[b][0]) || hiding.Contains(bands[b + 1][0])) && !apart.Contains(bands[b][0]) && !apart.Contains(bands[b + 1][0])).ToList();
            if (neighbours.Count == 0)
            {
                break;
            }

            var at = neighbours.MinBy(b => bands[b].Concat(bands[b + 1]).Sum(category => start.Total(axis, category)));
            bands[at] = [.. bands[at], .. bands[at + 1]];
            bands.RemoveAt(at + 1);
            now = start.Joined(axis, [.. bands.Where(band => band.Count > 1)]);
            trials.Add(now);
        }

        return trials;
    }

    private static IEnumerable<IReadOnlyList<string>> Leaves(CountTable table) => table.Axes.Aggregate(
        (IEnumerable<IReadOnlyList<string>>)[[]],
        (begun, axis) => begun.SelectMany(categories => axis.Leaves.Select<int, IReadOnlyList<string>>(leaf => [.. categories, axis.Categories[leaf]])));

    /// <summary>A table that is protected, to see what is told of it. A group bears the name of its first category.</summary>
    private sealed class Trial
    {
        private readonly DisclosurePolicy policy;
        private readonly IReadOnlyList<decimal> finest;
        private readonly List<(IReadOnlyList<string> Categories, bool IsTold)> cells;

        public Trial(CountTable table, DisclosurePolicy policy, IReadOnlyList<decimal> finest)
        {
            (Table, this.policy, this.finest) = (table, policy, finest);
            var published = Disclosure.Protect(LinkedTables.Of(table), policy).Published[0];
            cells = [.. Leaves(table).Select(leaf => (leaf, published[leaf] is null or { Mark: Mark.Shown or Mark.Altered }))];
            Told = PublishedInformation.Of(finest, [.. cells.Select(cell => ((decimal)table[cell.Categories], cell.IsTold))]);
        }

        public CountTable Table { get; }

        public PublishedInformation Told { get; }

        public IReadOnlyList<IReadOnlyList<string>> Groups { get; private init; } = [];

        public IEnumerable<string> Categories(int axis) => Table.Axes[axis].Leaves.Select(leaf => Table.Axes[axis].Categories[leaf]);

        /// <summary>Categories with a cell that is hidden.</summary>
        public HashSet<string> Hiding(int axis) => [.. cells.Where(cell => !cell.IsTold).Select(cell => cell.Categories[axis])];

        public long Total(int axis, string category) => Table[[.. Table.Axes.Select((own, a) => a == axis ? category : own.Total)]];

        public Trial Joined(int axis, IReadOnlyList<IReadOnlyList<string>> groups)
        {
            var (own, gone) = (Table.Axes[axis], groups.SelectMany(group => group.Skip(1)).ToHashSet());
            var joined = Tables.Axis.Flat(own.Name, own.Total, Categories(axis).Where(category => !gone.Contains(category)));
            var parts = groups.ToDictionary(group => group[0]);
            var axes = Table.Axes.ToList();
            axes[axis] = own.IsPrinted(own.Root) ? joined : joined.Without(own.Total);
            return new(new(Table.Name, Table.Measure, axes, categories => Parts(categories[axis]).Sum(part => Table[[.. categories.Select((category, a) => a == axis ? part : category)]])), policy, finest) { Groups = groups };

            IReadOnlyList<string> Parts(string category) => parts.GetValueOrDefault(category, [category]);
        }
    }
}
