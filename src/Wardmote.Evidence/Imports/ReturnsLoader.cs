using Wardmote.Evidence.Datasets;

namespace Wardmote.Evidence.Imports;

/// <summary>Takes all the returns of a partnership's folder into a lake, with its definitions and code lists.</summary>
public sealed class ReturnsLoader(Lake lake, TimeProvider clock)
{
    /// <returns>What came of each, in the order of the folder's list.</returns>
    /// <exception cref="ImportException">A file cannot be read, or the lake cannot be written.</exception>
    /// <exception cref="DefinitionException">A definition cannot be used.</exception>
    public IReadOnlyList<(Return Return, ImportOutcome Outcome)> Load(PartnershipFolder folder)
    {
        FolderCopy.Replace(folder.Definitions, lake.DefinitionsFolder);
        var importer = new Importer(lake, DatasetCatalog.Load(lake.DefinitionsFolder), clock);
        return [.. folder.Returns.Select(r => (r, importer.Import(RequestFor(r))))];
    }

    private static ImportRequest RequestFor(Return sent) => new()
    {
        File = sent.File,
        Dataset = sent.Dataset,
        Period = sent.Period,
        Provisional = sent.Provisional,
        Note = sent.Note,
    };
}
