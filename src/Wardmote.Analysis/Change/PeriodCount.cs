using Wardmote.Analysis.Counts;
using Wardmote.Analysis.Periods;

namespace Wardmote.Analysis.Change;

/// <summary>Events counted during a period, among a population where one is known.</summary>
public sealed record PeriodCount
{
    /// <exception cref="ArgumentOutOfRangeException">The count is negative, or the population is given and not positive.</exception>
    public PeriodCount(long count, Period period, double? population = null)
    {
        Count = Require.Count(count, "A count", nameof(count));
        Period = period;
        Population = population is { } people ? Require.Positive(people, "The population of a count", nameof(population)) : null;
    }

    public long Count { get; }

    public Period Period { get; }

    public double? Population { get; }
}
