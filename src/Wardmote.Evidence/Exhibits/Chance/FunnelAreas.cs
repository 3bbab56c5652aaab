using Wardmote.Analysis.Comparison;
using Wardmote.Evidence.Datasets;
using Wardmote.Evidence.Exhibits.Answers;
using Wardmote.Evidence.Exhibits.Planning;
using Wardmote.Evidence.Rendering;

namespace Wardmote.Evidence.Exhibits.Chance;

/// <summary>Areas' rates or shares beside limits that widen as areas get smaller.</summary>
internal sealed class FunnelAreas : ChartLimits
{
    /// <summary>Closer together where areas are small and the limits bend.</summary>
    private const int CurvePoints = 60;

    private readonly IReadOnlyList<AnswerRow> rows;
    private readonly IReadOnlyList<FunnelPoint?> points;
    private readonly FunnelPlot funnel;
    private readonly TableColumn head;
    private readonly string sizes;
    private readonly int? area;
    private readonly AgainstSimilar? peers;

    private FunnelAreas(IReadOnlyList<AnswerRow> rows, IReadOnlyList<FunnelPoint?> points, FunnelPlot funnel, TableColumn head, string sizes, int? area, AgainstSimilar? peers) =>
        (this.rows, this.points, this.funnel, this.head, this.sizes, this.area, this.peers) = (rows, points, funnel, head, sizes, area, peers);

    public override IReadOnlyList<AnswerColumn> Columns =>
    [
        End("95% limits", "from", l => l.Inner.Lower),
        End("95% limits", "to", l => l.Inner.Upper),
        End("99.8% limits", "from", l => l.Outer.Lower),
        End("99.8% limits", "to", l => l.Outer.Upper),
        new KnownColumn(row => (null, Find(row) is { } point ? Words(point.Position) : null), How) { Head = new TableColumn { Heading = "Beside the average" } },
    ];

    public override IReadOnlyList<string> Notes =>
    [
        $"{How} All areas together: {Written(funnel.Target)}. One area in 20 lies outside the 95% limits by chance alone, one in 500 outside those of 99.8%.",
        .. peers is null ? Array.Empty<string>() : [peers.Note(head)],
    ];

    private static string How => "Funnel plot with exact limits about the average of all areas (Spiegelhalter 2005).";

    private int Decimals => Math.Max(1, head.Decimals);

    public static FunnelAreas? Of(ExhibitPlan plan, IReadOnlyList<AnswerRow> rows, AnswerColumn column, Action<string, string, string> refuse)
    {
        var question = plan.Question;
        if (plan.RowTime is not null || column is not (RateColumn or ShareColumn) || Tally.Refusal(column) is not null)
        {
            refuse(plan.RowTime is not null ? "rows" : "kind", "A funnel holds areas' rates or shares against each other.", "Write 'rows: district' (or another place), and ask for one rate or one share of counted figures.");
            return null;
        }

        var areas = rows.Select(r => (r.Member.Label, Tally: Tally.Of(column.At(r)))).Select(r => r.Tally switch
        {
            Tally.Events { People: { } people } events => new AreaCount(r.Label, events.Count, people),
            Tally.PartOf part => new AreaCount(r.Label, part.Share.Count, part.Share.Whole),
            _ => null,
        }).ToList();
        var known = areas.OfType<AreaCount>().ToList();
        if (known.Count < 2 || known.Sum(a => a.Count) == 0)
        {
            refuse("kind", $"{known.Count} of these rows have a figure with its base, and {known.Sum(a => a.Count)} events in all.", "A funnel needs two areas or more, and some events.");
            return null;
        }

        var wanted = question.Area ?? plan.Similar?.Area;
        var at = wanted is { } name ? areas.FindIndex(a => a is not null && Datasets.Heading.Same(a.Name, name)) : -1;
        if (wanted is not null && at < 0)
        {
            refuse(question.Area is null ? "similar-to" : "area", $"No row is '{wanted}'.", Suggestion.For(wanted, known.Select(a => a.Name)));
            return null;
        }

        var per = column is ShareColumn ? 100 : rows.Select(r => Tally.Of(column.At(r))).OfType<Tally.Events>().First().Per;
        var options = new FunnelOptions { Per = per };
        var funnel = column is ShareColumn ? FunnelPlot.OfShares(known, options) : FunnelPlot.OfRates(known, options);
        var found = funnel.Points.ToDictionary(p => p.Area);
        var peers = at >= 0 && column is RateColumn rate ? AgainstSimilar.Of(rate, rows, areas[at]!.Name) : null;
        return new FunnelAreas(
            rows,
            [.. areas.Select(a => a is null ? null : found[a])],
            funnel,
            column.Head,
            column is RateColumn ? "Population" : $"Base: {((ShareColumn)column).Unit}",
            at >= 0 ? at : null,
            peers);
    }

