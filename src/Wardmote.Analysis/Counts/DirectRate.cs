namespace Wardmote.Analysis.Counts;

/// <summary>One age band (or other stratum) of a standardised rate.</summary>
/// <param name="Count">Events in the area's stratum.</param>
/// <param name="Population">The area's people in it; above nought.</param>
/// <param name="Standard">The standard population's people in it; nought or more.</param>
public sealed record Stratum(double Count, double Population, double Standard);

/// <summary>The rate that an area would have if its people were spread over the strata as the standard population is.</summary>
public sealed record DirectRate
{
    private DirectRate()
    {
    }

    /// <summary>All events behind it.</summary>
    public required double Count { get; init; }

    public required double Per { get; init; }

    /// <summary>Null where it is held back.</summary>
    public required double? Value { get; init; }

    /// <summary>Null where it is held back.</summary>
    public required Interval? Interval { get; init; }

    /// <summary>Why it is held back, in a sentence; null where it is given.</summary>
    public required string? Withheld { get; init; }

    /// <summary>
    /// The weighted rate with Dobson's interval: the interval of the count (exact below 10 events, Byar's from there),
    /// stretched by the standard error of the weighted sum over that of the count.
    /// Source: A. J. Dobson and others (1991), Statistics in Medicine 10, 457–462; OHID technical guide.
    /// </summary>
    /// <exception cref="ArgumentException">There are no strata, or one has a negative count, no population, or a negative standard; or the standard is empty.</exception>
    public static DirectRate Of(IReadOnlyList<Stratum> strata, double per, ConfidenceLevel level, SmallNumberRule rule)
    {
        ArgumentNullException.ThrowIfNull(strata);
        ArgumentNullException.ThrowIfNull(rule);
        Require.Positive(per, "The multiplier of a rate", nameof(per));
        double count = 0, standard = 0, value = 0, variance = 0;
        foreach (var stratum in strata)
        {
            Require.Count(stratum.Count, "The count of a stratum", nameof(strata));
            Require.Positive(stratum.Population, "The population of a stratum", nameof(strata));
            Require.Count(stratum.Standard, "The standard population of a stratum", nameof(strata));
            var weight = stratum.Standard / stratum.Population;
            count += stratum.Count;
            standard += stratum.Standard;
            value += weight * stratum.Count;
            variance += weight * weight * stratum.Count;
        }

        Require.Positive(standard, "The standard population", nameof(strata));
        if (rule.Note(count) is { } note)
        {
            return new() { Count = count, Per = per, Value = null, Interval = null, Withheld = note };
        }

        var rate = value / standard;
        return new()
        {
            Count = count,
            Per = per,
            Value = rate * per,
            Interval = Dobson(rate, variance / (standard * standard), count, level).Times(per),
            Withheld = null,
        };
    }

    /// <summary>Dobson's interval of any weighted sum of counts: its value, its variance and the plain count behind it.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A figure is negative, or the count is nought while the value is not.</exception>
    public static Interval Dobson(double value, double variance, double count, ConfidenceLevel level)
    {
        Require.Count(value, "A weighted sum", nameof(value));
        Require.Count(variance, "The variance of a weighted sum", nameof(variance));
        Require.Positive(count, "The count behind a weighted sum", nameof(count));
        var plain = PoissonInterval.Of(count, level);
        var stretch = Math.Sqrt(variance / count);
        return new(Math.Max(0, value + stretch * (plain.Lower - count)), value + stretch * (plain.Upper - count), level);
    }
}
