using System.Globalization;

namespace Wardmote.Analysis.Counts;

/// <summary>
/// What the data allow for a figure, at a stated level. The upper end may be positive infinity (a ratio to a count of nought).
/// </summary>
public sealed record Interval
{
    /// <exception cref="ArgumentException">An end is not a number, or the lower end lies above the upper one.</exception>
    public Interval(double lower, double upper, ConfidenceLevel level)
    {
        ArgumentNullException.ThrowIfNull(level);
        if (!(lower <= upper))
        {
            throw new ArgumentException($"An interval cannot run from {lower} to {upper}.", nameof(upper));
        }

        Lower = lower;
        Upper = upper;
        Level = level;
    }

    public double Lower { get; }

    public double Upper { get; }

    public ConfidenceLevel Level { get; }

    public bool Contains(double value) => Lower <= value && value <= Upper;

    /// <summary>Both ends times a positive number, for example to give a rate per 1,000.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The factor is not positive.</exception>
    public Interval Times(double factor)
    {
        Require.Positive(factor, "The factor of an interval", nameof(factor));
        return new(Lower * factor, Upper * factor, Level);
    }

    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Lower:G6} to {Upper:G6} ({Level})");
}
