using System.Globalization;
using Wardmote.Analysis.Disclosure.Attacking;

namespace Wardmote.Analysis.Disclosure.Tables;

/// <summary>
/// All tables that a reader can hold side by side, with the cells they share and every sum that ties cells together. A cell is the same in
/// two tables when both count the same measure in the same categories; totals of other axes do not matter. A total of wards in a table by
/// crime is therefore also the total of wards in a table by month.
/// </summary>
/// <remarks>
/// Only cells of the tables and their sums are looked at. Bounds that follow from combinations of categories that no table holds (the
/// joint table of two that share a margin) are not.
/// </remarks>
public sealed class LinkedTables
{
    private readonly List<long> counts = [];
    private readonly List<bool> printed = [];
    private readonly List<string> names = [];
    private readonly int[][] cellOf;
    private readonly Dictionary<int, int>[] pointOf;
    private readonly int[][] relationsOf;

    private LinkedTables(IReadOnlyList<CountTable> tables)
    {
        Tables = tables;
        var numbers = new Dictionary<string, int>();
        cellOf = [.. tables.Select(table => Enumerable.Range(0, table.Count).Select(point => Number(numbers, table, point)).ToArray())];
        pointOf = [.. cellOf.Select(cells => cells.Select((cell, point) => (cell, point)).ToDictionary(pair => pair.cell, pair => pair.point))];
        var sums = new Dictionary<string, SumRelation>();
        foreach (var (table, cells) in tables.Zip(cellOf))
        {
            foreach (var sum in Sums(table, cells))
            {
                sums.TryAdd(string.Join(' ', sum.Parts.Order().Prepend(sum.Whole)), sum);
            }
        }

        Relations = [.. sums.Values];
        relationsOf = Incidence.Of(counts.Count, [.. Relations.Select(relation => relation.Cells)]);
        Records = RecordSpace.Of(this);
    }

    public IReadOnlyList<CountTable> Tables { get; }

    internal int Count => counts.Count;

    internal IReadOnlyList<SumRelation> Relations { get; }

    /// <summary>The sums as an attacker knows them.</summary>
    internal IEnumerable<LinearFact> Facts => Relations.Select(relation => LinearFact.Sum(relation.Whole, relation.Parts));

    /// <exception cref="ArgumentException">There is no table, two have one name, or two give one cell different counts, or
    /// break a measure down in ways that do not fit together.</exception>
    public static LinkedTables Of(params IReadOnlyList<CountTable> tables)
    {
        ArgumentNullException.ThrowIfNull(tables);
        if (tables.Count == 0 || tables.Select(table => table.Name).Distinct().Count() < tables.Count)
        {
            throw new ArgumentException("Linked tables need at least one table, and a name of its own for each.", nameof(tables));
        }

        return new(tables);
    }

    internal long CountOf(int cell) => counts[cell];

    /// <summary>The keys of the records that a cell counts, added up.</summary>
    /// <exception cref="ArgumentException">The tables were made without them.</exception>
    internal ulong KeyOf(int cell) => Tables[TablesOf(cell).First()].KeyAt(PointAt(TablesOf(cell).First(), cell));

    /// <summary>What each contributor adds to a cell.</summary>
    /// <exception cref="ArgumentException">The tables were made without contributors.</exception>
    internal IReadOnlyDictionary<string, long> ContributionsTo(int cell) => Tables[TablesOf(cell).First()].ContributionsAt(PointAt(TablesOf(cell).First(), cell));

    /// <summary>Whether any table prints the cell.</summary>
    internal bool IsPrinted(int cell) => printed[cell];

    /// <summary>"offences: crime Theft, ward Bar Hill", for reports.</summary>
    internal string NameOf(int cell) => names[cell];

    /// <exception cref="ArgumentException">There is no such table or category.</exception>
    internal int CellOf(TableCell cell)
    {
        var table = Enumerable.Range(0, Tables.Count).FirstOrDefault(t => Tables[t].Name == cell.Table, -1);
        return table < 0
            ? throw new ArgumentException($"There is no table \"{cell.Table}\" among the linked ones: {string.Join(", ", Tables.Select(t => $"\"{t.Name}\""))}.", nameof(cell))
            : cellOf[table][Tables[table].PointOf(cell.Categories)];
    }

    /// <summary>The number of a table's cell among all linked cells.</summary>
    internal int CellAt(int table, int point) => cellOf[table][point];

    /// <summary>The number of a linked cell within a table; −1 where the table does not hold it.</summary>
    internal int PointAt(int table, int cell) => pointOf[table].GetValueOrDefault(cell, -1);

    /// <summary>The tables that hold a linked cell.</summary>
    internal IEnumerable<int> TablesOf(int cell) => Enumerable.Range(0, Tables.Count).Where(table => PointAt(table, cell) >= 0);

    /// <summary>The records behind the tables, by measure.</summary>
    internal IReadOnlyList<RecordSpace> Records { get; }

    internal IReadOnlyList<int> CellsOf(int table) => cellOf[table];

    internal IReadOnlyList<int> RelationsOf(int cell) => relationsOf[cell];

    private static IEnumerable<SumRelation> Sums(CountTable table, int[] cells) =>
        from point in Enumerable.Range(0, table.Count)
        from axis in Enumerable.Range(0, table.Axes.Count)
        let code = table.CodeOf(point, axis)
        where !table.Axes[axis].IsLeaf(code)
        select new SumRelation(cells[point], [.. table.Axes[axis].PartsOf(code).Select(part => cells[point + (part - code) * table.Strides[axis]])]);

    private int Number(Dictionary<string, int> numbers, CountTable table, int point)
    {
        var places = table.Axes.Select((axis, a) => (axis.Name, Code: table.CodeOf(point, a), Axis: axis))
            .Where(place => place.Code != place.Axis.Root).OrderBy(place => place.Name, StringComparer.Ordinal)
            .Select(place => $"{place.Name} {place.Axis.Categories[place.Code]}").ToList();
        var key = string.Join('\u001f', places.Prepend(table.Measure));
        if (!numbers.TryGetValue(key, out var cell))
        {
            numbers.Add(key, cell = counts.Count);
            counts.Add(table.CountAt(point));
            printed.Add(false);
            names.Add($"{table.Measure}: {(places.Count == 0 ? "in all" : string.Join(", ", places))}");
        }
        else if (counts[cell] != table.CountAt(point))
        {
            throw new ArgumentException(string.Create(
                CultureInfo.InvariantCulture,
                $"Tables disagree about {names[cell]}: {counts[cell]}, but {table.CountAt(point)} in the table \"{table.Name}\". Build both from the same figures, or give them different measures."));
        }

        printed[cell] |= table.IsPrinted(point);
        return cell;
    }
}
