using Wardmote.Analysis.Counts;

namespace Wardmote.Analysis.Comparison;

/// <summary>
/// Is a series random about its median? It is not where one run on a side is unusually long or the median is crossed unusually
/// seldom. Needs no limits and no model; figures on the median itself do not count.
/// Source: J. Anhøj and A. V. Olesen (2014), PLoS ONE 9(11), e113825.
/// </summary>
public sealed record RunTest
{
    private RunTest()
    {
    }

    public required double Median { get; init; }

    /// <summary>Figures that do not lie on the median.</summary>
    public required int Useful { get; init; }

    public required int LongestRun { get; init; }

    /// <summary>A longer run than this is more than chance.</summary>
    public required int LongestRunAllowed { get; init; }

    public required int Crossings { get; init; }

    /// <summary>Fewer crossings than this are more than chance.</summary>
    public required int FewestCrossingsAllowed { get; init; }

    public bool IsRandom => LongestRun <= LongestRunAllowed && Crossings >= FewestCrossingsAllowed;

    /// <exception cref="ArgumentException">There are fewer than ten figures off the median: too few for the test.</exception>
    public static RunTest Of(IReadOnlyList<double> values)
    {
        ArgumentNullException.ThrowIfNull(values);
        var median = values.Count == 0 ? 0 : Quartiles.Of(values).Median;
        var sides = values.Select(v => v.CompareTo(median)).Where(side => side != 0).ToList();
        if (sides.Count < 10)
        {
            throw new ArgumentException($"The test of runs needs ten figures off the median; there are {sides.Count}.", nameof(values));
        }

        int longest = 1, run = 1, crossings = 0;
        for (var i = 1; i < sides.Count; i++)
        {
            crossings += sides[i] == sides[i - 1] ? 0 : 1;
            run = sides[i] == sides[i - 1] ? run + 1 : 1;
            longest = Math.Max(longest, run);
        }

        return new()
        {
            Median = median,
            Useful = sides.Count,
            LongestRun = longest,
            LongestRunAllowed = (int)Math.Round(Math.Log2(sides.Count)) + 3,
            Crossings = crossings,
            FewestCrossingsAllowed = (int)BinomialDistribution.Quantile(0.05, sides.Count - 1, 0.5),
        };
    }
}
