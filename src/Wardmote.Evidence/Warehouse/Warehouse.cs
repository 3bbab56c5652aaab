using DuckDB.NET.Data;
using Wardmote.Evidence.Datasets;
using Wardmote.Evidence.Imports;
using Wardmote.Evidence.Places;

namespace Wardmote.Evidence.Warehouse;

/// <summary>
/// DuckDB, in memory, over the lake as it was when this was opened: one view for each dataset, named by its key, with the
/// columns of <see cref="LakeSchema"/> and <c>import_id</c>, and only rows that are in force. A dataset that nobody has
/// sent yet is an empty view.
/// </summary>
public sealed partial class Warehouse : IDisposable
{
    private readonly Lake lake;

    public Warehouse(Lake lake, DatasetCatalog catalog)
    {
        this.lake = lake;
        Places = new PlaceBook(lake);
        Connection = new DuckDBConnection("DataSource=:memory:");
        Connection.Open();
        foreach (var dataset in catalog.All)
        {
            using var command = Connection.CreateCommand();
            command.CommandText = $"CREATE VIEW {Sql.Name(dataset.Key)} AS {ViewSql(lake, dataset)}";
            command.ExecuteNonQuery();
        }
    }

    public DuckDBConnection Connection { get; }

    /// <summary>Places whose bounds or lookup tables are in the lake.</summary>
    public PlaceBook Places { get; }

    /// <summary>The slices in force of a dataset, from the oldest import to the newest.</summary>
    public IReadOnlyList<LiveSlice> Live(string dataset) => lake.Live(dataset);

    public void Dispose() => Connection.Dispose();
}
