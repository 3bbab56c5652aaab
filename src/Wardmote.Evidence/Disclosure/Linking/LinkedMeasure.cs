using DuckDB.NET.Data;
using Wardmote.Analysis.Disclosure.Tables;
using Wardmote.Evidence.Datasets;
using Wardmote.Evidence.Exhibits.Figures;
using Axis = Wardmote.Analysis.Disclosure.Tables.Axis;

namespace Wardmote.Evidence.Disclosure.Linking;

/// <summary>
/// Every sum of one measure that a document asks for, as linked tables: cells that two exhibits share are one cell, also where one has a
/// filter and the other a column, and totals are tied to their parts.
/// </summary>
internal sealed class LinkedMeasure
{
    /// <summary>Cells of one table, with all its totals, up to which it is protected; more would take too long.</summary>
    public const int MostCells = 60_000;

    private readonly List<CountTable> tables = [];
    private readonly Dictionary<(MeasuredUse Use, AskedSum Sum), IReadOnlyList<TableCell>> cells = [];
    private readonly Dictionary<string, string> tableOf = [];
    private readonly string name;
    private bool areAmounts;

    private LinkedMeasure(string name) => this.name = name;

    public IReadOnlyList<CountTable> Tables => tables;

    /// <summary>The cells that add up to a sum; empty where nothing can be in it.</summary>
    public IReadOnlyList<TableCell> CellsOf(MeasuredUse use, AskedSum sum) => cells[(use, sum)];

    /// <exception cref="UnlinkableException">Too much is asked, or figures are not counts.</exception>
    public static LinkedMeasure Of(DuckDBConnection connection, Dataset dataset, Column? measure, IReadOnlyList<MeasuredUse> uses, CountedWith with)
    {
        var records = CountedRecords.Read(connection, dataset, measure, [.. uses.SelectMany(u => u.Cuts).DistinctBy(c => c.Id)], with);
        var linked = new LinkedMeasure((measure is null || dataset.Measures.Count() == 1 ? dataset.Title : $"{dataset.Title}, {measure.Title.ToLowerInvariant()}") + (with.Times == 1 ? "" : ", in pence"));
        linked.areAmounts = with.Contributors is not null;
        if (linked.areAmounts && dataset.Columns.Any(c => c.Whole is not null))
        {
            throw new UnlinkableException("its values overlap, and whose they are cannot be told apart");
        }

        linked.Add(OverlappingItems.Part(records, uses, dataset));
        return linked;
    }

    private void Add(PartedRecords parted)
    {
        var families = CutFamilies.Of(parted.All);
        var products = parted.Parts.Select(part => part.Sums.Select(s => (s.Use, s.Sum, Sets: Sets(parted.All, families, s.Products))).ToList()).ToList();
        var trees = families.Select((family, f) => new CategoryTree(family, Named(families, f), Used(products.SelectMany(p => p).SelectMany(p => p.Sets).Select(p => p[f])))).ToList();
        foreach (var (part, sums) in parted.Parts.Zip(products))
        {
            foreach (var use in sums.GroupBy(s => s.Use))
            {
                Add(part, families, trees, use.Key, [.. use.Select(u => (u.Sum, u.Sets.Where(s => s.All(p => p.Set is not { Count: 0 })).Select(s => Categories(trees, s)).ToList()))]);
            }
        }
    }

    /// <summary>Each set once, those that most sums take in first, with a name where one has it.</summary>
    private static IEnumerable<(HashSet<int> Set, string? Label)> Used(IEnumerable<(HashSet<int>? Set, string? Label)> sets) =>
        sets.Where(s => s.Set is not null).GroupBy(s => Key(s.Set!)).OrderByDescending(g => g.Count()).Select(g => (g.First().Set!, g.Select(s => s.Label).FirstOrDefault(l => l is not null)));

    private void Add(ItemPart part, IReadOnlyList<KeySets> families, List<CategoryTree> trees, MeasuredUse use, List<(AskedSum Sum, List<IReadOnlyList<string>[]> Products)> sums)
    {
        var used = Enumerable.Range(0, trees.Count).Where(f => !trees[f].IsTrivial && sums.Any(s => s.Products.Any(p => p[f] is not [var only] || only != trees[f].Total))).ToList();
        var printed = used.Select(f => sums.SelectMany(s => s.Products).SelectMany(p => p[f]).ToHashSet()).ToList();
        var breakdowns = used.Select((f, i) => trees[f].In(printed[i])).ToList();
        if (breakdowns.Aggregate(1L, (size, b) => size * b.All.Categories.Count) > MostCells)
        {
            throw new UnlinkableException($"a table of {use.Exhibit} would have more than {MostCells} cells");
        }

        var table = TableOf(part, [.. used.Select(f => families[f])], breakdowns, printed, use.Exhibit);
        foreach (var (sum, combinations) in sums)
        {
            List<TableCell> told = [.. combinations.SelectMany(p => used.Aggregate((IEnumerable<IReadOnlyList<string>>)[[]], (begun, f) => begun.SelectMany(b => p[f].Select<string, IReadOnlyList<string>>(c => [.. b, c]))))
                .Select(categories => new TableCell(table, [.. categories, .. part.Item is null ? used.Count == 0 ? [OnlyCategory] : [] : new[] { part.Item }]))];
            cells[(use, sum)] = cells.TryGetValue((use, sum), out var before) ? [.. before, .. told] : told;
        }
    }

