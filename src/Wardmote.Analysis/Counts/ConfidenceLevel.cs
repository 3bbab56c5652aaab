using System.Globalization;

namespace Wardmote.Analysis.Counts;

/// <summary>How sure an interval is to hold the true value, over many repetitions: 0.95 for 95%.</summary>
public sealed record ConfidenceLevel
{
    /// <summary>The level at which a change or difference is usually judged.</summary>
    public static readonly ConfidenceLevel NinetyFive = new(0.95);

    /// <summary>The outer limits of funnel plots and of public health comparisons (three standard errors).</summary>
    public static readonly ConfidenceLevel NinetyNinePointEight = new(0.998);

    /// <exception cref="ArgumentOutOfRangeException">The level is not above 0.5 and below 1.</exception>
    public ConfidenceLevel(double value)
    {
        if (!(value is > 0.5 and < 1))
        {
            throw new ArgumentOutOfRangeException(nameof(value), value, "A confidence level lies above 0.5 and below 1; write 95% as 0.95.");
        }

        Value = value;
    }

    public double Value { get; }

    /// <summary>The chance left on each side, for example 0.025 at 95%.</summary>
    public double Tail => (1 - Value) / 2;

    /// <summary>The standard normal value that leaves <see cref="Tail"/> above it, for example 1.96 at 95%.</summary>
    public double Z => -NormalDistribution.Quantile(Tail);

    /// <summary>"95%".</summary>
    public override string ToString() => (Value * 100).ToString("0.####", CultureInfo.InvariantCulture) + "%";
}
