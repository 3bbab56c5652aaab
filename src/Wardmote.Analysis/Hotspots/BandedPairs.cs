using Wardmote.Analysis.Geometry;

namespace Wardmote.Analysis.Hotspots;

/// <summary>Pairs of places, sorted by the band that their distance falls into.</summary>
internal sealed class BandedPairs
{
    private readonly int[] ends;
    private readonly (int One, int Other)[] pairs;

    private BandedPairs(int[] ends, (int One, int Other)[] pairs) => (this.ends, this.pairs) = (ends, pairs);

    /// <summary>Bands of near pairs; that of everything farther is not among them.</summary>
    public int Bands => ends.Length - 1;

    public long In(int band) => ends[band + 1] - ends[band];

    public static BandedPairs Of(IReadOnlyList<Point> places, NearRepeatOptions options, int most)
    {
        double[] limits = options.SamePlaceApart ? [0, .. options.Distances] : [.. options.Distances];
        var close = ClosePairs.Within(limits[^1], places, most, options.Distance);
        var ends = new int[limits.Length + 1];
        var bands = new byte[close.Count];
        for (var i = 0; i < close.Count; i++)
        {
            bands[i] = (byte)limits.Count(limit => close[i].Distance > limit);
            ends[bands[i] + 1]++;
        }

        for (var band = 0; band < limits.Length; band++)
        {
            ends[band + 1] += ends[band];
        }

        var (next, pairs) = (ends.AsSpan(0, limits.Length).ToArray(), new (int, int)[close.Count]);
        for (var i = 0; i < close.Count; i++)
        {
            pairs[next[bands[i]]++] = (close[i].One, close[i].Other);
        }

        return new(ends, pairs);
    }

    /// <summary>Pairs by band of distance, and within it by band of days, the last of which is everything later.</summary>
    public int[] Count(int[] days, DayBands bands)
    {
        var counts = new int[Bands * (bands.Bands + 1)];
        var (bandOf, latest) = (bands.BandOf, bands.BandOf.Length - 1);
        for (var band = 0; band < Bands; band++)
        {
            var here = counts.AsSpan(band * (bands.Bands + 1), bands.Bands + 1);
            foreach (var (one, other) in pairs.AsSpan(ends[band]..ends[band + 1]))
            {
                here[bandOf[Math.Min(Math.Abs(days[one] - days[other]), latest)]]++;
            }
        }

        return counts;
    }
}
