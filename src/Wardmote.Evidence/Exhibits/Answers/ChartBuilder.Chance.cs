using Wardmote.Analysis.Change;
using Wardmote.Evidence.Exhibits.Chance;
using Wardmote.Evidence.Exhibits.Figures;
using Wardmote.Evidence.Rendering;

namespace Wardmote.Evidence.Exhibits.Answers;

/// <summary>What chance and declared breaks add to a chart.</summary>
internal sealed partial class ChartBuilder
{
    private Chart WithChance(Chart chart, bool turned, List<int> across, List<int> down)
    {
        var breaks = turned
            ? Breaks(plan.ColumnTime!, [.. across.Select(c => columns[c].TimeKey)])
            : plan.RowTime is { } time && plan.Main.Rows.Count == 1 && chart.Kind == ChartKind.Line
                ? Breaks(time, [.. down.Select(r => rows[r].Member.Keys is [var key] ? key : null)])
                : [];
        chart = chart with { Breaks = breaks };
        return plan.Question.Interval && chart.Kind is ChartKind.Line or ChartKind.Bar or ChartKind.GroupedBar
            ? chart with { Series = [.. chart.Series.Select((series, s) => series with { Ranges = [.. series.Values.Select((_, i) => turned ? Range(down[s], across[i]) : Range(down[i], across[s]))] })] }
            : chart;
    }

    private ValueRange? Range(int row, int column)
    {
        var decimals = Math.Max(columns[column].Head.Decimals, columns[column] is SumColumn ? 0 : 1);
        return figures[row][column].Value is not null && Tally.Of(figures[row][column])?.Interval is { } interval
            ? new ValueRange(NumberText.Round((decimal)interval.Lower, decimals), NumberText.Round((decimal)interval.Upper, decimals))
            : null;
    }

    private IReadOnlyList<int> Breaks(TimeAxis time, IReadOnlyList<string?> keys) => keys.Any(k => k is null or "") || plan.Main.Dataset.Breaks.Count == 0
        ? []
        : SeriesBreak.Positions(plan.Main.Dataset.Breaks, [.. keys.Select(k => time.Covered(k!))]);
}
