namespace Wardmote.Analysis.Geography;

/// <summary>A flattened sphere that stands for the earth. Heights are taken as nothing, which moves no map.</summary>
internal sealed record Ellipsoid(double SemiMajor, double SemiMinor)
{
    private const double Degree = Math.PI / 180;

    public static readonly Ellipsoid Airy1830 = new(6_377_563.396, 6_356_256.909);
    public static readonly Ellipsoid Wgs84 = new(6_378_137.000, 6_356_752.3142);

    public double EccentricitySquared => 1 - SemiMinor * SemiMinor / (SemiMajor * SemiMajor);

    public SpacePoint ToSpace(GeoPoint point)
    {
        var (latitude, longitude) = (point.Latitude * Degree, point.Longitude * Degree);
        var across = SemiMajor / Math.Sqrt(1 - EccentricitySquared * Math.Pow(Math.Sin(latitude), 2));
        return new SpacePoint(
            across * Math.Cos(latitude) * Math.Cos(longitude),
            across * Math.Cos(latitude) * Math.Sin(longitude),
            (1 - EccentricitySquared) * across * Math.Sin(latitude));
    }

    public GeoPoint ToEarth(SpacePoint point)
    {
        var fromAxis = Math.Sqrt(point.X * point.X + point.Y * point.Y);
        var latitude = Math.Atan2(point.Z, fromAxis * (1 - EccentricitySquared));
        for (var before = double.MaxValue; Math.Abs(latitude - before) > 1e-14;)
        {
            before = latitude;
            var across = SemiMajor / Math.Sqrt(1 - EccentricitySquared * Math.Pow(Math.Sin(latitude), 2));
            latitude = Math.Atan2(point.Z + EccentricitySquared * across * Math.Sin(latitude), fromAxis);
        }

        return new GeoPoint(Math.Atan2(point.Y, point.X) / Degree, latitude / Degree);
    }
}
