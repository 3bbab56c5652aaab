namespace Wardmote.Analysis.Counts;

/// <summary>Events per so many people, households or days, with its interval and what it was made from.</summary>
public sealed record Rate
{
    private Rate()
    {
    }

    /// <summary>How many events; whole, unless weighted or apportioned.</summary>
    public required double Count { get; init; }

    /// <summary>The people (or other exposure) among whom they were counted, in units.</summary>
    public required double Population { get; init; }

    /// <summary>1,000 for a rate per 1,000.</summary>
    public required double Per { get; init; }

    /// <summary>Count ÷ population × per, not rounded.</summary>
    public required double Value { get; init; }

    /// <summary>In the rate's own unit: exact below 10 events, Byar's from 10.</summary>
    public required Interval Interval { get; init; }

    /// <summary>Source: OHID, Public health technical guide: confidence intervals.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The count is negative, or the population or multiplier is not positive.</exception>
    public static Rate Of(double count, double population, double per, ConfidenceLevel level)
    {
        Require.Count(count, "The count of a rate", nameof(count));
        Require.Positive(population, "The population of a rate", nameof(population));
        Require.Positive(per, "The multiplier of a rate", nameof(per));
        return new()
        {
            Count = count,
            Population = population,
            Per = per,
            Value = count / population * per,
            Interval = PoissonInterval.Of(count, level).Times(per / population),
        };
    }
}
