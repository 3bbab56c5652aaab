using CsCheck;
using Wardmote.Analysis.Scoring;

namespace Wardmote.Tests.Analysis.Scoring;

public sealed class ConcordanceTests
{
    private static readonly Gen<double[][]> Panels = Gen.Select(Gen.Int[2, 6], Gen.Int[2, 7])
        .SelectMany((people, things) => Gen.Int[0, 4].Select(n => (double)n).Array[things].Array[people]);

    [Fact]
    public void Of_PlayersByMethod_GivesThePublishedChiSquared()
    {
        var published = Cases.Read<Panel>("scoring.json", "friedman");
        var w = Concordance.Of(published.Scores)!.Value;
        Agree.Absolute(published.ChiSquared, w * published.Scores.Length * (published.Scores[0].Length - 1), 0.0005, "chi-squared");
    }

    [Fact]
    public void Of_RatersWithManyTies_GivesThePublishedCoefficient()
    {
        var published = Cases.Read<Panel>("scoring.json", "raters");
        var w = Concordance.Of(published.Scores)!.Value;
        Agree.Absolute(published.W, w, 0.0005, "W");
        Agree.Absolute(published.ChiSquared, w * published.Scores.Length * (published.Scores[0].Length - 1), 0.05, "chi-squared");
    }

    [Fact]
    public void Of_OneOrderForAll_IsOne() => Assert.Equal(1, Concordance.Of([[1, 2, 3], [10, 20, 30], [0, 5, 6]]));

    [Fact]
    public void Of_TwoOppositeOrders_IsNought() => Assert.Equal(0, Concordance.Of([[1, 2, 3], [3, 2, 1]]));

    [Fact]
    public void Of_OnePersonOneThingOrNoDifference_IsNotGiven()
    {
        Assert.Null(Concordance.Of([]));
        Assert.Null(Concordance.Of([[1, 2, 3]]));
        Assert.Null(Concordance.Of([[1], [2]]));
        Assert.Null(Concordance.Of([[2, 2], [5, 5]]));
    }

    [Fact]
    public void Of_RowsOfTwoLengths_IsRefused() => Assert.Throws<ArgumentException>(() => Concordance.Of([[1, 2], [1]]));

    [Fact]
    public void Of_AnyPanel_LiesBetweenNoughtAndOneAndKnowsNoOrderOfPeople() => Panels.Sample(panel =>
    {
        var w = Concordance.Of(panel);
        return w is null or (>= 0 and <= 1) && Close(w, Concordance.Of([.. panel.Reverse()]));
    }, iter: 500);

    [Fact]
    public void Of_ScoresOnAnotherScale_IsTheSame() => Panels.Sample(panel =>
        Close(Concordance.Of(panel), Concordance.Of([.. panel.Select(row => row.Select(score => Math.Exp(score) + 3).ToArray())])), iter: 500);

    private static bool Close(double? one, double? other) => one is null ? other is null : Math.Abs(one.Value - other!.Value) < 1e-12;

    private sealed record Panel(double[][] Scores, double ChiSquared, double W = 0);
}
