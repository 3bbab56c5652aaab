using Wardmote.Analysis.Geometry;
using Wardmote.Analysis.Hotspots;

namespace Wardmote.Tests.Analysis.Hotspots;

public sealed class MoranTests
{
    private sealed record Golden(double[] Values, GoldenMoran Moran);

    private sealed record GoldenMoran(double I, double Expected, double Variance, double Z);

    [Theory]
    [InlineData("queen")]
    [InlineData("rook")]
    public void Of_SquareAreas_AgreesWithSpdep(string kind)
    {
        var golden = Cases.Read<Golden>("hotspots.json", kind);
        var moran = Moran.Of(golden.Values, GetisOrdTests.Squares(kind, golden.Values.Length));
        Agree.Absolute(golden.Moran.I, moran.I, 1e-13, "I");
        Agree.Absolute(golden.Moran.Expected, moran.Expected, 1e-13, "expected");
        Agree.Absolute(golden.Moran.Variance, moran.Variance, 1e-13, "variance");
        Agree.Absolute(golden.Moran.Z, moran.Z, 1e-12, "z");
    }

    [Fact]
    public void Of_AreasWithoutNeighbours_AreLeftOut()
    {
        var pairs = new[] { (0, 1), (1, 2), (2, 3), (3, 4) };
        Assert.Equal(Moran.Of([1, 2, 4, 7, 5], Neighbours.OfPairs(5, pairs)), Moran.Of([1, 2, 4, 7, 5, 1000], Neighbours.OfPairs(6, pairs)));
    }

    [Fact]
    public void Of_AlternatingValues_IsNegativeAndLikeValuesPositive()
    {
        var line = Neighbours.OfPairs(10, Enumerable.Range(0, 9).Select(i => (i, i + 1)));
        Assert.Equal(-1, Moran.Of([1, 0, 1, 0, 1, 0, 1, 0, 1, 0], line).I, 12);
        Assert.True(Moran.Of([0, 0, 0, 0, 0, 1, 1, 1, 1, 1], line).I > 0.7);
    }

    [Fact]
    public void Of_SameEverywhere_IsRefused() => Assert.Throws<ArgumentException>(() => Moran.Of([3, 3, 3, 3], Neighbours.OfPairs(4, [(0, 1), (1, 2), (2, 3)])));

    [Fact]
    public void Of_EveryAreaBesideEveryOther_IsRefused() => Assert.Contains("next to every other", Assert.Throws<ArgumentException>(() =>
        Moran.Of([1, 2, 3, 4], Neighbours.OfPairs(4, [(0, 1), (0, 2), (0, 3), (1, 2), (1, 3), (2, 3)]))).Message, StringComparison.Ordinal);
}
