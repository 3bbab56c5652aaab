using System.Collections.Concurrent;

namespace Wardmote.Evidence.Imports;

/// <summary>What the sidecars say. Nothing else is kept, so two writers at once cannot disagree about what is in force.</summary>
public sealed partial class Lake
{
    /// <summary>Sidecars read before. None is ever changed, and a folder of a thousand months is looked through before each file of the next.</summary>
    private readonly ConcurrentDictionary<string, ImportRecord> known = new();

    /// <summary>All imports ever made, by dataset and then from the oldest to the newest.</summary>
    /// <exception cref="ImportException">A sidecar cannot be read.</exception>
    public IReadOnlyList<ImportRecord> Imports() => Directory.Exists(Root)
        ? [.. Directory.EnumerateDirectories(Root).Order(StringComparer.Ordinal).SelectMany(folder => ImportsOf(Path.GetFileName(folder)))]
        : [];

    /// <summary>Imports of one dataset, from the oldest to the newest.</summary>
    public IReadOnlyList<ImportRecord> ImportsOf(string dataset) => Directory.Exists(Folder(dataset))
        ? [.. Directory.EnumerateFiles(Folder(dataset), "*.json").Order(StringComparer.Ordinal).Select(path => known.GetOrAdd(path, Sidecar.Read)).Where(import => import.Dataset == dataset)]
        : [];

    /// <summary>
    /// The slices in force, from the oldest import to the newest. A newer import's slice replaces every older one of the
    /// same partner or area that lies within its period.
    /// </summary>
    public IReadOnlyList<LiveSlice> Live(string dataset) => Live(ImportsOf(dataset));

    /// <param name="imports">Of one dataset, from the oldest to the newest.</param>
    public static IReadOnlyList<LiveSlice> Live(IReadOnlyList<ImportRecord> imports)
    {
        var newer = new Dictionary<string, List<Slice>>();
        var live = new List<LiveSlice>();
        foreach (var import in imports.Reverse())
        {
            live.AddRange(import.Slices
                .Where(slice => !newer.TryGetValue(slice.Whose, out var later) || !later.Any(l => l.Replaces(slice)))
                .Reverse()
                .Select(slice => new LiveSlice(import, slice)));
            foreach (var slice in import.Slices)
            {
                (newer.TryGetValue(slice.Whose, out var later) ? later : newer[slice.Whose] = []).Add(slice);
            }
        }

        live.Reverse();
        return live;
    }
}
