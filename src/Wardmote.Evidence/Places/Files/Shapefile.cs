using System.Globalization;
using NetTopologySuite.Features;
using Wardmote.Evidence.Imports;

namespace Wardmote.Evidence.Places.Files;

/// <summary>An Esri Shapefile: the .shp with its .dbf and .shx, and the .prj that names its coordinate system.</summary>
internal static class Shapefile
{
    public static BoundaryFile Read(string path)
    {
        var name = Path.GetFileName(path);
        if (new[] { ".dbf", ".shx" }.FirstOrDefault(e => Beside(path, e) is null) is { } missing)
        {
            throw new ImportException($"{name} lacks its {Path.ChangeExtension(name, missing)}. A Shapefile is several files of one name; put all of them into one folder.");
        }

        try
        {
            var features = NetTopologySuite.IO.Esri.Shapefile.ReadAllFeatures(path);
            return new BoundaryFile([.. features.Select(Feature)], Beside(path, ".prj") is { } projection ? File.ReadAllText(projection) : null);
        }
        catch (Exception e) when (e is not (IOException or UnauthorizedAccessException or OutOfMemoryException))
        {
            throw new ImportException($"{name} cannot be read as a Shapefile: {e.Message} Get the files again; one may have been cut off.", e);
        }
    }

    private static BoundaryFeature Feature(Feature feature)
    {
        var fields = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var name in feature.Attributes.GetNames())
        {
            if (Convert.ToString(feature.Attributes[name], CultureInfo.InvariantCulture)?.Trim() is { Length: > 0 } text)
            {
                fields[name] = text;
            }
        }

        return new BoundaryFeature(fields, feature.Geometry);
    }

    /// <summary>The file of the same name with that ending, in lower or upper case.</summary>
    private static string? Beside(string path, string extension) =>
        new[] { extension, extension.ToUpperInvariant() }.Select(e => Path.ChangeExtension(path, e)).FirstOrDefault(File.Exists);
}
