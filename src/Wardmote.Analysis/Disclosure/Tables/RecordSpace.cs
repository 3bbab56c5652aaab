namespace Wardmote.Analysis.Disclosure.Tables;

/// <summary>
/// The records that linked tables of one measure count, each by the finest category it falls into on every axis. One record more or less
/// changes every table as it would in life, so no sum is ever broken.
/// </summary>
internal sealed class RecordSpace
{
    private readonly LinkedTables linked;
    private readonly int[] tables;
    private readonly Breakdown[] axes;
    private readonly Breakdown[][] axesOf;

    private RecordSpace(LinkedTables linked, int[] tables)
    {
        (this.linked, this.tables) = (linked, tables);
        var byName = tables.SelectMany(table => linked.Tables[table].Axes.Select(axis => (table, linked.Tables[table].Name, axis)))
            .GroupBy(use => use.axis.Name).ToDictionary(uses => uses.Key, uses => new Breakdown(uses.Key, [.. uses]));
        axes = [.. byName.Values];
        axesOf = [.. tables.Select(table => linked.Tables[table].Axes.Select(axis => byName[axis.Name]).ToArray())];
    }

    /// <summary>How many axes a record has.</summary>
    public int Axes => axes.Length;

    /// <summary>For each axis, all finest categories.</summary>
    public int[][] Choices => [.. axes.Select(axis => Enumerable.Range(0, axis.Count).ToArray())];

    public static IReadOnlyList<RecordSpace> Of(LinkedTables linked) =>
        [.. Enumerable.Range(0, linked.Tables.Count).GroupBy(table => linked.Tables[table].Measure).Select(group => new RecordSpace(linked, [.. group]))];

    public bool Holds(int cell) => Place(cell) is not null;

    /// <summary>For each axis, the finest categories that a record counted in a cell can have.</summary>
    public int[][] ChoicesFor(int cell)
    {
        var (t, point) = Place(cell) ?? throw new ArgumentException($"No table of this measure holds the cell {cell}.", nameof(cell));
        var table = linked.Tables[tables[t]];
        return [.. axes.Select(axis => Array.IndexOf(axesOf[t], axis) is var a and >= 0
            ? axis.Within(tables[t], table.Axes[a], table.CodeOf(point, a)).ToArray()
            : Enumerable.Range(0, axis.Count).ToArray())];
    }

    /// <summary>The cells, of all tables, that count a record.</summary>
    public HashSet<int> CellsOf(IReadOnlyList<int> record)
    {
        var cells = new HashSet<int>();
        for (var t = 0; t < tables.Length; t++)
        {
            var leaves = axesOf[t].Select(axis => axis.CodeIn(tables[t], record[Array.IndexOf(axes, axis)])).ToArray();
            cells.UnionWith(linked.Tables[tables[t]].PointsAbove(leaves).Select(point => linked.CellAt(tables[t], point)));
        }

        return cells;
    }

    private (int Table, int Point)? Place(int cell)
    {
        for (var t = 0; t < tables.Length; t++)
        {
            if (linked.PointAt(tables[t], cell) is var point and >= 0)
            {
                return (t, point);
            }
        }

        return null;
    }
}
