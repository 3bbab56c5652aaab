using System.Text.Json;
using Wardmote.Evidence.Imports;

namespace Wardmote.Evidence.Places;

/// <summary>
/// The part of a lake that holds places: <c>places/boundaries</c> and <c>places/lookups</c>, each with a Parquet file and a
/// sidecar for every file that was taken in. It only ever grows, as the rest of the lake.
/// </summary>
public sealed class PlaceFolder(Lake lake)
{
    /// <summary>Files of bounds, from the oldest to the newest; where two have the same place of the same year, the newer is in force.</summary>
    /// <exception cref="ImportException">A sidecar cannot be read.</exception>
    public IReadOnlyList<BoundaryImport> Boundaries() => Read<BoundaryImport>();

    /// <summary>Lookup tables, from the oldest to the newest.</summary>
    /// <exception cref="ImportException">A sidecar cannot be read.</exception>
    public IReadOnlyList<LookupImport> Lookups() => Read<LookupImport>();

    public string ParquetFile(PlaceImport import) => Path.Combine(Folder(import.GetType()), import.Id + ".parquet");

    public string SidecarFile(PlaceImport import) => Path.Combine(Folder(import.GetType()), import.Id + ".json");

    internal List<T> Read<T>()
        where T : PlaceImport =>
        Directory.Exists(Folder(typeof(T)))
            ? [.. Directory.EnumerateFiles(Folder(typeof(T)), "*.json").Order(StringComparer.Ordinal).Select(ReadFile<T>)]
            : [];

    private string Folder(Type import) => Path.Combine(lake.Root, "places", import == typeof(BoundaryImport) ? "boundaries" : "lookups");

    private static T ReadFile<T>(string path)
    {
        try
        {
            return JsonSerializer.Deserialize<T>(File.ReadAllBytes(path), Sidecar.Json) ?? throw new JsonException("it is empty");
        }
        catch (JsonException e)
        {
            throw new ImportException($"{path} is not the record of a file of places ({e.Message}). Restore it from a backup; what it describes is in the .parquet file beside it.", e);
        }
    }
}
