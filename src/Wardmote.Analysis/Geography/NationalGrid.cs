namespace Wardmote.Analysis.Geography;

/// <summary>
/// Between WGS84 and the British National Grid, by Ordnance Survey's seven-parameter (Helmert) shift and the grid's transverse
/// Mercator projection. The shift is good to about 5 metres anywhere in Great Britain; Ordnance Survey's own grid of
/// corrections (OSTN15) would give centimetres, which no figure here needs.
/// </summary>
/// <remarks>Source: Ordnance Survey, A guide to coordinate systems in Great Britain, annexes B and C, section 6.6.</remarks>
public static class NationalGrid
{
    /// <summary>How far a converted point may lie from where a surveyor would put it, in metres.</summary>
    public const double AccuracyMetres = 5;

    public static GridPoint FromWgs84(GeoPoint point) => TransverseMercator.Grid.Project(Helmert.FromWgs84(Ellipsoid.Wgs84.ToSpace(point), Ellipsoid.Airy1830));

    public static GeoPoint ToWgs84(GridPoint point) => Helmert.ToWgs84(Ellipsoid.Airy1830.ToSpace(TransverseMercator.Grid.Unproject(point)), Ellipsoid.Wgs84);
}

/// <summary>A point in space in metres from the middle of the earth.</summary>
internal readonly record struct SpacePoint(double X, double Y, double Z);

/// <summary>Ordnance Survey's shift between the two datums, table 4 of its guide.</summary>
internal static class Helmert
{
    private const double SecondsToRadians = Math.PI / 180 / 3600;

    // From WGS84 to OSGB36: metres, parts per million, seconds of arc.
    private const double ShiftX = -446.448;
    private const double ShiftY = 125.157;
    private const double ShiftZ = -542.060;
    private const double Scale = 20.4894e-6;
    private const double TurnX = -0.1502 * SecondsToRadians;
    private const double TurnY = -0.2470 * SecondsToRadians;
    private const double TurnZ = -0.8421 * SecondsToRadians;

    public static GeoPoint FromWgs84(SpacePoint point, Ellipsoid onto) => onto.ToEarth(Shift(point, 1));

    public static GeoPoint ToWgs84(SpacePoint point, Ellipsoid onto) => onto.ToEarth(Shift(point, -1));

    private static SpacePoint Shift(SpacePoint p, int sign)
    {
        var (scale, x, y, z) = (1 + sign * Scale, sign * TurnX, sign * TurnY, sign * TurnZ);
        return new SpacePoint(
            sign * ShiftX + scale * p.X - z * p.Y + y * p.Z,
            sign * ShiftY + z * p.X + scale * p.Y - x * p.Z,
            sign * ShiftZ - y * p.X + x * p.Y + scale * p.Z);
    }
}
