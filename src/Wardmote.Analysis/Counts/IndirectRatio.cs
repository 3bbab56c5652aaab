namespace Wardmote.Analysis.Counts;

/// <summary>
/// What was observed over what would be expected if each of the area's strata had the reference's rate.
/// 1 means as expected; times 100 it is a standardised ratio, times the reference's crude rate a standardised rate.
/// </summary>
public sealed record IndirectRatio
{
    private IndirectRatio()
    {
    }

    public required double Observed { get; init; }

    public required double Expected { get; init; }

    /// <summary>1, 100, or the reference's crude rate in the unit wanted.</summary>
    public required double Times { get; init; }

    public required double Value { get; init; }

    /// <summary>Exact below 10 events, Byar's from 10.</summary>
    public required Interval Interval { get; init; }

    /// <summary>Source: OHID, Public health technical guide: indirectly standardised ratios and rates.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Observed is negative, or expected or the multiplier is not positive.</exception>
    public static IndirectRatio Of(double observed, double expected, double times, ConfidenceLevel level)
    {
        Require.Count(observed, "The observed count", nameof(observed));
        Require.Positive(expected, "The expected count", nameof(expected));
        Require.Positive(times, "The multiplier of a ratio", nameof(times));
        return new()
        {
            Observed = observed,
            Expected = expected,
            Times = times,
            Value = observed / expected * times,
            Interval = PoissonInterval.Of(observed, level).Times(times / expected),
        };
    }

    /// <summary>The count expected in an area of these populations at the reference's rates (events per person).</summary>
    /// <exception cref="ArgumentException">The two lists differ in length or are empty, or one holds a negative figure.</exception>
    public static double ExpectedCount(IReadOnlyList<double> populations, IReadOnlyList<double> referenceRates)
    {
        ArgumentNullException.ThrowIfNull(populations);
        ArgumentNullException.ThrowIfNull(referenceRates);
        if (populations.Count == 0 || populations.Count != referenceRates.Count)
        {
            throw new ArgumentException($"Every stratum needs one population and one rate; there are {populations.Count} and {referenceRates.Count}.", nameof(referenceRates));
        }

        return populations.Zip(referenceRates, (people, rate) =>
            Require.Count(people, "The population of a stratum", nameof(populations)) * Require.Count(rate, "The rate of a stratum", nameof(referenceRates))).Sum();
    }
}
