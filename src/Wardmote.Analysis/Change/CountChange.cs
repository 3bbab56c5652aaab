using Wardmote.Analysis.Counts;

namespace Wardmote.Analysis.Change;

/// <summary>A change between two counts (or a difference between two areas), with what the data allow for it.</summary>
public sealed record CountChange
{
    private CountChange()
    {
    }

    public required ExposedCount Before { get; init; }

    public required ExposedCount After { get; init; }

    /// <summary>The later rate over the earlier one; null where the earlier count is nought.</summary>
    public required double? Ratio { get; init; }

    /// <summary>From nought where the later count is, to infinity where the earlier count is nought.</summary>
    public required Interval RatioInterval { get; init; }

    /// <summary>The later rate less the earlier one, in events per unit of exposure.</summary>
    public required double Difference { get; init; }

    public required Interval DifferenceInterval { get; init; }

    /// <summary>The chance of counts at least this far apart if nothing had changed, two-sided.</summary>
    public required double PValue { get; init; }

    public required ExactMethod Method { get; init; }

    /// <summary>The change of the rate in per cent, −100 upwards; null where the earlier count is nought.</summary>
    public double? Percent => (Ratio - 1) * 100;

    /// <summary>The interval of <see cref="Percent"/>.</summary>
    public Interval PercentInterval => new((RatioInterval.Lower - 1) * 100, (RatioInterval.Upper - 1) * 100, RatioInterval.Level);

    public static CountChange Between(ExposedCount before, ExposedCount after, ConfidenceLevel level, ExactMethod method = ExactMethod.Exact)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        return new()
        {
            Before = before,
            After = after,
            Ratio = before.Count == 0 ? null : after.Rate / before.Rate,
            RatioInterval = ConditionalTest.RatioInterval(before, after, level, method),
            Difference = after.Rate - before.Rate,
            DifferenceInterval = RateDifference.Interval(before, after, level),
            PValue = ConditionalTest.PValue(before, after, method),
            Method = method,
        };
    }
}
