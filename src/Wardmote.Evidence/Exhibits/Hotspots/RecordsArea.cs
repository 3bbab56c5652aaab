using NetTopologySuite.Geometries;
using NetTopologySuite.Operation.Union;
using Wardmote.Evidence.Exhibits.Placing;
using Wardmote.Evidence.Places;
using Polygon = Wardmote.Analysis.Geometry.Polygon;

namespace Wardmote.Evidence.Exhibits.Hotspots;

/// <summary>The area whose records are looked at.</summary>
internal sealed record RecordsArea(string Name, PlaceVintage Of, IReadOnlyList<Geometry> Pieces)
{
    private static readonly PlaceKind[] Kinds = [PlaceKind.District, PlaceKind.Csp, PlaceKind.Pfa, PlaceKind.Ward, PlaceKind.Parish, PlaceKind.Lsoa];

    /// <summary>In degrees.</summary>
    public Polygon Bounds => PlaceFinder.PolygonOf(Pieces);

    /// <summary>In metres on the National Grid, as one shape.</summary>
    public Geometry OnGrid() => UnaryUnionOp.Union(Pieces.Select(MapShapes.Flat).ToList());

    /// <summary>The largest place of that name or code whose bounds are known, or are those of the places in it; null for none.</summary>
    /// <param name="vintage">The year of its bounds; null for the newest.</param>
    public static RecordsArea? Find(PlaceTables places, string written, int? vintage)
    {
        var sets = Kinds.SelectMany(kind => places.Book?.Vintages(kind).Reverse().Where(v => vintage is null || v == vintage).Select(v => places.Book.Find(new(kind, v))) ?? [])
            .OfType<PlaceSet>().Where(s => s.HasBounds).ToList();
        return sets.Select(set => set.Find(written) is { } place ? Made(set, place.Name, [place.Code]) : null).FirstOrDefault(area => area is not null)
            ?? sets.Select(set => places.AreaOf(set, written) is { } code ? Made(set, written, places.Inside(set, code)) : null).FirstOrDefault(area => area is not null);
    }

    private static RecordsArea? Made(PlaceSet set, string name, HashSet<string> codes) =>
        set.Shapes.Where(s => codes.Contains(s.Code)).Select(s => s.Shape).ToList() is { Count: > 0 } pieces ? new(name, set.Of, pieces) : null;
}
