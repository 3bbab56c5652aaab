using Wardmote.Analysis.Change;
using Wardmote.Analysis.Periods;

namespace Wardmote.Analysis.Comparison;

/// <summary>Twelve months up to and including one, or nothing where one of them is missing.</summary>
public sealed record RollingYear(Period Period, long? Total);

/// <summary>Counts month by month, some of which may be missing.</summary>
public sealed record MonthlySeries
{
    /// <param name="firstYear">The year of the first month.</param>
    /// <param name="firstMonth">1 to 12.</param>
    /// <param name="counts">One for each month without a gap in time; null where a month's figure is missing.</param>
    /// <exception cref="ArgumentException">There is no month, or a count is negative.</exception>
    public MonthlySeries(int firstYear, int firstMonth, IReadOnlyList<long?> counts)
    {
        ArgumentNullException.ThrowIfNull(counts);
        if (counts.Count == 0 || counts.Any(c => c < 0))
        {
            throw new ArgumentException("A monthly series needs at least one month, and no count below nought.", nameof(counts));
        }

        Counts = counts;
        Period = Period.Months(firstYear, firstMonth, counts.Count);
    }

    public IReadOnlyList<long?> Counts { get; }

    /// <summary>From the first month to the last.</summary>
    public Period Period { get; }

    /// <summary>The sum over whole months; null where the series does not cover them all or one is missing.</summary>
    /// <exception cref="ArgumentException">The period does not start and end with a month.</exception>
    public long? Total(Period months)
    {
        var length = months.WholeMonths ?? throw new ArgumentException($"{months} does not start and end with a month.", nameof(months));
        if (!Period.Contains(months))
        {
            return null;
        }

        var first = (months.Start.Year - Period.Start.Year) * 12 + months.Start.Month - Period.Start.Month;
        return Counts.Skip(first).Take(length).Aggregate((long?)0, (sum, count) => sum + count);
    }

    /// <summary>One for each month from the twelfth on, so that no season is left out and none counted twice.</summary>
    public IReadOnlyList<RollingYear> RollingYears() =>
        [.. Enumerable.Range(0, Math.Max(0, Counts.Count - 11)).Select(i =>
        {
            var start = Period.Start.AddMonths(i);
            var year = Period.Months(start.Year, start.Month, 12);
            return new RollingYear(year, Total(year));
        })];

    /// <summary>These months against the same months a year before, like for like.</summary>
    /// <exception cref="InvalidOperationException">A month of either year is missing; the message names the period.</exception>
    public LikeForLike AgainstLastYear(Period months)
    {
        var before = months.WholeMonths is null ? throw new ArgumentException($"{months} does not start and end with a month.", nameof(months)) : months.YearBefore();
        return LikeForLike.Of(new(Known(before), before), new(Known(months), months));

        long Known(Period period) => Total(period)
            ?? throw new InvalidOperationException($"{PeriodLabel.Of(period, YearKind.Calendar)} is not complete in this series, so it cannot be compared.");
    }
}
