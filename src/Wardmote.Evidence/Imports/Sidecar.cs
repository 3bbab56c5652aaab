using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using System.Text.Unicode;
using Wardmote.Analysis.Periods;

namespace Wardmote.Evidence.Imports;

/// <summary>An import's record as a JSON file that a person can read.</summary>
public static partial class Sidecar
{
    /// <summary>How records are written as JSON, here and wherever a program is to read them.</summary>
    public static JsonSerializerOptions Json { get; } = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Skip,
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        Converters = { new PeriodConverter(), new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },

        // Written out when the program is built: finding out what a record holds takes longer than reading a hundred of them.
        TypeInfoResolver = JsonTypeInfoResolver.Combine(Known.Default, new DefaultJsonTypeInfoResolver()),
    };

    public static string Write(ImportRecord import) => JsonSerializer.Serialize(import, Json) + "\n";

    /// <exception cref="ImportException">The file is not an import's record.</exception>
    public static ImportRecord Read(string path)
    {
        try
        {
            return JsonSerializer.Deserialize<ImportRecord>(File.ReadAllBytes(path), Json)
                ?? throw new JsonException("it is empty");
        }
        catch (JsonException e)
        {
            throw new ImportException($"{path} is not the record of an import ({e.Message}). Restore it from a backup; its figures are in the .parquet file beside it.", e);
        }
    }

    [JsonSerializable(typeof(ImportRecord))]
    private sealed partial class Known : JsonSerializerContext;

    /// <summary>"2018-01-01/2018-12-31", as ISO 8601 writes an interval.</summary>
    private sealed class PeriodConverter : JsonConverter<Period>
    {
        public override Period Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        {
            var ends = reader.GetString()?.Split('/') ?? [];
            return ends.Length == 2 && Day(ends[0]) is { } start && Day(ends[1]) is { } end && start <= end
                ? new Period(start, end)
                : throw new JsonException("a period is written as 2018-01-01/2018-12-31");
        }

        public override void Write(Utf8JsonWriter writer, Period value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());

        private static DateOnly? Day(string text) => DateOnly.TryParseExact(text, "yyyy-MM-dd", out var day) ? day : null;
    }
}
