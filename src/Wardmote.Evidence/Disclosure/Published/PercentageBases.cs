using Wardmote.Analysis.Disclosure.Attacking;

namespace Wardmote.Evidence.Disclosure.Published;

/// <summary>Of which numbers printed percentages can be: those of which each is some whole number's percentage, rounded as it is printed.</summary>
/// <param name="printed">Percentages of one base, each with what is known of its count.</param>
internal sealed class PercentageBases(IReadOnlyList<(PublishedCell Percent, KnownRange Count)> printed)
{
    /// <summary>Bases up to which each is tried; where more are possible nothing small follows.</summary>
    private const int Most = 100_000;

    /// <summary>Whether they are parts of one whole: 100, as far as their rounding lets one see.</summary>
    public bool AddUp => printed.Count > 1 && Math.Abs(printed.Sum(cell => cell.Percent.Value!.Value) - 100) <= printed.Sum(cell => Half(cell.Percent));

    /// <summary>In their order; null where there is no end of them.</summary>
    /// <param name="below">Smaller ones only; null where the counts beside them set a limit.</param>
    /// <param name="isSum">Whether the base of percentages that add up is the sum of their counts, as true ones are, and those that were rounded need not be.</param>
    public IReadOnlyList<long>? Possible(int? below = null, bool isSum = true)
    {
        var counts = printed.Where(cell => cell.Count.Most > 0 && cell.Percent.Value!.Value > Half(cell.Percent)).ToList();
        var least = counts.Count == 0 ? 1 : Math.Max(1, counts.Max(cell => (long)Math.Ceiling(100 * cell.Count.Least / (cell.Percent.Value!.Value + Half(cell.Percent)))));
        var most = counts.Count == 0 ? long.MaxValue : counts.Min(cell => (long)Math.Floor(100 * cell.Count.Most!.Value / (cell.Percent.Value!.Value - Half(cell.Percent))));
        most = Math.Min(most, below - 1 ?? long.MaxValue);
        return most > Most ? null : [.. Enumerable.Range(0, (int)Math.Max(0, most - least + 1)).Select(i => least + i).Where(all => Fits(all, isSum && AddUp))];
    }

    /// <summary>The smallest and the largest count that a percentage can stand for; the first is the larger where there is none.</summary>
    public static (long Least, long Most) Counts(PublishedCell percent, long all) =>
        ((long)Math.Ceiling((percent.Value!.Value - Half(percent)) * all / 100), (long)Math.Floor((percent.Value.Value + Half(percent)) * all / 100));

    private bool Fits(long all, bool isSum)
    {
        var counts = printed.Select(cell => (Told: Counts(cell.Percent, all), cell.Count)).Select(cell => (Least: Math.Max(cell.Count.Least, cell.Told.Least), Most: Math.Min(cell.Count.Most ?? long.MaxValue, cell.Told.Most))).ToList();
        return counts.TrueForAll(count => count.Least <= count.Most) && (!isSum || (counts.Sum(count => Math.Max(0, count.Least)) <= all && counts.Sum(count => count.Most) >= all));
    }

    /// <summary>How far the percentage that was printed may be from the true one.</summary>
    public static decimal Half(PublishedCell percent) => Enumerable.Range(0, percent.Decimals).Aggregate(0.5m, (half, _) => half / 10);
}
