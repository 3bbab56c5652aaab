namespace Wardmote.Evidence.Imports;

/// <summary>Whether an import's figures are still in force, and which newer imports took its place.</summary>
public sealed record ImportStanding
{
    public required ImportRecord Import { get; init; }

    /// <summary>Those of its slices that are in force.</summary>
    public required IReadOnlyList<Slice> Live { get; init; }

    /// <summary>Ids of newer imports that replaced some of its slices, from the oldest.</summary>
    public required IReadOnlyList<string> ReplacedBy { get; init; }

    public bool IsLive => Live.Count > 0;

    /// <summary>"live", "replaced", or how many of its periods are live.</summary>
    public string Words => Live.Count == Import.Slices.Count ? "live" : IsLive ? $"{Live.Count} of {Import.Slices.Count} periods live" : "replaced";

    /// <summary>How every import of the lake stands, by dataset and then from the oldest to the newest.</summary>
    public static IReadOnlyList<ImportStanding> All(Lake lake) =>
        [.. lake.Imports().GroupBy(import => import.Dataset).SelectMany(group => Of([.. group]))];

    /// <param name="imports">Of one dataset, from the oldest to the newest.</param>
    public static IEnumerable<ImportStanding> Of(IReadOnlyList<ImportRecord> imports)
    {
        var live = Lake.Live(imports).ToLookup(slice => slice.Import.Id, slice => slice.Slice);
        return imports.Select((import, i) => new ImportStanding
        {
            Import = import,
            Live = [.. live[import.Id]],
            ReplacedBy = [.. imports.Skip(i + 1).Where(newer => newer.Slices.Any(n => import.Slices.Any(n.Replaces))).Select(newer => newer.Id)],
        });
    }
}
