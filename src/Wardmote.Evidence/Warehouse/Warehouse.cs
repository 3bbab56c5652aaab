using DuckDB.NET.Data;
using Wardmote.Evidence.Datasets;
using Wardmote.Evidence.Imports;
using Wardmote.Evidence.Places;

namespace Wardmote.Evidence.Warehouse;

/// <summary>
/// DuckDB, in memory, over the lake: one view for each dataset that was opened, named by its key, with the columns of
/// <see cref="LakeSchema"/> and <c>import_id</c>, and only rows that are in force. A dataset that nobody has sent yet is an
/// empty view. A dataset stays as it was when it was opened, whatever is imported meanwhile.
/// </summary>
public sealed partial class Warehouse : IDisposable
{
    /// <summary>Rows up to which one thread answers sooner than several that must agree who does what; a year of one force's street-level crime stays below it.</summary>
    private const long FewRows = 500_000;

    private readonly Lake lake;
    private readonly DatasetCatalog catalog;
    private readonly Dictionary<string, IReadOnlyList<LiveSlice>> opened = [];
    private bool isLarge;

    public Warehouse(Lake lake, DatasetCatalog catalog)
    {
        (this.lake, this.catalog) = (lake, catalog);
        Places = new PlaceBook(lake, catalog.Tiles);
        Connection = new DuckDBConnection("DataSource=:memory:");
        Connection.Open();
        Sql.Run(Connection, "SET threads = 1");
    }

    public DuckDBConnection Connection { get; }

    /// <summary>Where the lake lies.</summary>
    public string LakeFolder => lake.Root;

    /// <summary>Places whose bounds or lookup tables are in the lake.</summary>
    public PlaceBook Places { get; }

    /// <summary>Opens a dataset, so that its view is there, unless it is open already.</summary>
    /// <returns>Its slices in force, from the oldest import to the newest.</returns>
    /// <exception cref="DefinitionException">There is no such dataset.</exception>
    /// <exception cref="ImportException">A sidecar cannot be read.</exception>
    public IReadOnlyList<LiveSlice> Open(string dataset)
    {
        if (!opened.TryGetValue(dataset, out var live))
        {
            var definition = catalog.Find(dataset);
            (live, var sql) = definition.MadeOf is { } join ? Joined(definition, join) : Sent(definition);
            Sql.Run(Connection, $"CREATE VIEW {Sql.Name(dataset)} AS {sql}");
            opened[dataset] = live;
            if (!isLarge && live.Sum(l => l.Slice.Rows) > FewRows)
            {
                isLarge = true;
                Sql.Run(Connection, "RESET threads");
            }
        }

        return live;
    }

    private (IReadOnlyList<LiveSlice> Live, string Sql) Sent(Dataset dataset)
    {
        var imports = lake.ImportsOf(dataset.Key);
        var live = Lake.Live(imports);
        return (live, ViewSql(dataset, imports, live));
    }

    public void Dispose() => Connection.Dispose();
}
