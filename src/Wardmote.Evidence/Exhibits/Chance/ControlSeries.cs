using Wardmote.Analysis.Change;
using Wardmote.Analysis.Comparison;
using Wardmote.Evidence.Exhibits.Answers;
using Wardmote.Evidence.Exhibits.Figures;
using Wardmote.Evidence.Exhibits.Planning;
using Wardmote.Evidence.Rendering;

namespace Wardmote.Evidence.Exhibits.Chance;

/// <summary>A column of figures down the years or months as a control chart.</summary>
internal sealed class ControlSeries : ChartLimits
{
    private readonly IReadOnlyList<AnswerRow> rows;
    private readonly ControlChart control;
    private readonly TableColumn head;
    private readonly IReadOnlyList<int> breaks;
    private readonly IReadOnlyList<int> left;
    private readonly bool areMonths;

    private ControlSeries(IReadOnlyList<AnswerRow> rows, ControlChart control, TableColumn head, IReadOnlyList<int> breaks, IReadOnlyList<int> left, bool areMonths) =>
        (this.rows, this.control, this.head, this.breaks, this.left, this.areMonths) = (rows, control, head, breaks, left, areMonths);

    public override IReadOnlyList<AnswerColumn> Columns =>
    [
        Limit("Average", p => p.Centre),
        Limit("Lower limit", p => p.Lower),
        Limit("Upper limit", p => p.Upper),
        new KnownColumn(row => (null, PositionOf(row) is { } at ? Signals(at) : null), How) { Head = new TableColumn { Heading = "More than chance" } },
    ];

    public override IReadOnlyList<string> Notes =>
    [
        $"{How} Limits lie three standard deviations from the average; within them figures move by chance alone. Rules: {control.Rules.Name} (a point outside the limits, "
            + $"{control.Rules.ShiftLength} on one side of the average, {control.Rules.TrendLength} rising or falling, two of three near a limit).",
        .. control.Stretches.Any(s => s.Provisional) ? [$"The limits are provisional: fewer than {control.Rules.FewestPoints} figures set them."] : Array.Empty<string>(),
        .. areMonths ? ["Each month stands as it is, although February is a tenth shorter than March: look twice at a low February."] : Array.Empty<string>(),
        .. left.Count > 0 ? [$"Left out of the chart, being of only part of their period: {PeriodWords.Join([.. left.Select(i => rows[i].Member.Label)])}."] : Array.Empty<string>(),
    ];

    private string How => control.Kind switch
    {
        ControlChartKind.Individuals => "Control chart of single values (XmR).",
        ControlChartKind.Counts => "Control chart of counts (c).",
        ControlChartKind.Rates => "Control chart of rates (u).",
        ControlChartKind.RatesPrime => "Control chart of rates, with limits widened by how much they vary (Laney's u\u2032).",
        ControlChartKind.Shares => "Control chart of shares (p).",
        _ => "Control chart of shares, with limits widened by how much they vary (Laney's p\u2032).",
    };

    private int Decimals => head.Decimals + 1;

    public static ControlSeries? Of(ExhibitPlan plan, IReadOnlyList<AnswerRow> rows, AnswerColumn column, Action<string, string, string> refuse)
    {
        var question = plan.Question;
        if (plan.Main.Rows is not [TimeAxis { } own] || question.Order is not null || question.Top is not null)
        {
            refuse(question.Order is not null ? "order" : question.Top is not null ? "top" : "rows", "A control chart follows figures through time.", "Write 'rows: year' or 'rows: month', and leave 'order' and 'top' out.");
            return null;
        }

        if (rows.Any(r => r.Member.Keys.Count != 1))
        {
            refuse("include-rows", "A control chart shows each stretch of time by itself.", "Leave groups out.");
            return null;
        }

        var kind = question.Limits ?? column switch { RateColumn => ControlChartKind.RatesPrime, ShareColumn => ControlChartKind.SharesPrime, _ => ControlChartKind.Individuals };
        var time = column.From?.Rows[0] as TimeAxis ?? own;
        var keys = rows.Select(r => r.Member.Keys[0]).ToList();
        var left = Enumerable.Range(0, rows.Count).Where(i => time.ExtentOf(keys[i]) is { IsCovered: true, IsPart: true } && !time.Stock && time.OnlyMonths is null).ToList();
        var breaks = SeriesBreak.Positions(column.From?.Dataset.Breaks ?? [], [.. keys.Select(k => time.Covered(k))]);
        var figures = rows.Select((row, i) => left.Contains(i) ? Figure.Blank : column.At(row)).ToList();
        if (Fits(kind, column) is { } wrong)
        {
            refuse(question.Limits is null ? "kind" : "limits", wrong, "Write 'limits: xmr', which suits any figure, or leave 'limits' out.");
            return null;
        }

        try
        {
            var options = new ControlChartOptions { Rules = ControlRules.MakingDataCount, Breaks = breaks, Baseline = question.Baseline };
            return new ControlSeries(rows, Build(kind, figures, options, column), column.Head, breaks, left, column is SumColumn or RateColumn && time is MonthAxis);
        }
        catch (ArgumentException e)
        {
            refuse(question.Baseline is null ? "kind" : "baseline", e.Message, "Ask for a longer series.");
            return null;
        }
    }

