using NetTopologySuite.Geometries;
using Wardmote.Evidence.Imports;

namespace Wardmote.Evidence.Places.Files;

/// <summary>A file of bounds as it was read: shapes in the file's own coordinates, and what it says these are.</summary>
/// <param name="System">The coordinate system that the file names, in its own words; null where it names none.</param>
internal sealed record BoundaryFile(IReadOnlyList<BoundaryFeature> Features, string? System)
{
    /// <exception cref="ImportException">It is none of the formats that are read, or is damaged.</exception>
    public static BoundaryFile Read(string path) => Path.GetExtension(path).ToLowerInvariant() switch
    {
        ".geojson" or ".json" => GeoJsonFile.Read(path),
        ".gpkg" => GeoPackageFile.Read(path),
        ".shp" => Shapefile.Read(path),
        ".zip" => throw new ImportException($"{Path.GetFileName(path)} is packed. Unpack it, and import the .shp, .gpkg or .geojson in it."),
        _ => throw new ImportException($"{Path.GetFileName(path)} is no file of bounds that can be read. Use GeoJSON (.geojson), GeoPackage (.gpkg) or Shapefile (.shp)."),
    };
}

/// <param name="Fields">Its attributes as text; nothing for those that are blank.</param>
internal sealed record BoundaryFeature(IReadOnlyDictionary<string, string> Fields, Geometry? Shape);