    private const string OnlyCategory = "All";

    /// <summary>A table that prints the same categories is there only once.</summary>
    private string TableOf(ItemPart part, IReadOnlyList<KeySets> families, List<TableBreakdown> breakdowns, List<HashSet<string>> printed, string exhibit)
    {
        var id = string.Join('\u001d', breakdowns.Select((b, i) => $"{b.All.Name}\u001e{string.Join('\u001f', printed[i].Order(StringComparer.Ordinal))}").Prepend(part.Item ?? ""));
        if (tableOf.TryGetValue(id, out var known))
        {
            return known;
        }

        var (counts, keys, contributed) = (new Dictionary<string, long>(), new Dictionary<string, ulong>(), new Dictionary<string, List<(string, long)>>());
        foreach (var (record, isItem) in part.Records)
        {
            var key = string.Join('\u001f', [.. breakdowns.Select((b, i) => b.LeafOf(families[i].CombinationOf(record))), .. part.Item is null ? [] : new[] { isItem ? part.Item : part.Others! }]);
            counts[key] = counts.GetValueOrDefault(key) + record.Count;
            keys[key] = unchecked(keys.GetValueOrDefault(key) + record.Key);
            if (areAmounts)
            {
                (contributed.TryGetValue(key, out var own) ? own : contributed[key] = []).Add((record.Contributor, record.Count));
            }
        }

        List<Axis> axes = [.. breakdowns.Select((b, i) => b.Axis(Empty(breakdowns, i, counts.Where(c => c.Value > 0).Select(c => c.Key))))];
        if (part.Item is { } item)
        {
            axes.Add(Axis.Flat(item, part.Whole!, [item, part.Others!]).Without(part.Others!, part.Whole!));
        }
        else if (axes.Count == 0)
        {
            // A single number, which nothing in the document breaks down.
            axes.Add(Axis.Flat("records", OnlyCategory, ["each"]).Without("each"));
            (counts["each"], keys["each"], contributed["each"]) = (counts.GetValueOrDefault(""), keys.GetValueOrDefault(""), contributed.GetValueOrDefault("", []));
        }

        var title = $"{exhibit} {tables.Count + 1}";
        static string Leaf(IReadOnlyList<string> categories) => string.Join('\u001f', categories);
        tables.Add(areAmounts
            ? CountTable.OfAmounts(title, name, axes, categories => contributed.GetValueOrDefault(Leaf(categories), []))
            : new CountTable(title, name, axes, categories => counts.GetValueOrDefault(Leaf(categories)), categories => keys.GetValueOrDefault(Leaf(categories))));
        return tableOf[id] = title;
    }

    /// <summary>
    /// Categories in which, as far as the table is printed, there is nothing. A reader who sees figures that add up without them takes them
    /// for nought, and is right.
    /// </summary>
    private static IEnumerable<string> Empty(List<TableBreakdown> breakdowns, int axis, IEnumerable<string> counted)
    {
        var found = counted.Select(key => key.Split('\u001f')).Where(leaves => breakdowns.Select((b, i) => i == axis || b.Seen.Contains(leaves[i])).All(seen => seen)).Select(leaves => leaves[axis]).ToHashSet();
        return breakdowns[axis].Leaves.Where(leaf => !found.Contains(leaf));
    }

    /// <summary>For each product and family the combinations that it admits, null for all of them.</summary>
    private static List<(HashSet<int>? Set, string? Label)[]> Sets(CountedRecords records, IReadOnlyList<KeySets> families, IReadOnlyList<IReadOnlyList<Admitted>> products)
    {
        var places = records.Cuts.Select((cut, i) => (cut.Id, i)).ToDictionary(c => c.Id, c => c.i);
        return [.. products.Select(product => families.Select(family =>
        {
            var own = product.Where(a => places.TryGetValue(a.Cut.Id, out var place) && family.Has(place)).ToList();
            var sets = own.Select(a => family.Of(places[a.Cut.Id], a.Keys)).ToList();
            return sets.Count == 0 ? (null, null)
                : ((HashSet<int>?)(sets.Count == 1 ? sets[0] : [.. sets.Aggregate((IEnumerable<int>)sets[0], (common, next) => common.Intersect(next))]),
                    string.Join(", ", own.Select(a => a.Label).OfType<string>()) is { Length: > 0 } label ? label : null);
        }).ToArray())];
    }

    private static IReadOnlyList<string>[] Categories(List<CategoryTree> trees, (HashSet<int>? Set, string? Label)[] product) =>
        [.. product.Select((p, f) => p.Set is null ? [trees[f].Total] : trees[f].Categories(p.Set))];

    private static string Named(IReadOnlyList<KeySets> families, int family)
    {
        var same = families.Take(family).Count(f => f.Title == families[family].Title);
        return same == 0 ? families[family].Title : $"{families[family].Title} ({same + 1})";
    }

    private static string Key(HashSet<int> set) => string.Join(' ', set.Order());
}
