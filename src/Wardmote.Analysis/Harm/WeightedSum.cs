using Wardmote.Analysis.Counts;

namespace Wardmote.Analysis.Harm;

/// <summary>A count that weighs so much each.</summary>
/// <param name="Count">Independent events, nought or more.</param>
/// <param name="Weight">Nought or more.</param>
public sealed record WeightedCount(long Count, double Weight);

/// <summary>A sum of counts times weights, whose chance variation is mostly that of its heavy and rare parts.</summary>
public sealed record WeightedSum
{
    private WeightedSum()
    {
    }

    /// <summary>Σ count × weight.</summary>
    public required double Value { get; init; }

    /// <summary>Σ count × weight², the estimate of its variance.</summary>
    public required double Variance { get; init; }

    public required long Count { get; init; }

    /// <summary>The heaviest weight among the parts, also those that count nought.</summary>
    public required double HeaviestWeight { get; init; }

    /// <exception cref="ArgumentException">There are no parts, or one has a negative count or weight, or every weight is nought.</exception>
    public static WeightedSum Of(IReadOnlyList<WeightedCount> parts)
    {
        ArgumentNullException.ThrowIfNull(parts);
        foreach (var part in parts)
        {
            Require.Count(part.Count, "The count of a weighted part", nameof(parts));
            Require.Count(part.Weight, "The weight of a part", nameof(parts));
        }

        var heaviest = parts.Count == 0 ? 0 : parts.Max(p => p.Weight);
        if (heaviest == 0)
        {
            throw new ArgumentException("A weighted sum needs at least one part with a weight above nought.", nameof(parts));
        }

        return new()
        {
            Value = parts.Sum(p => p.Count * p.Weight),
            Variance = parts.Sum(p => p.Count * p.Weight * p.Weight),
            Count = parts.Sum(p => p.Count),
            HeaviestWeight = heaviest,
        };
    }

    /// <summary>
    /// The gamma interval, which is the exact one where all weights are equal and keeps its coverage where they are not. Its upper
    /// end allows for one more event of the heaviest weight, so list parts that could have happened but count nought.
    /// Dobson's interval, which standardised rates use, covers too seldom where weights differ as much as offences do.
    /// Source: M. P. Fay and E. J. Feuer (1997), Statistics in Medicine 16, 791–801.
    /// </summary>
    public Interval Interval(ConfidenceLevel level)
    {
        ArgumentNullException.ThrowIfNull(level);
        var lower = Value == 0 ? 0 : Variance / Value * GammaFunction.LowerQuantile(Value * Value / Variance, level.Tail);
        var (value, variance) = (Value + HeaviestWeight, Variance + HeaviestWeight * HeaviestWeight);
        return new(lower, variance / value * GammaFunction.UpperQuantile(value * value / variance, level.Tail), level);
    }
}
