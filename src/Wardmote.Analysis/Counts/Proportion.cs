namespace Wardmote.Analysis.Counts;

/// <summary>A part of a whole, with its Wilson interval and its base.</summary>
public sealed record Proportion
{
    private Proportion()
    {
    }

    public required double Numerator { get; init; }

    public required double Denominator { get; init; }

    /// <summary>1 for a proportion, 100 for a percentage.</summary>
    public required double Per { get; init; }

    /// <summary>Numerator ÷ denominator × per, not rounded.</summary>
    public required double Value { get; init; }

    /// <summary>In the figure's own unit.</summary>
    public required Interval Interval { get; init; }

    /// <summary>Source: OHID, Public health technical guide: confidence intervals (Wilson).</summary>
    /// <exception cref="ArgumentOutOfRangeException">The numerator lies outside 0 to the denominator, or the denominator or multiplier is not positive.</exception>
    public static Proportion Of(double numerator, double denominator, double per, ConfidenceLevel level)
    {
        Require.Positive(per, "The multiplier of a proportion", nameof(per));
        var interval = ProportionInterval.Wilson(numerator, denominator, level);
        return new()
        {
            Numerator = numerator,
            Denominator = denominator,
            Per = per,
            Value = numerator / denominator * per,
            Interval = interval.Times(per),
        };
    }
}
