using Wardmote.Analysis.Counts;

namespace Wardmote.Analysis.Harm;

/// <summary>An offence with the weight that was found for it.</summary>
public sealed record WeighedOffence(OffenceCount Offence, HarmWeight Weight)
{
    /// <summary>Count × weight.</summary>
    public double Harm => Offence.Count * Weight.Weight;
}

/// <summary>An offence that could not be weighed, and why.</summary>
public sealed record UnweighedOffence(OffenceCount Offence, string Reason);

/// <summary>
/// Offences weighed by severity. What has no weight is listed and left out, never guessed, so the score is at least this.
/// Source: ONS, Crime Severity Score (experimental statistics): Σ count × weight ÷ population.
/// </summary>
public sealed record HarmScore
{
    private HarmScore()
    {
    }

    public required HarmWeightSet Set { get; init; }

    public required IReadOnlyList<WeighedOffence> Weighed { get; init; }

    public required IReadOnlyList<UnweighedOffence> Unweighed { get; init; }

    /// <summary>Σ count × weight, in the set's unit.</summary>
    public required double Value { get; init; }

    public required Interval Interval { get; init; }

    /// <summary>The share of offences counted, 0 to 1, that have a weight; 1 where none were counted.</summary>
    public required double Covered { get; init; }

    /// <exception cref="ArgumentException">A count is negative, or no offence listed has a weight above nought.</exception>
    public static HarmScore Of(IReadOnlyList<OffenceCount> offences, HarmWeightSet set, ConfidenceLevel level)
    {
        ArgumentNullException.ThrowIfNull(offences);
        ArgumentNullException.ThrowIfNull(set);
        var (weighed, unweighed) = (new List<WeighedOffence>(), new List<UnweighedOffence>());
        foreach (var offence in offences)
        {
            Require.Count(offence.Count, $"The count of {offence.Description ?? offence.Code}", nameof(offences));
            var (weight, reason) = set.Match(offence);
            if (weight is null)
            {
                unweighed.Add(new(offence, reason!));
            }
            else
            {
                weighed.Add(new(offence, weight));
            }
        }

        var sum = WeightedSum.Of([.. weighed.Select(w => new WeightedCount(w.Offence.Count, w.Weight.Weight))]);
        var all = offences.Sum(o => o.Count);
        return new()
        {
            Set = set,
            Weighed = weighed,
            Unweighed = unweighed,
            Value = sum.Value,
            Interval = sum.Interval(level),
            Covered = all == 0 ? 1 : (double)sum.Count / all,
        };
    }

    /// <summary>The score per so many people (per 1 in the ONS tables).</summary>
    /// <exception cref="ArgumentOutOfRangeException">The population or the multiplier is not positive.</exception>
    public (double Value, Interval Interval) PerPopulation(double population, double per)
    {
        Require.Positive(population, "The population of a harm score", nameof(population));
        Require.Positive(per, "The multiplier of a harm score", nameof(per));
        return (Value / population * per, Interval.Times(per / population));
    }
}
