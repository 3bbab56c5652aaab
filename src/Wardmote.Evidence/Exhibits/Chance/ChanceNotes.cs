using System.Globalization;
using Wardmote.Evidence.Exhibits.Answers;
using Wardmote.Evidence.Exhibits.Figures;
using Wardmote.Evidence.Exhibits.Planning;

namespace Wardmote.Evidence.Exhibits.Chance;

/// <summary>What must be said under an exhibit of its intervals, its words, its populations and the breaks in its series.</summary>
internal static class ChanceNotes
{
    public static IEnumerable<string> Of(ExhibitPlan plan, IReadOnlyList<AnswerColumn> columns, IReadOnlyList<AnswerRow> rows, ChangeJudge judge) =>
    [
        .. Breaks(plan, columns, rows),
        .. Populations(columns, rows),
        .. Seasons(columns),
        .. Standardised(columns, rows),
        .. Similar(plan, columns, rows),
        .. Intervals(columns, rows),
        .. Words(columns, rows, judge),
    ];

    private static IEnumerable<string> Breaks(ExhibitPlan plan, IReadOnlyList<AnswerColumn> columns, IReadOnlyList<AnswerRow> rows)
    {
        foreach (var enquiry in plan.Counted.Where(e => e.Dataset.Breaks.Count > 0))
        {
            var (axis, keys) = enquiry == plan.Main && plan.ColumnTime is { } across
                ? (across, columns.Select(c => c.TimeKey).OfType<string>().ToList())
                : (plan.RowTimeIndex >= 0 ? enquiry.Rows[plan.RowTimeIndex] as TimeAxis : null, rows.SelectMany(r => r.Member.Keys).Select(k => FigureSet.RowValues(k)[Math.Max(0, plan.RowTimeIndex)]).Distinct().ToList());
            var spans = axis is null
                ? [enquiry.Filter.Period ?? enquiry.Coverage.Reach!.Value]
                : keys.Where(k => k.Length > 0 && axis.ExtentOf(k).IsCovered).Select(axis.Covered).ToList();
            foreach (var parted in enquiry.Dataset.Breaks.Where(b => spans.Count > 0 && b.Parts(spans.MinBy(s => s.Start), spans.MaxBy(s => s.End))))
            {
                yield return $"Figures before and after are not comparable: {BreakNote.Of(parted)}";
            }
        }
    }

    /// <summary>"Rates: Mid-year population estimates of 30 June 2018."</summary>
    private static IEnumerable<string> Populations(IReadOnlyList<AnswerColumn> columns, IReadOnlyList<AnswerRow> rows)
    {
        foreach (var rate in columns.OfType<RateColumn>().GroupBy(r => r.Population.Enquiry.Dataset.Key).Select(g => g.First()))
        {
            var dates = rows.Select(r => rate.Population.VintageOf(r.Member)).OfType<string>().Distinct().Order(StringComparer.Ordinal).ToList();
            if (dates.Count > 0)
            {
                var axis = (TimeAxis)rate.Population.Enquiry.Columns!;
                string Day(string key) => PeriodWords.Of(axis.Span(key));
                var estimates = dates.Count == 1 ? Day(dates[0]) : $"{Day(dates[0])} to {Day(dates[^1])}";
                yield return $"Rates: {rate.Population.Enquiry.Dataset.Title.TrimEnd('.')} of {estimates}{(dates.Count == 1 ? "" : "; each row has the last one made by its end")}.";
            }
        }
    }

    private static IEnumerable<string> Seasons(IReadOnlyList<AnswerColumn> columns)
    {
        if (columns.Any(c => c.Season is { Months: > 1 }))
        {
            var months = columns.Select(c => c.Season?.Months ?? 1).Max();
            yield return $"Sums of {months} months end with the month of their row; they are blank where one of the months is missing.{(months == 12 ? " Twelve months leave no season out." : "")}";
        }
    }

