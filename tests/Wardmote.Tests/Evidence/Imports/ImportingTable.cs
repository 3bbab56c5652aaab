using Wardmote.Evidence.Datasets;
using Wardmote.Evidence.Imports;
using Wardmote.Evidence.Warehouse;

namespace Wardmote.Tests.Evidence.Imports;

/// <summary>A lake of its own, the demonstration partnership's definitions, and short ways to import and ask.</summary>
internal sealed class ImportingTable : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public ImportingTable() => Lake = new Lake(folder.File("lake"));

    public static DatasetCatalog Catalog { get; } = DatasetCatalog.Load(Repository.Folder("samples/south-cambridgeshire/definitions"));

    public Lake Lake { get; }

    public string File(string name, string text) => folder.With(name, text);

    public string File(string name) => folder.File(name);

    public ImportOutcome Import(string dataset, string file, Func<ImportRequest, ImportRequest>? with = null)
    {
        var request = new ImportRequest { Dataset = dataset, File = file };
        return new Importer(Lake, Catalog, TimeProvider.System).Import(with is null ? request : with(request));
    }

    /// <summary>Rows of a query over the warehouse, each written as its values with a bar between.</summary>
    public IReadOnlyList<string> Ask(string sql)
    {
        using var warehouse = new Warehouse(Lake, Catalog);
        foreach (var dataset in Catalog.All)
        {
            warehouse.Open(dataset.Key);
        }

        using var command = warehouse.Connection.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        var rows = new List<string>();
        while (reader.Read())
        {
            rows.Add(string.Join(" | ", Enumerable.Range(0, reader.FieldCount).Select(i => reader.IsDBNull(i) ? "" : Written(reader.GetValue(i)))));
        }

        return rows;
    }

    public void Dispose() => folder.Dispose();

    private static string Written(object value) => value switch
    {
        DateOnly day => day.ToString("yyyy-MM-dd", null),
        decimal number => number.ToString("0.######", null),
        IFormattable other => other.ToString(null, System.Globalization.CultureInfo.InvariantCulture),
        _ => value.ToString()!,
    };
}
