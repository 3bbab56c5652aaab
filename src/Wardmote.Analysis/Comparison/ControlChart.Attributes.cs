using Wardmote.Analysis.Change;
using Wardmote.Analysis.Counts;

namespace Wardmote.Analysis.Comparison;

public sealed partial record ControlChart
{
    /// <summary>
    /// Counts over equal exposures: mean ± 3 √mean, not below nought.
    /// Source: D. C. Montgomery, Introduction to Statistical Quality Control, attributes charts.
    /// </summary>
    /// <param name="counts">In order of time; null where there is no figure.</param>
    /// <exception cref="ArgumentException">The series is empty, a count is negative, or the options do not fit it.</exception>
    public static ControlChart Counts(IReadOnlyList<long?> counts, ControlChartOptions options)
    {
        ArgumentNullException.ThrowIfNull(counts);
        return Attributes(ControlChartKind.Counts, [.. counts.Select(c => c is { } count ? new Part(Require.Count(count, "A count", nameof(counts)), 1) : null)],
            options, mean => mean, times: 1, highest: double.PositiveInfinity, prime: false);
    }

    /// <summary>
    /// Rates: pooled rate ± 3 √(rate ÷ exposure), times <paramref name="per"/>; with <paramref name="prime"/> widened by Laney's factor,
    /// which large exposures need, since no real series is as steady as independent events.
    /// Source: D. B. Laney (2002), Quality Engineering 14, 531–537.
    /// </summary>
    /// <param name="counts">In order of time, each with its exposure; null where there is no figure.</param>
    /// <exception cref="ArgumentException">The series is empty, or the options do not fit it.</exception>
    public static ControlChart Rates(IReadOnlyList<ExposedCount?> counts, double per, bool prime, ControlChartOptions options)
    {
        ArgumentNullException.ThrowIfNull(counts);
        return Attributes(prime ? ControlChartKind.RatesPrime : ControlChartKind.Rates, [.. counts.Select(c => c is null ? null : new Part(c.Count, c.Exposure))],
            options, mean => mean, Require.Positive(per, "The multiplier of a rate", nameof(per)), double.PositiveInfinity, prime);
    }

    /// <summary>
    /// Shares: pooled share ± 3 √(share × (1 − share) ÷ base), within nought and <paramref name="per"/>; with <paramref name="prime"/> widened by Laney's factor.
    /// Source: D. B. Laney (2002), Quality Engineering 14, 531–537; M. A. Mohammed and others (2013), BMJ Quality and Safety 22, 362–368.
    /// </summary>
    /// <param name="shares">In order of time; null where there is no figure.</param>
    /// <param name="per">1 for shares, 100 for percentages.</param>
    /// <exception cref="ArgumentException">The series is empty, or the options do not fit it.</exception>
    public static ControlChart Shares(IReadOnlyList<Share?> shares, double per, bool prime, ControlChartOptions options)
    {
        ArgumentNullException.ThrowIfNull(shares);
        Require.Positive(per, "The multiplier of a share", nameof(per));
        return Attributes(prime ? ControlChartKind.SharesPrime : ControlChartKind.Shares, [.. shares.Select(s => s is null ? null : new Part(s.Count, s.Whole))],
            options, share => share * (1 - share), per, highest: per, prime);
    }

    private static ControlChart Attributes(ControlChartKind kind, IReadOnlyList<Part?> parts, ControlChartOptions options, Func<double, double> variance, double times, double highest, bool prime)
    {
        ArgumentNullException.ThrowIfNull(options);
        NotEmpty(parts.Count);
        return Build(kind, parts.Count, options, i => parts[i]?.Value * times, LimitsOf, 0, highest);

        Limits LimitsOf(Range range, Func<int, bool> inBaseline)
        {
            var present = Enumerable.Range(range.Start.Value, range.End.Value - range.Start.Value).Where(i => inBaseline(i) && parts[i] is not null).Select(i => parts[i]!).ToList();
            if (present.Count == 0)
            {
                return new(null, _ => null, null, 1);
            }

            var centre = present.Sum(p => p.Count) / present.Sum(p => p.Size);
            double? Deviation(int i) => parts[i] is { } part ? Math.Sqrt(variance(centre) / part.Size) : null;
            var moving = prime ? MeanMovingRange(range, Score, inBaseline) : null;
            var spread = moving / RangeInDeviations ?? 1;
            return new(centre * times, i => Deviation(i) * spread * times, moving, spread);

            double? Score(int i) => Deviation(i) is { } deviation and > 0 ? (parts[i]!.Value - centre) / deviation : null;
        }
    }

    private sealed record Part(double Count, double Size)
    {
        public double Value => Count / Size;
    }
}
