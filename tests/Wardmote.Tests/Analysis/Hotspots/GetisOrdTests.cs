using System.Text.Json;
using CsCheck;
using Wardmote.Analysis.Geometry;
using Wardmote.Analysis.Hotspots;
using Wardmote.Tests.Analysis.Geometry;

namespace Wardmote.Tests.Analysis.Hotspots;

public sealed class GetisOrdTests
{
    private sealed record Golden(double[] Values, int Links, double[] Gi, double[] GiStar);

    private sealed record Reference(double[][] Points, double[] Y, Dictionary<string, JsonElement> Expected);

    /// <summary>Square areas in rows of five.</summary>
    internal static Neighbours Squares(string kind, int count)
    {
        List<Polygon> squares = [.. Enumerable.Range(0, count).Select(i => (X: i % 5, Y: i / 5))
            .Select(at => Polygon.Of([new(at.X, at.Y), new(at.X + 1, at.Y), new(at.X + 1, at.Y + 1), new(at.X, at.Y + 1)]))];
        return kind == "queen" ? Contiguity.Queen(squares) : Contiguity.Rook(squares);
    }

    [Theory]
    [InlineData("queen")]
    [InlineData("rook")]
    public void Scores_SquareAreas_AgreeWithSpdep(string kind)
    {
        var golden = Cases.Read<Golden>("hotspots.json", kind);
        var neighbours = Squares(kind, golden.Values.Length);
        Assert.Equal(golden.Links, neighbours.Links);
        var (gi, star) = (GetisOrd.Scores(golden.Values, neighbours, LocalSum.NeighboursOnly), GetisOrd.Scores(golden.Values, neighbours, LocalSum.WithItself));
        for (var i = 0; i < golden.Values.Length; i++)
        {
            Agree.Absolute(golden.Gi[i], gi[i]!.Value.Z, 1e-11, $"Gi of {i}");
            Agree.Absolute(golden.GiStar[i], star[i]!.Value.Z, 1e-11, $"Gi* of {i}");
        }
    }

    [Fact]
    public void Scores_PublishedPoints_AgreeWithEsda()
    {
        var reference = JsonSerializer.Deserialize<Reference>(File.ReadAllText(Shared.PathTo("data", "stats_vectors", "getis_ord_reference.json")), JsonSerializerOptions.Web)!;
        var neighbours = Neighbours.Within(15, [.. reference.Points.Select(p => new Point(p[0], p[1]))]);
        double Expected(string name) => reference.Expected[name].GetDouble();
        var (gi, star) = (GetisOrd.Scores(reference.Y, neighbours, LocalSum.NeighboursOnly)[0]!.Value.Z, GetisOrd.Scores(reference.Y, neighbours, LocalSum.WithItself)[0]!.Value.Z);
        Agree.Absolute(Expected("local_G_binary_Z0"), gi, 1e-7, "Gi");
        Agree.Absolute(Expected("local_Gstar_binary_Z0"), star, 1e-8, "Gi*");

        // esda leaves the number of neighbours out of its standard error where rows are standardised; put back, it is the same score.
        double k = neighbours[0].Length;
        Agree.Absolute(Expected("local_G_rowstd_Z0"), gi * Math.Sqrt((5 - k) / (k * 4)), 1e-8, "Gi, rows standardised");
        Agree.Absolute(Expected("local_Gstar_rowstd_Z0"), star * Math.Sqrt((6 - (k + 1)) / ((k + 1) * 5)), 1e-8, "Gi*, rows standardised");
    }

