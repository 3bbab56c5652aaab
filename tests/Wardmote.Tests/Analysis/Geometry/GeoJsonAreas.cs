using System.Text.Json;
using Wardmote.Analysis.Geometry;

namespace Wardmote.Tests.Analysis.Geometry;

/// <summary>Boundaries as they were published, in degrees and without their names.</summary>
internal static class GeoJsonAreas
{
    public static List<Polygon> Read(string path)
    {
        using var document = JsonDocument.Parse(File.ReadAllText(path));
        return [.. document.RootElement.GetProperty("features").EnumerateArray().Select(feature => Area(feature.GetProperty("geometry")))];
    }

    private static Polygon Area(JsonElement geometry)
    {
        var coordinates = geometry.GetProperty("coordinates");
        var rings = geometry.GetProperty("type").GetString() == "Polygon"
            ? coordinates.EnumerateArray()
            : coordinates.EnumerateArray().SelectMany(part => part.EnumerateArray());
        return Polygon.OfRings([.. rings.Select(ring => ring.EnumerateArray().Select(p => new Point(p[0].GetDouble(), p[1].GetDouble())).ToList())]);
    }
}
