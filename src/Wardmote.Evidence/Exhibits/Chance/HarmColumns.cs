using Wardmote.Analysis.Harm;
using Wardmote.Evidence.Exhibits.Answers;
using Wardmote.Evidence.Exhibits.Figures;
using Wardmote.Evidence.Exhibits.Planning;
using Wardmote.Evidence.Exhibits.Questions;
using Wardmote.Evidence.Rendering;

namespace Wardmote.Evidence.Exhibits.Chance;

/// <summary>
/// Counts weighed by severity: the offences of each row by the kinds that the question names, each times its weight. Where no weights are
/// loaded, that is said in place of figures.
/// </summary>
internal sealed class HarmColumns(ExhibitPlan plan, HarmWeightSet? set)
{
    private const string NotLoaded = "no weights loaded";

    private readonly IReadOnlyList<string> kinds = plan.Main.Columns!.InOrder(plan.Main.Found(plan.Main.Rows.Count));

    private WeightsItem Item => plan.Question.Weights!;

    public IReadOnlyList<AnswerColumn> Columns
    {
        get
        {
            var counted = Aggregated.Of(plan.Main.Aggregates[plan.Aggregate].Measure, plan.Main.Dataset, plan.Question.Unit, null);
            return
            [
                new SumColumn(plan.Main, plan.Aggregate, new Member("", kinds)) { From = plan.Main, Counted = plan.Main.Aggregates[plan.Aggregate], Head = new TableColumn { Heading = counted.Title, Unit = counted.Unit } },
                Column("Weighed by harm", s => (decimal)s.Value),
                Column("Weighed by harm, 95% interval, from", s => (decimal)s.Interval.Lower, "from"),
                Column("Weighed by harm, 95% interval, to", s => (decimal)s.Interval.Upper, "to"),
            ];
        }
    }

    /// <summary>The set with its date and source, and every kind of offence that it does not know.</summary>
    public IEnumerable<string> Notes(IReadOnlyList<AnswerRow> rows)
    {
        if (set is null)
        {
            yield return $"No weights are loaded under '{Item.Key}', so nothing is weighed, and none are made up. Put the official file into the lake as weights/{Item.Key}.csv.";
            yield break;
        }

        yield return $"Weights: {set.Name}, {set.Version}, valid from {PeriodWords.Of(Analysis.Periods.Period.Day(set.ValidFrom))} ({set.Source}). Interval at {Tally.Level}: gamma limits of a weighted sum (Fay and Feuer 1997).";
        var all = new AnswerRow(new Member("", [.. rows.Where(r => !r.IsTotal).SelectMany(r => r.Member.Keys).Distinct()]), [""]);
        var unweighed = Offences(all).Select(o => (Offence: o, set.Match(o).Reason)).Where(o => o.Reason is not null && o.Offence.Count > 0).ToList();
        if (unweighed.Count > 0)
        {
            yield return $"Not weighed, and so left out: {PeriodWords.Join([.. unweighed.Select(o => $"{o.Offence.Description} ({NumberText.Of(o.Offence.Count, 0)}: {o.Reason})")])}.";
        }
    }

    private Weighed Column(string heading, Func<HarmScore, decimal> of, string? end = null) => new(row => Figure.Without([.. kinds.Select(kind => Offences(row, kind))]) is { Withheld: not null } withheld ? withheld : Score(row) is { } score
        ? new Figure { Value = of(score), Working = new AboutWorking(plan.Main.Sum(plan.Aggregate, row.Member, new Member("", kinds)), $"Each kind of offence times its weight: {set!.Name}, {set.Version}.") }
        : new Figure { Text = end is null ? set is null ? NotLoaded : "none could be weighed" : null, Working = new AboutWorking(Figure.Blank, NotLoaded) })
    {
        Head = new TableColumn { Heading = heading, Group = end is null ? null : "Weighed by harm, 95% interval", Short = end, Unit = set is null ? null : "weighted", Decimals = plan.Question.Decimals ?? 0 },
    };

    private HarmScore? Score(AnswerRow row)
    {
        var offences = Offences(row);
        return set is not null && offences.Any(o => set.Match(o).Weight is { Weight: > 0 }) ? HarmScore.Of(offences, set, Tally.Level) : null;
    }

    private List<OffenceCount> Offences(AnswerRow row) => [.. kinds.Select(kind => new OffenceCount(kind, plan.Main.Columns!.Label(kind), (long)(Offences(row, kind).Value ?? 0)))];

    private Figure Offences(AnswerRow row, string kind) => plan.Main.Sum(plan.Aggregate, row.Member, new Member(kind, [kind]));

    private sealed class Weighed(Func<AnswerRow, Figure> at) : DerivedColumn
    {
        public override Figure At(AnswerRow row) => at(row);
    }
}
