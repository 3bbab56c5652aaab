using Wardmote.Analysis.Periods;
using Wardmote.Evidence.Imports;

namespace Wardmote.Evidence.Exhibits.Planning;

/// <summary>For which days a dataset has figures, as its live imports say.</summary>
/// <param name="records">
/// True where rows are dated, so that any stretch can be cut out of an import; false where a figure belongs as a whole to the
/// stretch in which its period ends (a year to September 2018 counts as 2018).
/// </param>
/// <param name="expectsAll">True where every partner or area that has ever sent a return should have sent one for every stretch.</param>
internal sealed class Coverage(IReadOnlyList<LiveSlice> slices, bool records, bool expectsAll)
{
    public IReadOnlyList<LiveSlice> Slices { get; } = slices;

    /// <summary>From the first day to the last; null where nothing is live.</summary>
    public Period? Reach => Slices.Count == 0
        ? null
        : new Period(Slices.Min(s => s.Slice.Period.Start), Slices.Max(s => s.Slice.Period.End));

    /// <summary>How much of a span there are figures for.</summary>
    public Extent Of(Period span)
    {
        var within = In(span).ToList();
        var stretches = Stretches(within, span);
        return new Extent(span, stretches, within.Any(s => s.Slice.Partial), expectsAll ? Missing(within, span, stretches) : []) { IsProvisional = within.Any(s => s.Import.Provisional) };
    }

    /// <summary>Two slices of the same partner or area that count the same days, among those that are added up together; null where there are none.</summary>
    /// <param name="together">What each slice is added to; null for one that is not used.</param>
    public (LiveSlice First, LiveSlice Second)? Overlap(Func<Slice, string?> together)
    {
        var groups = Slices
            .Select(s => (Live: s, Key: together(s.Slice)))
            .Where(s => s.Key is not null)
            .GroupBy(s => string.Join('\u001f', s.Live.Slice.Of.Prepend(s.Key)));
        foreach (var group in groups)
        {
            var ordered = group.Select(s => s.Live).OrderBy(s => s.Slice.Period).ToList();
            for (var i = 1; i < ordered.Count; i++)
            {
                if (ordered[i].Slice.Period.Overlaps(ordered[i - 1].Slice.Period))
                {
                    return (ordered[i - 1], ordered[i]);
                }
            }
        }

        return null;
    }

    private IReadOnlyList<Period> Stretches(IEnumerable<LiveSlice> within, Period span) => Period.Joined(within.Select(s => records ? Cut(s.Slice.Period, span) : s.Slice.Period));

    private List<string> Missing(List<LiveSlice> within, Period span, IReadOnlyList<Period> stretches)
    {
        static string Sender(LiveSlice slice) => string.Join(", ", slice.Slice.Of);
        var sent = within.ToLookup(Sender);
        return [.. Slices.Select(Sender).Distinct().Where(sender => stretches.Count > 0 && !Stretches(sent[sender], span).SequenceEqual(stretches)).Order(StringComparer.Ordinal)];
    }

    private IEnumerable<LiveSlice> In(Period span) => Slices.Where(s => records
        ? s.Slice.Period.Overlaps(span)
        : span.Start <= s.Slice.Period.End && s.Slice.Period.End <= span.End);

    private static Period Cut(Period period, Period span) => new(
        period.Start < span.Start ? span.Start : period.Start,
        period.End > span.End ? span.End : period.End);
}
