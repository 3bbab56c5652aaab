using Wardmote.Evidence.Assessment;
using Wardmote.Evidence.Datasets;
using Wardmote.Evidence.Exhibits;
using Wardmote.Evidence.Imports;
using Wardmote.Evidence.Rendering;
using Wardmote.Evidence.Warehouse;
using Wardmote.Tests.Evidence.Imports;

namespace Wardmote.Tests.Samples;

/// <summary>The demonstration partnership taken the whole way, once: its returns into a lake, its assessment out of it.</summary>
public sealed class Demonstration : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly Warehouse warehouse;

    public Demonstration()
    {
        Folder = PartnershipFolder.Read(Repository.Folder("samples/south-cambridgeshire"));
        Catalog = DatasetCatalog.Load(Folder.Definitions);
        Lake = new Lake(folder.File("lake"));
        var importer = new Importer(Lake, Catalog, TimeProvider.System);
        Outcomes =
        [
            .. Folder.Returns.Select(r => (Path.GetFileName(r.File), importer.Import(new ImportRequest
            {
                File = r.File,
                Dataset = r.Dataset,
                Period = r.Period,
                Provisional = r.Provisional,
                Note = r.Note,
            }))),
        ];
        warehouse = new Warehouse(Lake, Catalog);
        foreach (var dataset in Catalog.All)
        {
            warehouse.Open(dataset.Key);
        }

        Document = new AssessmentBuilder(new ExhibitEngine(warehouse, Catalog)).Build(AssessmentFolder.Read(Folder.Assessment));
    }

    public PartnershipFolder Folder { get; }

    public DatasetCatalog Catalog { get; }

    public Lake Lake { get; }

    public IReadOnlyList<(string File, ImportOutcome Outcome)> Outcomes { get; }

    public Document Document { get; }

    public ExhibitBlock Exhibit(string id) => Document.Exhibits.Single(e => e.Id == id);

    /// <summary>The only figure of a query over the warehouse.</summary>
    public decimal Ask(string sql)
    {
        using var command = warehouse.Connection.CreateCommand();
        command.CommandText = sql;
        return Convert.ToDecimal(command.ExecuteScalar(), System.Globalization.CultureInfo.InvariantCulture);
    }

    public void Dispose()
    {
        warehouse.Dispose();
        folder.Dispose();
    }
}

[CollectionDefinition(nameof(Demonstration))]
public sealed class DemonstrationCollection : ICollectionFixture<Demonstration>;
