using NetTopologySuite.Coverage;
using NetTopologySuite.Geometries;
using Wardmote.Analysis.Geography;
using Wardmote.Evidence.Places;
using Wardmote.Evidence.Rendering;

namespace Wardmote.Evidence.Exhibits.Placing;

/// <summary>Makes the shapes of a map: flat, on the National Grid, with no more detail than can be seen, borders shared as they are.</summary>
internal static class MapShapes
{
    /// <summary>So many details a map may have across: about two for each dot of a screen.</summary>
    private const double Detail = 900;

    /// <param name="codes">In the order of the chart's categories.</param>
    /// <returns>Null where one of the places has neither bounds nor a tile.</returns>
    public static ChartMap? Of(PlaceSet places, IReadOnlyList<string> codes)
    {
        if (places.HasBounds)
        {
            return codes.All(c => places.Shapes.Any(s => s.Code == c)) ? Bounds(places, codes) : null;
        }

        return places.Tiles is { } tiles && codes.All(tiles.ContainsKey) ? Tiles(tiles, codes) : null;
    }

    private static ChartMap Bounds(PlaceSet places, IReadOnlyList<string> codes)
    {
        var pieces = places.Shapes.Where(s => codes.Contains(s.Code)).ToList();
        var flat = pieces.Select(s => Flat(s.Shape)).ToArray();
        var around = flat.Aggregate(new Envelope(), (all, s) => all.ExpandedBy(s.EnvelopeInternal));
        var simple = CoverageSimplifier.Simplify(flat, Math.Max(around.Width, around.Height) / Detail);
        var outline = pieces.Select((p, i) => (District: places[p.Code]?.DistrictCode ?? "", Shape: simple[i])).GroupBy(p => p.District)
            .SelectMany(d => Rings(CoverageUnion.Union([.. d.Select(p => p.Shape)])));
        var byCode = pieces.Zip(simple).ToLookup(p => p.First.Code, p => p.Second);
        return new ChartMap
        {
            Places = [.. codes.Select(c => new MapPlace([.. Rings(byCode[c].ToList() is [var one] ? one : CoverageUnion.Union([.. byCode[c]]))]))],
            Outline = [.. outline],
        };
    }

    private static ChartMap Tiles(IReadOnlyDictionary<string, PlaceTile> tiles, IReadOnlyList<string> codes) => new()
    {
        IsTiles = true,
        Places = [.. codes.Select(c => tiles[c]).Select(t => new MapPlace([[new(t.Column, -t.Row), new(t.Column + 1, -t.Row), new(t.Column + 1, -t.Row - 1), new(t.Column, -t.Row - 1)]], t.Short))],
    };

    /// <summary>Degrees to metres of the National Grid.</summary>
    internal static Geometry Flat(Geometry shape)
    {
        var flat = shape.Copy();
        flat.Apply(new ToGrid());
        flat.GeometryChanged();
        return flat;
    }

    internal static IEnumerable<IReadOnlyList<MapPoint>> Rings(Geometry shape) =>
        PlaceFinder.Rings(shape).Select(r => (IReadOnlyList<MapPoint>)[.. r.Coordinates.SkipLast(1).Select(c => new MapPoint(c.X, c.Y))]);

    private sealed class ToGrid : IEntireCoordinateSequenceFilter
    {
        public bool Done => false;

        public bool GeometryChanged => true;

        public void Filter(CoordinateSequence sequence)
        {
            for (var i = 0; i < sequence.Count; i++)
            {
                var point = NationalGrid.FromWgs84(new GeoPoint(sequence.GetX(i), sequence.GetY(i)));
                sequence.SetX(i, point.Easting);
                sequence.SetY(i, point.Northing);
            }
        }
    }
}
