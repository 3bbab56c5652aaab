using System.Diagnostics.CodeAnalysis;
using Wardmote.Evidence.Disclosure;
using Wardmote.Evidence.Places;

namespace Wardmote.Evidence.Datasets;

/// <summary>
/// All definitions in force: those that come with Wardmote, then those of the partnership's own folders. A later folder's
/// definition or code list takes the place of an earlier one of the same name.
/// </summary>
public sealed class DatasetCatalog
{
    private readonly SortedDictionary<string, Dataset> datasets;

    private DatasetCatalog(SortedDictionary<string, Dataset> datasets, IReadOnlyList<TileLayout> tiles, DisclosureRules disclosure) =>
        (this.datasets, Tiles, Disclosure) = (datasets, tiles, disclosure);

    /// <summary>The folder of definitions that comes with the program.</summary>
    public static string BuiltInFolder => Path.Combine(AppContext.BaseDirectory, "datasets");

    /// <summary>Layouts of squares for places whose bounds may not be loaded.</summary>
    public IReadOnlyList<TileLayout> Tiles { get; }

    /// <summary>What may be published of them.</summary>
    public DisclosureRules Disclosure { get; }

    public IEnumerable<Dataset> All => datasets.Values;

    /// <param name="folders">Each with <c>*.yaml</c> definitions and, below it, <c>codes/*.yaml</c> lists, <c>tiles/*.yaml</c> layouts and <c>disclosure/*.yaml</c> rules; one that does not exist is empty.</param>
    /// <exception cref="DefinitionException">A definition cannot be used.</exception>
    public static DatasetCatalog Load(params IEnumerable<string> folders)
    {
        var all = folders.Prepend(BuiltInFolder).Where(Directory.Exists).ToList();
        var codes = new Dictionary<string, CodeList>();
        foreach (var file in all.SelectMany(f => Files(Path.Combine(f, "codes"))))
        {
            codes[Path.GetFileNameWithoutExtension(file)] = DatasetFile.ReadCodes(file);
        }

        var datasets = new SortedDictionary<string, Dataset>(StringComparer.Ordinal);
        foreach (var folder in all)
        {
            var own = new Dictionary<string, string>();
            foreach (var file in Files(folder))
            {
                var dataset = DatasetFile.Read(file, codes);
                if (!own.TryAdd(dataset.Key, file))
                {
                    throw new DefinitionException($"{Path.GetFileName(file)}: the key {dataset.Key} is already that of {Path.GetFileName(own[dataset.Key])} in the same folder. Give one of them another key.");
                }

                datasets[dataset.Key] = dataset;
            }
        }

        return new DatasetCatalog(datasets, [.. all.SelectMany(f => Files(Path.Combine(f, "tiles"))).Select(TileLayout.Read)], DisclosureRules.Read(all.SelectMany(f => Files(Path.Combine(f, "disclosure")))));
    }

    public bool TryFind(string key, [NotNullWhen(true)] out Dataset? dataset) => datasets.TryGetValue(key, out dataset);

    /// <exception cref="DefinitionException">There is none of that key; the message suggests the nearest.</exception>
    public Dataset Find(string key) => TryFind(key, out var dataset)
        ? dataset
        : throw new DefinitionException($"There is no dataset '{key}'. {Suggestion.For(key, datasets.Keys)}");

    private static IEnumerable<string> Files(string folder) =>
        Directory.Exists(folder) ? Directory.EnumerateFiles(folder, "*.yaml").Order(StringComparer.Ordinal) : [];
}
