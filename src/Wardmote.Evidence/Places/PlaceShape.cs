using NetTopologySuite.Geometries;

namespace Wardmote.Evidence.Places;

/// <summary>A place with its bounds.</summary>
/// <param name="DistrictCode">The district in which it lies; null where the file did not say.</param>
/// <param name="Shape">One or more polygons in degrees (WGS84), longitude first.</param>
public sealed record PlaceShape(string Code, string Name, string? DistrictCode, string? DistrictName, Geometry Shape);