    private static IEnumerable<string> Standardised(IReadOnlyList<AnswerColumn> columns, IReadOnlyList<AnswerRow> rows)
    {
        foreach (var figures in columns.OfType<StandardisedColumn>().Select(c => c.Figures).DistinctBy(f => (f.Item.IsRatio, f.Item.By, f.Item.Standard)))
        {
            var by = figures.Division.Title.ToLowerInvariant();
            yield return figures.Item switch
            {
                { IsRatio: true, Standard: var reference } => $"Ratio standardised by {by}: 100 is as many as there would be if each {by} had the rate of {reference ?? "all rows together"}.",
                { Standard: { } standard } => $"Rate standardised by {by}: as it would be if people were of the mix of {standard}.",
                _ => $"Rate standardised by {by}: as it would be if each had the mix of people of all rows together.",
            };
            if (figures.Unplaced(rows.Where(r => !r.IsTotal).Select(r => r.Member)) is > 0 and var unplaced)
            {
                yield return $"Left out of what is standardised: {NumberText.Of(unplaced, 0)} without a known {by}.";
            }
        }
    }

    private static IEnumerable<string> Similar(ExhibitPlan plan, IReadOnlyList<AnswerColumn> columns, IReadOnlyList<AnswerRow> rows)
    {
        if (plan.Similar is not { } group)
        {
            yield break;
        }

        var missing = group.Areas.Where(a => !rows.Any(r => r.Member.Keys.Contains(a))).ToList();
        yield return $"Areas similar to {group.Area}: {group.Source}.{(missing.Count == 0 ? "" : $" No figures for {PeriodWords.Join(missing)}.")}";
        foreach (var rate in plan.Question.Chart == Rendering.ChartKind.Funnel ? [] : columns.OfType<RateColumn>())
        {
            if (AgainstSimilar.Of(rate, [.. rows.Where(r => !r.IsTotal)], group.Area) is { } against)
            {
                yield return against.Note(rate.Head);
            }
        }
    }

    private static IEnumerable<string> Intervals(IReadOnlyList<AnswerColumn> columns, IReadOnlyList<AnswerRow> rows) =>
        columns.OfType<IntervalEndColumn>()
            .Select(c => rows.Select(r => Tally.Of(c.Of.At(r))).FirstOrDefault(t => t is not null))
            .OfType<Tally>()
            .GroupBy(t => t.Method)
            .Select(g => $"Intervals at {Tally.Level}: {g.Key}. They allow for chance, not for what was never recorded.");

    private static IEnumerable<string> Words(IReadOnlyList<AnswerColumn> columns, IReadOnlyList<AnswerRow> rows, ChangeJudge judge)
    {
        var judged = columns.Where(c => c is ChangeWordColumn or ChangeEndColumn).ToList();
        var shares = judged.Any(c => rows.Any(r => c.At(r).Working is JudgedWorking { From.Working: ShareWorking }));
        if (judged.Count > 0 && judge.Days is var (fewest, most))
        {
            yield return $"Stretches of time are not all of one length: words and intervals of changes compare figures by the day ({fewest} to {most} days).";
        }

        if (judged.OfType<ChangeEndColumn>().Any())
        {
            yield return shares
                ? $"Intervals of changes at {Tally.Level}, in points, each of its row alone: score method of Miettinen and Nurminen."
                : $"Intervals of changes at {Tally.Level}, each of its row alone: exact, from the ratio of the two counts.";
        }

        if (judged.OfType<ChangeWordColumn>().Any())
        {
            var policy = ChangeJudge.Policy;
            var test = shares ? "a score test of the two shares" : "an exact test of the two counts";
            var together = judge.Together > 1 ? $" All {judge.Together} are judged together, so that few of the claims are chance (Benjamini and Hochberg)." : "";
            yield return $"In words: by {test}. \"Higher\" and \"lower\" are claimed where chance alone would do as much less than {Share(policy.Sure)} of the time, \"probably\" less than {Share(policy.Probable)}.{together}";
        }
    }

    private static string Share(double chance) => (100 * chance).ToString("0.###", CultureInfo.InvariantCulture) + "%";
}
