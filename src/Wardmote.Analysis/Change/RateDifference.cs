using Wardmote.Analysis.Counts;

namespace Wardmote.Analysis.Change;

/// <summary>
/// The interval of the difference of two rates, recovered from the exact limits of each (the MOVER method).
/// Source: G. Y. Zou and A. Donner (2008), Statistics in Medicine 27, 1693–1702.
/// </summary>
public static class RateDifference
{
    /// <summary>In events per unit of exposure, later less earlier.</summary>
    public static Interval Interval(ExposedCount before, ExposedCount after, ConfidenceLevel level)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        var (early, late) = (Limits(before), Limits(after));
        var difference = after.Rate - before.Rate;
        return new(
            difference - Hypotenuse(after.Rate - late.Lower, early.Upper - before.Rate),
            difference + Hypotenuse(late.Upper - after.Rate, before.Rate - early.Lower),
            level);

        Interval Limits(ExposedCount count) => PoissonInterval.Exact(count.Count, level).Times(1 / count.Exposure);

        static double Hypotenuse(double a, double b) => Math.Sqrt(a * a + b * b);
    }
}
