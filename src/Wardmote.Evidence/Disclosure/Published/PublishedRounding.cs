using System.Text.Json;
using Wardmote.Analysis.Disclosure.Attacking;
using Wardmote.Evidence.Imports.Files;

namespace Wardmote.Evidence.Disclosure.Published;

/// <summary>How far printed counts may be from the true ones.</summary>
/// <param name="Base">They are printed as multiples of this; 2 or more.</param>
/// <param name="IsNearest">True where each is the nearest multiple, a half either way; otherwise the multiple below or above, and a multiple stays as it is.</param>
public sealed record PublishedRounding(int Base, bool IsNearest = false)
{
    public int Base { get; } = Base >= 2 ? Base : throw new ArgumentOutOfRangeException(nameof(Base), Base, "Counts are rounded to multiples of 2 or more.");

    /// <summary>How far the true count may be from the printed one, either way.</summary>
    public long Within => IsNearest ? Base / 2 : Base - 1;

    /// <summary>What a printed count says of the true one, which is nought only where nought is printed.</summary>
    internal static KnownRange Known(decimal printed, long within) => new(Math.Max(printed > 0 ? 1 : 0, (long)printed - within), (long)printed + within);

    /// <summary>What an edition of Wardmote's says of it: in the sheet itself, or for a file in the <c>metadata.json</c> beside it. Null where it says nothing.</summary>
    internal static long? Said(Grid grid, string file) => grid.Rows.SelectMany(row => row.Cells).Concat(Notes(file)).Select(ReaderNote.WithinOf).FirstOrDefault(within => within is not null);

    /// <summary>The notes of a file of data (W3C, 2015, Metadata Vocabulary for Tabular Data).</summary>
    private static List<string> Notes(string file)
    {
        var beside = Path.Combine(Path.GetDirectoryName(file)!, "metadata.json");
        if (!File.Exists(beside))
        {
            return [];
        }

        try
        {
            using var metadata = JsonDocument.Parse(File.ReadAllBytes(beside));
            return [.. Elements(metadata.RootElement, "tables").Where(table => Text(table, "url") == Path.GetFileName(file)).SelectMany(table => Elements(table, "notes")).Select(note => Text(note, "rdfs:comment")).OfType<string>()];
        }
        catch (JsonException)
        {
            return [];
        }
    }

    private static List<JsonElement> Elements(JsonElement of, string name) => of.ValueKind == JsonValueKind.Object && of.TryGetProperty(name, out var list) && list.ValueKind == JsonValueKind.Array ? [.. list.EnumerateArray()] : [];

    private static string? Text(JsonElement of, string name) => of.ValueKind == JsonValueKind.Object && of.TryGetProperty(name, out var text) && text.ValueKind == JsonValueKind.String ? text.GetString() : null;
}