    public override Chart Draw(Chart chart) => chart with
    {
        Series = [chart.Series[0] with { Values = [.. control.Points.Select(p => Rounded(p.Value, head.Decimals))] }],
        Breaks = breaks,
        PartPeriods = [],
        Control = new ControlLimits(
            [.. control.Points.Select(p => Rounded(p.Lower, Decimals))],
            [.. control.Points.Select(p => Rounded(p.Centre, Decimals))],
            [.. control.Points.Select(p => Rounded(p.Upper, Decimals))],
            [.. In(ControlRule.OutsideLimits)],
            [.. In(ControlRule.Shift, ControlRule.Trend, ControlRule.TwoOfThree).Except(In(ControlRule.OutsideLimits))]),
    };

    public override string Description(Chart chart, string caption)
    {
        var stretches = control.Stretches.Where(s => s.Centre is not null).Select(s =>
        {
            var point = control.Points[s.Last];
            var limits = point.Lower is { } lower && point.Upper is { } upper ? $", limits {Written(lower)} to {Written(upper)}" : "";
            return $"{(control.Stretches.Count > 1 ? $"{Name(s.First)} to {Name(s.Last)}: average" : "Average")} {Written(s.Centre!.Value)}{limits}";
        });
        var signals = control.Signals.Select(s => $"{(s.First == s.Last ? Name(s.First) : $"{Name(s.First)} to {Name(s.Last)}")} {s.Text}").ToList();
        var found = signals.Count == 0 ? "By these rules nothing is more than chance." : $"More than chance: {string.Join("; ", signals)}.";
        return $"Control chart: {caption}. {string.Join(". ", stretches)}. Rules: {control.Rules.Name}. {found}";
    }

    private static string? Fits(ControlChartKind kind, AnswerColumn column) => kind switch
    {
        ControlChartKind.Individuals => null,
        ControlChartKind.Counts when column is SumColumn => Tally.Refusal(column),
        ControlChartKind.Rates or ControlChartKind.RatesPrime when column is RateColumn => Tally.Refusal(column),
        ControlChartKind.Shares or ControlChartKind.SharesPrime when column is ShareColumn => Tally.Refusal(column),
        ControlChartKind.Counts => $"A c chart takes counts, and {column.Head.Heading} is none.",
        ControlChartKind.Rates or ControlChartKind.RatesPrime => $"A u chart takes rates of people, and {column.Head.Heading} is none.",
        _ => $"A p chart takes shares, and {column.Head.Heading} is none.",
    };

    private static ControlChart Build(ControlChartKind kind, IReadOnlyList<Figure> figures, ControlChartOptions options, AnswerColumn column)
    {
        var tallies = kind == ControlChartKind.Individuals ? [] : figures.Select(Tally.Of).ToList();
        return kind switch
        {
            ControlChartKind.Individuals => ControlChart.Individuals([.. figures.Select(f => (double?)f.Value)], options, column is SumColumn { Counted.IsAdditive: true } ? 0 : null),
            ControlChartKind.Counts => ControlChart.Counts([.. tallies.Select(t => (t as Tally.Events)?.Count)], options),
            ControlChartKind.Rates or ControlChartKind.RatesPrime => ControlChart.Rates(
                [.. tallies.Select(t => t is Tally.Events { People: { } people } events ? new ExposedCount(events.Count, people) : null)],
                tallies.OfType<Tally.Events>().FirstOrDefault()?.Per ?? 1,
                kind == ControlChartKind.RatesPrime,
                options),
            _ => ControlChart.Shares([.. tallies.Select(t => (t as Tally.PartOf)?.Share)], 100, kind == ControlChartKind.SharesPrime, options),
        };
    }

    private KnownColumn Limit(string heading, Func<ControlPoint, double?> of) => new(
        row => PositionOf(row) is { } at ? (Rounded(of(control.Points[at]), Decimals), null) : default,
        How)
    {
        Head = new TableColumn { Heading = heading, Unit = head.Unit, Decimals = Decimals },
    };

    private int? PositionOf(AnswerRow row)
    {
        for (var i = 0; i < rows.Count; i++)
        {
            if (ReferenceEquals(rows[i], row))
            {
                return i;
            }
        }

        return null;
    }

    private string? Signals(int at) => control.Signals.Where(s => s.First <= at && at <= s.Last).Select(s => s.Text).ToList() is { Count: > 0 } found ? string.Join("; ", found) : null;

    private IEnumerable<int> In(params ControlRule[] rules) =>
        control.Signals.Where(s => rules.Contains(s.Rule)).SelectMany(s => Enumerable.Range(s.First, s.Last - s.First + 1)).Distinct().Order();

    private string Name(int position) => rows[position].Member.Label;

    private string Written(double value) => NumberText.Of((decimal)value, Decimals, head.Unit);

    private static decimal? Rounded(double? value, int decimals) => value is { } known ? NumberText.Round((decimal)known, decimals) : null;
}
