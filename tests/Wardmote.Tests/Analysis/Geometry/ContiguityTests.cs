using CsCheck;
using Wardmote.Analysis.Geometry;

namespace Wardmote.Tests.Analysis.Geometry;

public sealed class ContiguityTests
{
    [Fact]
    public void Queen_CrookedTiling_IsTheEightCellsAround() => Tiling.Any.Sample(tiling =>
    {
        var queen = Contiguity.Queen(tiling.Tiles);
        return Enumerable.Range(0, tiling.Tiles.Count).All(i => queen[i].ToArray().SequenceEqual(Around(tiling, i, corners: true)));
    }, iter: 60);

    [Fact]
    public void Rook_CrookedTiling_IsTheFourCellsBeside() => Tiling.Any.Sample(tiling =>
    {
        var rook = Contiguity.Rook(tiling.Tiles);
        return Enumerable.Range(0, tiling.Tiles.Count).All(i => rook[i].ToArray().SequenceEqual(Around(tiling, i, corners: false)));
    }, iter: 60);

    [Fact]
    public void Queen_BordersOfDifferentRounding_TouchWithinTheTolerance()
    {
        List<Polygon> tiles = [.. Tiling.Of(new Random(3), 6, 5, 3).Tiles];
        var exact = Contiguity.Queen(tiles);
        var random = new Random(4);
        List<Polygon> shaken = [.. tiles.Select(t => Polygon.Of([.. t.Points[..^1].ToArray().Select(p => new Point(p.X + random.NextDouble() * 0.01, p.Y + random.NextDouble() * 0.01))]))];
        Assert.Equal(0, Contiguity.Queen(shaken).Links);
        Assert.Equal(exact.Links, Contiguity.Queen(shaken, 0.02).Links);
        Assert.Equal(Contiguity.Rook(tiles).Links, Contiguity.Rook(shaken, 0.02).Links);
    }

    [Fact]
    public void Queen_IslandAndHole_AreSeen()
    {
        var ring = Polygon.OfRings([[new(0, 0), new(9, 0), new(9, 9), new(0, 9)], [new(3, 3), new(6, 3), new(6, 6), new(3, 6)]]);
        var filling = Polygon.Of([new(3, 3), new(3, 6), new(6, 6), new(6, 3)]);
        var island = Polygon.Of([new(20, 20), new(21, 20), new(20, 21)]);
        var queen = Contiguity.Queen([ring, filling, island]);
        Assert.Equal([1], queen[0].ToArray());
        Assert.Equal([0], queen[1].ToArray());
        Assert.Empty(queen[2].ToArray());
    }

    [Fact]
    public void Queen_RealWards_LeaveNoWardAloneAndGoBothWays()
    {
        var wards = GeoJsonAreas.Read(Shared.PathTo("data", "boundaries", "ward", "E07000012.geojson"));
        var (queen, rook) = (Contiguity.Queen(wards), Contiguity.Rook(wards));
        Assert.Equal(26, queen.Count);
        for (var i = 0; i < queen.Count; i++)
        {
            Assert.NotEmpty(queen[i].ToArray());
            Assert.All(queen[i].ToArray(), j => Assert.Contains(i, queen[j].ToArray()));
            Assert.All(rook[i].ToArray(), j => Assert.Contains(j, queen[i].ToArray()));
        }
    }

    [Fact]
    public void Within_Points_AgreesWithMeasuringEachAgainstEach()
    {
        var random = new Random(5);
        List<Point> points = [.. Enumerable.Range(0, 400).Select(_ => new Point(Math.Round(random.NextDouble() * 60) - 30, random.NextDouble() * 60 - 30))];
        var close = Neighbours.Within(5, points);
        for (var i = 0; i < points.Count; i++)
        {
            var expected = Enumerable.Range(0, points.Count)
                .Where(j => j != i && Math.Sqrt(Math.Pow(points[i].X - points[j].X, 2) + Math.Pow(points[i].Y - points[j].Y, 2)) <= 5);
            Assert.Equal(expected, close[i].ToArray());
        }
    }

    [Fact]
    public void OfPairs_PairWithItself_IsRefused() => Assert.Throws<ArgumentException>(() => Neighbours.OfPairs(3, [(1, 1)]));

    private static IEnumerable<int> Around(Tiling tiling, int tile, bool corners)
    {
        var (column, row) = (tile % tiling.Columns, tile / tiling.Columns);
        return Enumerable.Range(0, tiling.Tiles.Count).Where(other =>
        {
            var (across, up) = (Math.Abs(other % tiling.Columns - column), Math.Abs(other / tiling.Columns - row));
            return corners ? Math.Max(across, up) == 1 : across + up == 1;
        });
    }
}
