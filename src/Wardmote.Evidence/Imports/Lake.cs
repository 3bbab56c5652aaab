using Wardmote.Evidence.Datasets;

namespace Wardmote.Evidence.Imports;

/// <summary>
/// A folder that only ever grows: <c>{root}/{dataset}/{import id}.parquet</c>, <c>.json</c> (the sidecar, whose appearance
/// is the commit) and <c>.rejected.csv</c>. Many processes may read and write it at once.
/// </summary>
public sealed partial class Lake(string root)
{
    public string Root { get; } = Path.GetFullPath(root);

    /// <summary>The partnership's own definitions and code lists, which travel with its lake. See <see cref="DatasetCatalog.Load"/>.</summary>
    public string DefinitionsFolder => Path.Combine(Root, "definitions");

    /// <summary>Public editions as they were published, and what each told. See <see cref="Disclosure.Recorded.PublicationRecords"/>.</summary>
    public string PublicationsFolder => Path.Combine(Root, "publications");

    /// <summary>By which counts are changed where a disclosure rule asks for it. See <see cref="Disclosure.Recorded.DisclosureSecret"/>.</summary>
    public string SecretFile => Path.Combine(Root, "disclosure.secret");

    public string Folder(string dataset) => Path.Combine(Root, dataset);

    public string ParquetFile(ImportRecord import) => Path.Combine(Folder(import.Dataset), import.Id + ".parquet");

    public string SidecarFile(ImportRecord import) => Path.Combine(Folder(import.Dataset), import.Id + ".json");

    /// <summary>Rows that were left out, each with its line, column, value, reason and advice; absent where none were.</summary>
    public string RejectedFile(ImportRecord import) => Path.Combine(Folder(import.Dataset), import.Id + ".rejected.csv");
}