    public override Chart Draw(Chart chart)
    {
        var shown = Enumerable.Range(0, points.Count).Where(i => points[i] is not null).ToList();
        var (least, most) = (shown.Min(i => points[i]!.Area.Exposure), shown.Max(i => points[i]!.Area.Exposure));
        var margin = Math.Max(most - least, most * 0.1) * 0.06;
        var (from, to) = (Math.Max(least - margin, least / 2), most + margin);
        return chart with
        {
            Categories = [.. shown.Select(i => chart.Categories[i])],
            Series = [chart.Series[0] with { Withheld = [], Values = [.. shown.Select(i => (decimal?)Rounded(points[i]!.Value))] }],
            CategoryTitle = null,
            Decimals = Decimals,
            PartPeriods = [],
            Funnel = new FunnelShape
            {
                Sizes = [.. shown.Select(i => (decimal)points[i]!.Area.Exposure)],
                SizeTitle = sizes,
                Target = Rounded(funnel.Target),
                Curve = [.. Enumerable.Range(0, CurvePoints + 1).Select(i => Width(from + (to - from) * Math.Pow((double)i / CurvePoints, 2)))],
                BeyondInner = [.. Beyond(shown, FunnelPosition.AboveInner, FunnelPosition.BelowInner)],
                BeyondOuter = [.. Beyond(shown, FunnelPosition.AboveOuter, FunnelPosition.BelowOuter)],
                Highlighted = area is { } a ? shown.IndexOf(a) : null,
            },
        };
    }

    public override string Description(Chart chart, string caption)
    {
        var outside = points.OfType<FunnelPoint>().Where(p => p.Position != FunnelPosition.WithinLimits).GroupBy(p => p.Position).OrderBy(g => g.Key)
            .Select(g => $"{Words(g.Key)}: {PeriodWords.Join([.. g.Select(p => p.Area.Name)])}").ToList();
        return $"Funnel plot: {caption}. Average of all {chart.Categories.Count} areas: {Written(funnel.Target)}. "
            + (outside.Count == 0 ? "All lie within the 95% limits." : string.Concat(outside.Select(o => $"{char.ToUpperInvariant(o[0])}{o[1..]}. ")).TrimEnd());
    }

    private FunnelWidth Width(double size)
    {
        var limits = funnel.LimitsAt(size);
        return new FunnelWidth((decimal)size, new ValueRange((decimal)limits.Inner.Lower, (decimal)limits.Inner.Upper), new ValueRange((decimal)limits.Outer.Lower, (decimal)limits.Outer.Upper));
    }

    private IEnumerable<int> Beyond(List<int> shown, params FunnelPosition[] positions) =>
        Enumerable.Range(0, shown.Count).Where(i => positions.Contains(points[shown[i]]!.Position));

    private KnownColumn End(string group, string side, Func<FunnelLimits, double> of) => new(
        row => Find(row) is { } point ? (Rounded(of(point.Limits)), null) : default,
        How)
    {
        Head = new TableColumn { Heading = $"{group}, {side}", Group = group, Short = side, Unit = head.Unit, Decimals = Decimals },
    };

    private FunnelPoint? Find(AnswerRow row) => Enumerable.Range(0, rows.Count).Where(i => ReferenceEquals(rows[i], row)).Select(i => points[i]).FirstOrDefault();

    private static string Words(FunnelPosition position) => position switch
    {
        FunnelPosition.WithinLimits => "within the limits",
        FunnelPosition.AboveInner => "above the 95% limit",
        FunnelPosition.AboveOuter => "above the 99.8% limit",
        FunnelPosition.BelowInner => "below the 95% limit",
        _ => "below the 99.8% limit",
    };

    private decimal Rounded(double value) => NumberText.Round((decimal)value, Decimals);

    private string Written(double value) => NumberText.Of((decimal)value, Decimals, head.Unit);
}
