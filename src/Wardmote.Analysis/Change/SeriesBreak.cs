using Wardmote.Analysis.Periods;

namespace Wardmote.Analysis.Change;

/// <summary>From this day the figures are recorded or assessed in another way, so that they are not compared across it.</summary>
/// <param name="From">The first day of the new way.</param>
/// <param name="Reason">What changed, to stand in a note: "a new assessment form".</param>
/// <param name="Source">Who said so, and where; null where that is not known.</param>
public sealed record SeriesBreak(DateOnly From, string Reason, string? Source = null)
{
    /// <summary>True where the two periods do not lie wholly on one side.</summary>
    public bool Parts(Period one, Period other) =>
        (one.Start < other.Start ? one.Start : other.Start) < From && From <= (one.End > other.End ? one.End : other.End);

    /// <summary>Positions, from 0, at which a control chart of these periods (in order) starts its limits anew.</summary>
    public static IReadOnlyList<int> Positions(IEnumerable<SeriesBreak> breaks, IReadOnlyList<Period> periods)
    {
        ArgumentNullException.ThrowIfNull(breaks);
        ArgumentNullException.ThrowIfNull(periods);
        // A period that the break falls into belongs to neither side; it starts the new stretch.
        return [.. breaks
            .Select(b => periods.TakeWhile(p => p.End < b.From).Count())
            .Where(position => position > 0 && position < periods.Count)
            .Distinct()
            .Order()];
    }
}
