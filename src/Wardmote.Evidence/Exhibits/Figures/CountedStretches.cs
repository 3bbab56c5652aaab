using Wardmote.Analysis.Periods;
using Wardmote.Evidence.Exhibits.Questions;

namespace Wardmote.Evidence.Exhibits.Figures;

/// <summary>Over which days a figure was counted, so that two can be compared by their length.</summary>
internal static class CountedStretches
{
    /// <summary>Stretches without a gap, in order; empty where they are not known.</summary>
    public static IReadOnlyList<Period> Of(Figure figure) => figure.Working switch
    {
        SumWorking sum => Of(sum.Enquiry, sum.Aggregate, sum.Rows, sum.Columns),
        StatedWorking stated => Of(stated.Enquiry, stated.Aggregate, stated.Rows, stated.Columns),
        RateWorking rate => Of(rate.Count),
        ShareWorking share => Of(share.Part),
        _ => [],
    };

    private static IReadOnlyList<Period> Of(Enquiry enquiry, int aggregate, IReadOnlyList<string> rows, IReadOnlyList<string> columns)
    {
        var spans = enquiry.Columns is TimeAxis across ? columns.Select(across.StretchesOf)
            : enquiry.Rows.ToList().FindIndex(a => a is TimeAxis) is >= 0 and var index ? rows.Select(r => ((TimeAxis)enquiry.Rows[index]).StretchesOf(FigureSet.RowValues(r)[index]))
            : [enquiry.Coverage.Of(enquiry.Filter.Period ?? enquiry.Coverage.Reach!.Value).Stretches];
        var counted = enquiry.Aggregates[aggregate];
        var kept = enquiry.Filter.Conditions.Concat(counted.Where).Where(c => c.Column == enquiry.Dataset.PeriodColumn?.Name)
            .Select(c => c.Values.Select(v => PeriodChoice.Read(v, enquiry.Dataset.Calendar.Year, reach: null)).OfType<Period>().ToList())
            .Concat(counted.Within is { } days ? [[days]] : Array.Empty<List<Period>>());
        return kept.Aggregate(Period.Joined(spans.SelectMany(s => s)), Cut);
    }

    private static IReadOnlyList<Period> Cut(IReadOnlyList<Period> stretches, List<Period> kept) =>
        Period.Joined(stretches.SelectMany(s => kept.Where(k => k.Overlaps(s)).Select(k => new Period(Later(k.Start, s.Start), Earlier(k.End, s.End)))));

    private static DateOnly Later(DateOnly one, DateOnly other) => one > other ? one : other;

    private static DateOnly Earlier(DateOnly one, DateOnly other) => one < other ? one : other;
}
