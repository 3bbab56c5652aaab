namespace Wardmote.Analysis.Geography;

/// <summary>A place on the earth in degrees of WGS84, as satellites and data.police.uk give it.</summary>
/// <param name="Longitude">Degrees east of Greenwich, -180 to 180.</param>
/// <param name="Latitude">Degrees north of the equator, -90 to 90.</param>
public readonly record struct GeoPoint(double Longitude, double Latitude);

/// <summary>A place on the British National Grid (EPSG:27700), in metres.</summary>
/// <param name="Easting">0 to 700,000 within Great Britain.</param>
/// <param name="Northing">0 to 1,300,000 within Great Britain.</param>
public readonly record struct GridPoint(double Easting, double Northing);
