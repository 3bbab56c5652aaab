using CsCheck;
using Wardmote.Analysis.Geometry;

namespace Wardmote.Tests.Analysis.Geometry;

public sealed class PolygonIndexTests
{
    private static Polygon Square(double left, double bottom, double side) =>
        Polygon.Of([new(left, bottom), new(left + side, bottom), new(left + side, bottom + side), new(left, bottom + side)]);

    private static readonly Polygon Ringed = Polygon.OfRings(
    [
        [new(0, 0), new(10, 0), new(10, 10), new(0, 10), new(0, 0)],
        [new(3, 3), new(3, 6), new(6, 6), new(6, 3)],
        [new(20, 0), new(22, 0), new(21, 3)],
    ]);

    [Theory]
    [InlineData(1, 1, 0)]
    [InlineData(4, 4, PolygonIndex.Nowhere)]
    [InlineData(21, 1, 0)]
    [InlineData(15, 1, PolygonIndex.Nowhere)]
    [InlineData(-1, 1, PolygonIndex.Nowhere)]
    [InlineData(double.NaN, 1, PolygonIndex.Nowhere)]
    [InlineData(double.PositiveInfinity, double.NegativeInfinity, PolygonIndex.Nowhere)]
    public void Locate_AreaOfTwoPartsWithAHole_KnowsInsideFromOutside(double x, double y, int expected) =>
        Assert.Equal(expected, PolygonIndex.Build([Ringed]).Locate(x, y));

    [Fact]
    public void Locate_AreaThatFillsTheHoleOfAnother_TakesThePointsOfTheHoleAndHalfItsBorder()
    {
        var index = PolygonIndex.Build([Ringed, Square(3, 3, 3)]);
        Assert.Equal(1, index.Locate(4, 4));
        Assert.Equal(1, index.Locate(3, 4));
        Assert.Equal(0, index.Locate(6, 4));
    }

    [Fact]
    public void Locate_CornersAndSidesOfTouchingSquares_EachBelongToOne()
    {
        var index = PolygonIndex.Build([Square(0, 0, 1), Square(1, 0, 1), Square(0, 1, 1), Square(1, 1, 1)]);
        Assert.Equal([3, 1, 2, 3, 2], [index.Locate(1, 1), index.Locate(1, 0.5), index.Locate(0.5, 1), index.Locate(1, 1.5), index.Locate(0, 1)]);
    }

    [Fact]
    public void Locate_OuterBorder_BelongsToThePolygonWithin()
    {
        var index = PolygonIndex.Build([Square(0, 0, 1), Square(1, 0, 1)]);
        Assert.Equal([0, 0, 1, 1, 1], [index.Locate(0, 0), index.Locate(0.5, 1), index.Locate(2, 0.5), index.Locate(2, 1), index.Locate(2, 0)]);
        Assert.Equal(PolygonIndex.Nowhere, index.Locate(Math.BitIncrement(2), 0.5));
    }

    [Fact]
    public void Locate_WhereTwoOverlap_GivesTheFirst()
    {
        Assert.Equal(0, PolygonIndex.Build([Square(0, 0, 4), Square(2, 2, 4)]).Locate(3, 3));
        Assert.Equal(1, PolygonIndex.Build([Square(3.5, 3.5, 4), Square(0, 0, 4)]).Locate(3, 3));
    }

    [Fact]
    public void Locate_AnyTiling_GivesEveryPointToTheOneTileThatRayCastingFinds() => Tiling.Any.Sample(tiling =>
    {
        var index = PolygonIndex.Build(tiling.Tiles);
        foreach (var point in tiling.Points)
        {
            var holders = Enumerable.Range(0, tiling.Tiles.Count).Where(i => tiling.Tiles[i].Holds(point)).ToList();
            Assert.True(holders.Count <= 1, $"{point} lies in {holders.Count} tiles");
            Assert.Equal(holders.Count == 1 ? holders[0] : index.Locate(point.X, point.Y), index.Locate(point.X, point.Y));
            Assert.InRange(index.Locate(point.X, point.Y), 0, tiling.Tiles.Count - 1);
        }
    }, iter: 60);

    [Fact]
    public void Locate_TangledRing_AgreesWithCrossingsCountedInAnotherWay() => Gen.Select(Gen.Int[3, 40], Gen.Int).Sample((corners, seed) =>
    {
        // Drawn evenly, so that no point falls on a side, where the two ways may differ.
        var random = new Random(seed);
        List<Point> ring = [.. Enumerable.Range(0, corners).Select(_ => new Point(random.NextDouble() * 100, random.NextDouble() * 100))];
        var index = PolygonIndex.Build([Polygon.Of(ring)]);
        for (var i = 0; i < 200; i++)
        {
            var point = new Point(random.NextDouble() * 110 - 5, random.NextDouble() * 110 - 5);
            Assert.Equal(HoldsByUpwardRay(ring, point), index.Locate(point.X, point.Y) == 0);
        }
    }, iter: 200);

    [Fact]
    public void LocateAll_ManyPoints_AnswersAsOneByOne()
    {
        var tiling = Tiling.Of(new Random(7), 12, 9, 5);
        var random = new Random(20190212);
        double[] xs = [.. Enumerable.Range(0, 50_000).Select(_ => random.NextDouble() * 130 - 5)];
        double[] ys = [.. Enumerable.Range(0, 50_000).Select(_ => random.NextDouble() * 100 - 5)];
        var index = PolygonIndex.Build(tiling.Tiles);
        Assert.Equal(xs.Zip(ys, index.Locate), index.LocateAll(xs, ys));
    }

    [Fact]
    public void Locate_PolygonsInAnotherOrder_NamesTheSamePolygon() => Tiling.Any.Sample(tiling =>
    {
        var order = Enumerable.Range(0, tiling.Tiles.Count).OrderBy(i => i * 7919 % 104729).ToList();
        var (index, shuffled) = (PolygonIndex.Build(tiling.Tiles), PolygonIndex.Build([.. order.Select(i => tiling.Tiles[i])]));
        return tiling.Interior.All(p => index.Locate(p.X, p.Y) == order[shuffled.Locate(p.X, p.Y)]);
    }, iter: 30);

    [Fact]
    public void LocateAll_UnequalLists_SaysTheirLengths() =>
        Assert.Contains("there are 2, 1", Assert.Throws<ArgumentException>(() => PolygonIndex.Build([Ringed]).LocateAll(new double[] { 1, 2 }, new double[] { 1 })).Message, StringComparison.Ordinal);

    [Fact]
    public void Build_NoPolygons_IsRefused() => Assert.Throws<ArgumentException>(() => PolygonIndex.Build([]));

    /// <summary>Crossings of a ray straight up: another direction than the index looks in.</summary>
    private static bool HoldsByUpwardRay(List<Point> ring, Point point)
    {
        var crossings = 0;
        for (var i = 0; i < ring.Count; i++)
        {
            var (a, b) = (ring[i], ring[(i + 1) % ring.Count]);
            crossings += (a.X > point.X) != (b.X > point.X) && a.Y + (point.X - a.X) / (b.X - a.X) * (b.Y - a.Y) > point.Y ? 1 : 0;
        }

        return crossings % 2 == 1;
    }
}