    [Fact]
    public void Scores_AreasInAnotherOrderOrUnit_AreTheSame() => Gen.Select(Gen.Double[0, 100].Array[12, 30], Gen.Int, Gen.Double[0.001, 1000], Gen.Double[-1000, 1000]).Sample((values, seed, times, plus) =>
    {
        var random = new Random(seed);
        List<Point> places = [.. values.Select(_ => new Point(random.NextDouble() * 10, random.NextDouble() * 10))];
        int[] order = [.. Enumerable.Range(0, values.Length).OrderBy(_ => random.Next())];
        var scores = GetisOrd.Scores(values, Neighbours.Within(3, places), LocalSum.WithItself);
        var others = GetisOrd.Scores([.. order.Select(i => values[i] * times + plus)], Neighbours.Within(3, [.. order.Select(i => places[i])]), LocalSum.WithItself);
        return values.Max() - values.Min() < 1 || order.Select((from, to) => (scores[from]?.Z, others[to]?.Z)).All(pair =>
            pair.Item1 is { } a && pair.Item2 is { } b ? Math.Abs(a - b) < 1e-6 : pair.Item1 is null && pair.Item2 is null);
    }, iter: 200);

    [Fact]
    public void Scores_SameEverywhereOrNoNeighbours_SayNothing()
    {
        var alone = Neighbours.OfPairs(4, [(0, 1), (1, 2)]);
        Assert.All(GetisOrd.Scores([7, 7, 7, 7], alone, LocalSum.WithItself), score => Assert.Null(score));
        Assert.Null(GetisOrd.Scores([1, 2, 3, 4], alone, LocalSum.NeighboursOnly)[3]);
        Assert.Null(GetisOrd.Scores([1, 2, 3], Neighbours.OfPairs(3, [(0, 1), (1, 2), (0, 2)]), LocalSum.WithItself)[0]);
    }

    [Fact]
    public void PermutedPValues_SameSeed_AreTheSameAndLieNearTheScores()
    {
        var random = new Random(20190212);
        var tiles = Tiling.Of(new Random(1), 12, 10, 2).Tiles;
        double[] values = [.. tiles.Select(_ => (double)Draw.Poisson(random, 400))];
        var queen = Contiguity.Queen(tiles);
        var (first, again) = (GetisOrd.PermutedPValues(values, queen, 999, 7), GetisOrd.PermutedPValues(values, queen, 999, 7));
        Assert.Equal(first, again);
        var scores = GetisOrd.Scores(values, queen, LocalSum.NeighboursOnly);
        Assert.All(first.Zip(scores), pair => Assert.InRange(pair.First!.Value - pair.Second!.Value.PValue, -0.1, 0.1));
    }

    [Fact]
    public void PermutedPValues_HighValuesTogether_AreAsSureAsTheRoundsAllow()
    {
        var queen = Contiguity.Queen(Tiling.Of(new Random(1), 12, 10, 2).Tiles);
        double[] values = [.. Enumerable.Range(0, 120).Select(i => i % 12 < 3 && i / 12 < 3 ? 50.0 + i : i % 7)];
        Assert.Equal(0.002, GetisOrd.PermutedPValues(values, queen, 999, 7)[13]!.Value, 12);
    }

    [Fact]
    public void Adjust_NothingButChance_RarelyClaimsAHotSpot()
    {
        var random = new Random(20190212);
        var queen = Contiguity.Queen(Tiling.Of(new Random(1), 8, 6, 0).Tiles);
        var claims = Enumerable.Range(0, 200).Count(_ =>
        {
            double[] values = [.. Enumerable.Range(0, 48).Select(_ => (double)Draw.Poisson(random, 40))];
            return GetisOrd.Adjust([.. GetisOrd.Scores(values, queen, LocalSum.WithItself).Select(s => s?.PValue)]).Any(p => p < 0.05);
        });

        // Where nothing is true any claim is false: one run in twenty, within two standard errors.
        Assert.InRange(claims / 200.0, 0, 0.08);
    }

    [Fact]
    public void Adjust_AreasWithoutAScore_AreNotAskedAbout() =>
        Assert.Equal([0.02, null, 0.03], GetisOrd.Adjust([0.01, null, 0.03]));

    [Fact]
    public void Scores_TooFewValues_AreRefused() =>
        Assert.Contains("there are 2 for 4 areas", Assert.Throws<ArgumentException>(() => GetisOrd.Scores([1, 2], Neighbours.OfPairs(4, [(0, 1)]), LocalSum.WithItself)).Message, StringComparison.Ordinal);
}
