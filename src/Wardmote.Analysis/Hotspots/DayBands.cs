namespace Wardmote.Analysis.Hotspots;

/// <summary>The days of all events, and how many pairs of them lie in each band of days, wherever they happened.</summary>
internal sealed class DayBands
{
    private readonly long[] pairs;

    private DayBands(int[] days, byte[] bandOf, long[] pairs) => (Days, BandOf, this.pairs) = (days, bandOf, pairs);

    /// <summary>In the order of the events, from the earliest day as nought.</summary>
    public int[] Days { get; }

    /// <summary>The band of each difference in days; the last entry stands for it and all that are greater.</summary>
    public byte[] BandOf { get; }

    /// <summary>Bands asked for; that of everything later is not among them.</summary>
    public int Bands => pairs.Length;

    public long AllPairs => (long)Days.Length * (Days.Length - 1) / 2;

    public long In(int band) => pairs[band];

    public static DayBands Of(IReadOnlyList<int> days, IReadOnlyList<int> limits)
    {
        var first = days.Min();
        int[] fromFirst = [.. days.Select(day => day - first)];
        byte[] bandOf = [.. Enumerable.Range(0, limits[^1] + 2).Select(apart => (byte)limits.Count(limit => apart > limit))];
        var events = new long[fromFirst.Max() + 1];
        foreach (var day in fromFirst)
        {
            events[day]++;
        }

        var pairs = new long[limits.Count];
        for (var apart = 0; apart <= Math.Min(limits[^1], events.Length - 1); apart++)
        {
            for (var day = apart; day < events.Length; day++)
            {
                pairs[bandOf[apart]] += apart == 0 ? events[day] * (events[day] - 1) / 2 : events[day] * events[day - apart];
            }
        }

        return new(fromFirst, bandOf, pairs);
    }
}
