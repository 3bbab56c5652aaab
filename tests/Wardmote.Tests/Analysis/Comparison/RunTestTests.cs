using Wardmote.Analysis.Comparison;

namespace Wardmote.Tests.Analysis.Comparison;

public sealed class RunTestTests
{
    [Fact]
    public void Of_PublishedLengths_AllowsThePublishedRunsAndCrossings()
    {
        foreach (var golden in Cases.Read<int[][]>("comparison.json", "runs"))
        {
            // Alternating figures around a median that none of them is.
            var test = RunTest.Of([.. Enumerable.Range(0, golden[0]).Select(i => i % 2 * 2.0), .. golden[0] % 2 == 0 ? Array.Empty<double>() : [1.0, 1.0]]);
            Assert.Equal((golden[1], golden[2]), (test.LongestRunAllowed, test.FewestCrossingsAllowed));
        }
    }

    [Fact]
    public void Of_ASeriesThatStepsOnce_IsNotRandom()
    {
        var test = RunTest.Of([1, 2, 1, 2, 1, 2, 1, 8, 9, 8, 9, 8, 9, 8]);
        Assert.Equal((7, 1), (test.LongestRun, test.Crossings));
        Assert.False(test.IsRandom);
    }

    [Fact]
    public void Of_TooFewFigures_IsRefusedWithTheirNumber() =>
        Assert.Contains("there are 4", Assert.Throws<ArgumentException>(() => RunTest.Of([1, 2, 3, 4])).Message, StringComparison.Ordinal);
}
