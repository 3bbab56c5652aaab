using System.Text.Json;
using NetTopologySuite.Geometries;
using NetTopologySuite.IO.Converters;
using Wardmote.Evidence.Imports;

namespace Wardmote.Evidence.Places.Files;

/// <summary>GeoJSON (RFC 7946), with the coordinate system of the older draft where a file names one.</summary>
internal static class GeoJsonFile
{
    private static readonly JsonSerializerOptions Shapes = new() { Converters = { new GeoJsonConverterFactory() } };

    public static BoundaryFile Read(string path)
    {
        var name = Path.GetFileName(path);
        try
        {
            using var stream = File.OpenRead(path);
            using var json = JsonDocument.Parse(stream);
            var root = json.RootElement;
            if (root.ValueKind != JsonValueKind.Object || Text(root, "type") != "FeatureCollection" || !root.TryGetProperty("features", out var features))
            {
                throw new ImportException($"{name} is JSON, but not a GeoJSON FeatureCollection{(Text(root, "type") is { } type ? $" (its type is {type})" : "")}. Export it as GeoJSON.");
            }

            return new BoundaryFile([.. features.EnumerateArray().Select(Feature)], System(root));
        }
        catch (Exception e) when (e is JsonException or ArgumentException or InvalidOperationException)
        {
            throw new ImportException($"{name} cannot be read as GeoJSON: {e.Message} Get the file again; it may have been cut off.", e);
        }
    }

    private static BoundaryFeature Feature(JsonElement feature)
    {
        var fields = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        if (feature.TryGetProperty("properties", out var properties) && properties.ValueKind == JsonValueKind.Object)
        {
            foreach (var property in properties.EnumerateObject())
            {
                var text = property.Value.ValueKind == JsonValueKind.Null ? "" : property.Value.ToString().Trim();
                if (text.Length > 0)
                {
                    fields[property.Name] = text;
                }
            }
        }

        var shape = feature.TryGetProperty("geometry", out var geometry) && geometry.ValueKind == JsonValueKind.Object
            ? geometry.Deserialize<Geometry>(Shapes)
            : null;
        return new BoundaryFeature(fields, shape);
    }

    private static string? System(JsonElement root) =>
        root.TryGetProperty("crs", out var crs) && crs.ValueKind == JsonValueKind.Object && crs.TryGetProperty("properties", out var properties)
            ? Text(properties, "name") ?? properties.ToString()
            : null;

    private static string? Text(JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
