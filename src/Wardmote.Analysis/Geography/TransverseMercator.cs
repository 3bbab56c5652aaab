namespace Wardmote.Analysis.Geography;

/// <summary>The projection of the National Grid: degrees on its own ellipsoid to metres and back, to a millimetre.</summary>
/// <remarks>Source: Ordnance Survey, A guide to coordinate systems in Great Britain, annex C; letters are those of its formulas.</remarks>
internal sealed record TransverseMercator(Ellipsoid Ellipsoid, double Scale, GeoPoint Origin, GridPoint AtOrigin)
{
    private const double Degree = Math.PI / 180;

    public static readonly TransverseMercator Grid = new(Ellipsoid.Airy1830, 0.9996012717, new GeoPoint(-2, 49), new GridPoint(400_000, -100_000));

    public GridPoint Project(GeoPoint point)
    {
        var (phi, lambda) = (point.Latitude * Degree, (point.Longitude - Origin.Longitude) * Degree);
        var (nu, rho, eta2) = Radii(phi);
        var (sin, cos, tan) = (Math.Sin(phi), Math.Cos(phi), Math.Tan(phi));
        var (t2, t4) = (tan * tan, tan * tan * tan * tan);
        var i = Meridian(phi) + AtOrigin.Northing;
        var ii = nu / 2 * sin * cos;
        var iii = nu / 24 * sin * Math.Pow(cos, 3) * (5 - t2 + 9 * eta2);
        var iiiA = nu / 720 * sin * Math.Pow(cos, 5) * (61 - 58 * t2 + t4);
        var iv = nu * cos;
        var v = nu / 6 * Math.Pow(cos, 3) * (nu / rho - t2);
        var vi = nu / 120 * Math.Pow(cos, 5) * (5 - 18 * t2 + t4 + 14 * eta2 - 58 * t2 * eta2);
        return new GridPoint(
            AtOrigin.Easting + iv * lambda + v * Math.Pow(lambda, 3) + vi * Math.Pow(lambda, 5),
            i + ii * Math.Pow(lambda, 2) + iii * Math.Pow(lambda, 4) + iiiA * Math.Pow(lambda, 6));
    }

    public GeoPoint Unproject(GridPoint point)
    {
        var phi = Foot(point.Northing - AtOrigin.Northing);
        var (nu, rho, eta2) = Radii(phi);
        var (sec, tan) = (1 / Math.Cos(phi), Math.Tan(phi));
        var (t2, t4, t6) = (tan * tan, Math.Pow(tan, 4), Math.Pow(tan, 6));
        var vii = tan / (2 * rho * nu);
        var viii = tan / (24 * rho * Math.Pow(nu, 3)) * (5 + 3 * t2 + eta2 - 9 * t2 * eta2);
        var ix = tan / (720 * rho * Math.Pow(nu, 5)) * (61 + 90 * t2 + 45 * t4);
        var x = sec / nu;
        var xi = sec / (6 * Math.Pow(nu, 3)) * (nu / rho + 2 * t2);
        var xii = sec / (120 * Math.Pow(nu, 5)) * (5 + 28 * t2 + 24 * t4);
        var xiiA = sec / (5040 * Math.Pow(nu, 7)) * (61 + 662 * t2 + 1320 * t4 + 720 * t6);
        var east = point.Easting - AtOrigin.Easting;
        return new GeoPoint(
            Origin.Longitude + (x * east - xi * Math.Pow(east, 3) + xii * Math.Pow(east, 5) - xiiA * Math.Pow(east, 7)) / Degree,
            (phi - vii * Math.Pow(east, 2) + viii * Math.Pow(east, 4) - ix * Math.Pow(east, 6)) / Degree);
    }

    /// <summary>The latitude, in radians, at which the meridian is so many metres from the origin.</summary>
    private double Foot(double metres)
    {
        var phi = Origin.Latitude * Degree;
        for (var rest = metres; Math.Abs(rest) > 1e-5; rest = metres - Meridian(phi))
        {
            phi += rest / (Ellipsoid.SemiMajor * Scale);
        }

        return phi;
    }

    private (double Nu, double Rho, double Eta2) Radii(double phi)
    {
        var e2 = Ellipsoid.EccentricitySquared;
        var bend = 1 - e2 * Math.Pow(Math.Sin(phi), 2);
        var nu = Ellipsoid.SemiMajor * Scale / Math.Sqrt(bend);
        var rho = Ellipsoid.SemiMajor * Scale * (1 - e2) / Math.Pow(bend, 1.5);
        return (nu, rho, nu / rho - 1);
    }

    /// <summary>Metres along the meridian from the origin.</summary>
    private double Meridian(double phi)
    {
        var n = (Ellipsoid.SemiMajor - Ellipsoid.SemiMinor) / (Ellipsoid.SemiMajor + Ellipsoid.SemiMinor);
        var (less, more) = (phi - Origin.Latitude * Degree, phi + Origin.Latitude * Degree);
        return Ellipsoid.SemiMinor * Scale * (
            (1 + n + 1.25 * n * n + 1.25 * n * n * n) * less
            - (3 * n + 3 * n * n + 2.625 * n * n * n) * Math.Sin(less) * Math.Cos(more)
            + 1.875 * (n * n + n * n * n) * Math.Sin(2 * less) * Math.Cos(2 * more)
            - 35.0 / 24 * n * n * n * Math.Sin(3 * less) * Math.Cos(3 * more));
    }
}
