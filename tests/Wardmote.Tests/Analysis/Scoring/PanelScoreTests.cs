using CsCheck;
using Wardmote.Analysis.Scoring;

namespace Wardmote.Tests.Analysis.Scoring;

public sealed class PanelScoreTests
{
    [Fact]
    public void Of_ThreePeople_IsTheirMeanBetweenTheLowestAndTheHighest() =>
        Assert.Equal(new PanelScore(40, 10, 70, 3), PanelScore.Of([70, 10, 40]));

    [Fact]
    public void Of_Nobody_IsNotGiven() => Assert.Null(PanelScore.Of([]));

    [Fact]
    public void Of_NotANumber_IsRefused() => Assert.Throws<ArgumentException>(() => PanelScore.Of([double.NaN]));

    [Fact]
    public void Of_AnyScores_LiesWithinThem() => Gen.Double[0, 100].Array[1, 8].Sample(scores =>
    {
        var panel = PanelScore.Of(scores)!;
        return panel.Lowest <= panel.Mean + 1e-9 && panel.Mean <= panel.Highest + 1e-9 && panel.Range >= 0 && panel.People == scores.Length;
    });

    [Fact]
    public void Places_EqualScores_ShareTheBetterPlace() => Assert.Equal([2, 1, 2, 4], Ranks.Places([5, 9, 5, 1]));

    [Fact]
    public void Shared_EqualScores_ShareTheMeanOfTheirPlaces() => Assert.Equal([2.5, 1, 2.5, 4], Ranks.Shared([5, 9, 5, 1]));

    [Fact]
    public void Shared_AnyScores_FillAllPlaces() => Gen.Int[0, 5].Array[1, 9].Sample(scores =>
        Math.Abs(Ranks.Shared([.. scores.Select(s => (double)s)]).Sum() - scores.Length * (scores.Length + 1) / 2.0) < 1e-9);
}
