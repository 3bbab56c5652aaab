using CsCheck;
using Wardmote.Analysis.Change;
using Wardmote.Analysis.Comparison;
using Wardmote.Analysis.Counts;

namespace Wardmote.Tests.Analysis.Comparison;

public sealed class RankingTests
{
    private static readonly ConfidenceLevel Level = ConfidenceLevel.NinetyFive;

    [Fact]
    public void Of_ClearAndUnclearGaps_LeavesOpenOnlyWhatTheDataLeaveOpen()
    {
        var ranks = Ranking.Of([new("far above", 900, 1000), new("middle a", 100, 1000), new("middle b", 105, 1000), new("far below", 10, 1000)], Level);
        Assert.Equal([1, 3, 2, 4], ranks.Select(r => r.Rank));
        Assert.Equal([(1, 1), (2, 3), (2, 3), (4, 4)], ranks.Select(r => (r.Best, r.Worst)));
        Assert.Equal([0, 2, 1, 3], ranks.Select(r => r.Higher));
    }

    [Fact]
    public void Of_AnyAreas_TheRankLiesWithinItsBounds() =>
        Gen.Select(Gen.Long[0, 200], Gen.Double[50, 5000]).Array[1, 12].Sample(areas =>
            Ranking.Of([.. areas.Select((a, i) => new AreaCount($"area {i}", a.Item1, a.Item2))], Level)
                .All(r => r.Best <= r.Rank && r.Rank <= r.Worst && r.Best >= 1 && r.Worst <= areas.Length), iter: 200);

    [Fact]
    public void Simulation_KnownOrder_TheTrueRankLiesWithinItsBoundsAtTheLevel()
    {
        var random = new Random(20190212);
        double[] means = [80, 60, 55, 50, 30];
        const int runs = 300;
        var held = Enumerable.Range(0, runs).Count(_ =>
        {
            var third = Ranking.Of([.. means.Select((m, i) => new AreaCount($"area {i}", Draw.Poisson(random, m), 1))], 2, Level);
            return third.Best <= 3 && 3 <= third.Worst;
        });
        Assert.InRange(held / (double)runs, 0.95, 1);
    }

    [Fact]
    public void PeerComparison_OneHighDistrict_SaysPlaceMiddleAndWord()
    {
        var peers = Enumerable.Range(0, 9).Select(i => new AreaCount($"peer {i}", 80 + i * 5, 10_000)).ToList();
        var comparison = PeerComparison.Of(new("South", 160, 10_000), peers, 1000, Level, WordPolicy.On(new(2026, 12, 1)));
        Assert.Equal((1, 10, ChangeWord.Higher), (comparison.Place.Rank, comparison.Areas, comparison.Word));
        Assert.Equal(10.25, comparison.Group.Median, 12);
        Assert.Equal(16, comparison.Rate.Value, 12);
    }

    [Fact]
    public void PeerComparison_ItselfAmongItsPeers_IsRefused() =>
        Assert.Throws<ArgumentException>(() => PeerComparison.Of(new("South", 1, 10), [new("South", 1, 10)], 1000, Level, WordPolicy.Adopted[0]));

    [Fact]
    public void Quartiles_KnownValues_AreInterpolatedAsInASpreadsheet() =>
        Assert.Equal(new Quartiles(1.75, 2.5, 3.25), Quartiles.Of([4, 1, 3, 2]));
}
