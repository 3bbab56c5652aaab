using NetTopologySuite.Geometries;
using Wardmote.Analysis.Geometry;
using Point = Wardmote.Analysis.Geometry.Point;
using Polygon = Wardmote.Analysis.Geometry.Polygon;

namespace Wardmote.Evidence.Places;

/// <summary>Finds the place in which a point lies. On a border between two, one of them has it; see <see cref="PolygonIndex"/>.</summary>
internal sealed class PlaceFinder(IReadOnlyList<PlaceShape> shapes)
{
    private readonly PolygonIndex index = PolygonIndex.Build([.. shapes.Select(s => PolygonOf([s.Shape]))]);

    public string? At(double longitude, double latitude) =>
        index.Locate(longitude, latitude) is var found and not PolygonIndex.Nowhere ? shapes[found].Code : null;

    /// <summary>Shells and holes alike: a point is inside where it lies within an odd number of rings.</summary>
    internal static Polygon PolygonOf(IEnumerable<Geometry> pieces) => Polygon.OfRings([.. pieces.SelectMany(Rings).Select(r => (IReadOnlyList<Point>)[.. r.Coordinates.Select(c => new Point(c.X, c.Y))])]);

    internal static IEnumerable<LineString> Rings(Geometry shape) => shape switch
    {
        NetTopologySuite.Geometries.Polygon polygon => polygon.InteriorRings.Prepend(polygon.ExteriorRing),
        GeometryCollection several => several.SelectMany(Rings),
        _ => [],
    };
}
