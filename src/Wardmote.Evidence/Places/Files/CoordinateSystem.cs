using NetTopologySuite.Geometries;
using Wardmote.Evidence.Imports;

namespace Wardmote.Evidence.Places.Files;

/// <summary>
/// Which of the two systems that are read a file is in. Their numbers cannot be mistaken for each other anywhere in the United
/// Kingdom, so the numbers decide, and what the file says of itself is held against them.
/// </summary>
internal static class CoordinateSystem
{
    private static readonly Envelope Degrees = new(-9.0, 2.2, 49.0, 61.2);
    private static readonly Envelope Swapped = new(49.0, 61.2, -9.0, 2.2);
    private static readonly Envelope Metres = new(1_000, 700_000, 1_000, 1_300_000);

    /// <returns>True where coordinates are metres of the British National Grid, false where they are degrees.</returns>
    /// <exception cref="ImportException">They are neither; the message says what they seem to be.</exception>
    public static bool IsNationalGrid(BoundaryFile file, Place place, FindingList findings)
    {
        var bounds = new Envelope();
        foreach (var feature in file.Features)
        {
            bounds.ExpandToInclude(feature.Shape?.EnvelopeInternal ?? new Envelope());
        }

        if (bounds.IsNull)
        {
            throw new ImportException($"{place}: there are no shapes in it. Export the bounds themselves, not only their attributes.");
        }

        var said = Said(file.System);
        if (said == System.Other)
        {
            throw new ImportException($"{place}: its coordinate system is {Short(file.System!)}, which is not read. Export it as WGS84 (EPSG:4326) or British National Grid (EPSG:27700).");
        }

        var isGrid = Metres.Contains(bounds);
        if (!isGrid && !Degrees.Contains(bounds))
        {
            throw new ImportException($"{place}: {Refusal(bounds)}");
        }

        if (isGrid && said == System.Wgs84)
        {
            findings.Warn(FindingKind.File, place, $"The file says that it is in degrees ({Short(file.System!)}), but its numbers are metres of the British National Grid, and were read as such.", "Look at the map; it shows whether that is right.");
        }
        else if (!isGrid && said == System.NationalGrid)
        {
            findings.Warn(FindingKind.File, place, $"The file says that it is on the British National Grid ({Short(file.System!)}), but its numbers are degrees, and were read as such.", "Look at the map; it shows whether that is right.");
        }

        return isGrid;
    }

    private static string Refusal(Envelope bounds)
    {
        var range = FormattableString.Invariant($"from {bounds.MinX:0.#####} to {bounds.MaxX:0.#####} across and {bounds.MinY:0.#####} to {bounds.MaxY:0.#####} up");
        return Swapped.Contains(bounds)
            ? $"longitude and latitude are swapped: its coordinates run {range}. Export it again with longitude (x) first."
            : bounds.MaxX > 180 || bounds.MinX < -180 || bounds.MaxY > 90 || bounds.MinY < -90
                ? $"its coordinates run {range}, which is neither degrees nor the British National Grid within the United Kingdom. Export it as WGS84 (EPSG:4326)."
                : $"its coordinates run {range}, which is outside the United Kingdom. Check the file, or export it as WGS84 (EPSG:4326) with longitude first.";
    }

    private static System Said(string? text) => text switch
    {
        null or "" => System.None,
        _ when text.Contains("27700", StringComparison.Ordinal) || Letters(text).Contains("BRITISHNATIONALGRID", StringComparison.Ordinal) => System.NationalGrid,
        _ when text.Contains("PROJCS", StringComparison.OrdinalIgnoreCase) || text.Contains("PROJCRS", StringComparison.OrdinalIgnoreCase) => System.Other,
        _ when text.Contains("CRS84", StringComparison.OrdinalIgnoreCase) || Letters(text).Contains("WGS84", StringComparison.Ordinal) || Letters(text).Contains("WGS1984", StringComparison.Ordinal) => System.Wgs84,
        _ when text.Contains("4326", StringComparison.Ordinal) || text.Contains("4258", StringComparison.Ordinal) || Letters(text).Contains("ETRS1989", StringComparison.Ordinal) => System.Wgs84,
        _ => System.Other,
    };

    private static string Letters(string text) => string.Concat(text.Where(char.IsLetterOrDigit)).ToUpperInvariant();

    /// <summary>The name of a system out of the long description that stands in a .prj file.</summary>
    private static string Short(string text) => text.Split('"') is [_, var name, ..] ? name : text.Trim();

    private enum System
    {
        None,
        Wgs84,
        NationalGrid,
        Other,
    }
}
