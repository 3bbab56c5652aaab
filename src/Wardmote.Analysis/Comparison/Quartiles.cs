namespace Wardmote.Analysis.Comparison;

/// <summary>
/// The middle of a group and the half around it. Quantiles are interpolated between neighbours (type 7), as spreadsheets do.
/// Source: R. J. Hyndman and Y. Fan (1996), American Statistician 50, 361–365.
/// </summary>
public sealed record Quartiles(double Lower, double Median, double Upper)
{
    /// <exception cref="ArgumentException">There is no value.</exception>
    public static Quartiles Of(IReadOnlyList<double> values)
    {
        ArgumentNullException.ThrowIfNull(values);
        if (values.Count == 0)
        {
            throw new ArgumentException("Quartiles need at least one value.", nameof(values));
        }

        double[] sorted = [.. values.Order()];
        return new(Quantile(sorted, 0.25), Quantile(sorted, 0.5), Quantile(sorted, 0.75));
    }

    internal static double Quantile(double[] sorted, double share)
    {
        var place = share * (sorted.Length - 1);
        var below = (int)place;
        return below + 1 < sorted.Length ? sorted[below] + (place - below) * (sorted[below + 1] - sorted[below]) : sorted[below];
    }
}
