using Wardmote.Analysis.Geometry;

namespace Wardmote.Tests.Analysis.Geometry;

public sealed class PolygonTests
{
    [Fact]
    public void Of_OpenAndClosedRings_AreTheSame()
    {
        var (open, closed) = (Polygon.Of([new(0, 0), new(1, 0), new(0, 1)]), Polygon.Of([new(0, 0), new(1, 0), new(0, 1), new(0, 0)]));
        Assert.Equal(closed.Points.ToArray(), open.Points.ToArray());
        Assert.Equal(new Bounds(0, 0, 1, 1), open.Bounds);
    }

    [Fact]
    public void Of_NoRing_IsRefused() => Assert.Throws<ArgumentException>(() => Polygon.OfRings([]));

    [Fact]
    public void Of_RingThatGoesThereAndBack_SaysWhichRing() => Assert.Contains("Ring 2 has fewer than three different points",
        Assert.Throws<ArgumentException>(() => Polygon.OfRings([[new(0, 0), new(1, 0), new(0, 1)], [new(0, 0), new(1, 0), new(0, 0)]])).Message, StringComparison.Ordinal);

    [Fact]
    public void Of_PointThatIsNoNumber_SaysWhichRing() => Assert.Contains("Ring 1 has the point (NaN, 0)",
        Assert.Throws<ArgumentException>(() => Polygon.Of([new(0, 0), new(double.NaN, 0), new(0, 1)])).Message, StringComparison.Ordinal);
}
