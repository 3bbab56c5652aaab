namespace Wardmote.Evidence.Rendering.Charts;

/// <summary>Upright bars, the series one on top of the other, with the sum above.</summary>
internal sealed class StackedColumns(Chart chart, Canvas canvas)
{
    private const double WidestBar = 96;

    public Scene Draw()
    {
        var sums = Sums(chart);
        var y = canvas.Words(0, ChartText.ValueTitle(chart));
        y = Key.Areas(canvas, y + 4, [.. chart.Series.Select(series => series.Name)], Fill);
        var plot = new ColumnPlot(chart, canvas);
        var bottom = plot.Draw(y, 0, sums.Max());
        var width = Math.Min(WidestBar, plot.Slot * 0.66);
        for (var c = 0; c < chart.Categories.Count; c++)
        {
            var x = plot.Left + (c + 0.5) * plot.Slot - width / 2;
            DrawStack(plot, c, x, width);
            if (IsWhole(chart, c))
            {
                canvas.Text(x + width / 2, plot.Scale.At(sums[c]) - 5, ChartText.Number(sums[c], chart), new TextStyle(Canvas.TextSize, Anchor: Anchor.Middle, Bold: true));
            }
            else
            {
                WithheldMark.Draw(canvas, x + width / 2, plot.Scale.At(sums[c]) - 9, Anchor.Middle);
            }
        }

        return canvas.Finish(PartPeriod.SayOfAreas(canvas, chart, bottom));
    }

    /// <summary>The sum of each category; pieces below zero cannot be stacked and count as nothing.</summary>
    public static decimal[] Sums(Chart chart) =>
        [.. chart.Categories.Select((_, c) => chart.Series.Sum(series => Math.Max(0, series.Values[c] ?? 0)))];

    /// <summary>False where a piece is withheld: the others' sum is then not the category's.</summary>
    public static bool IsWhole(Chart chart, int category) => chart.Series.All(series => !series.Withheld.Contains(category));

    private void DrawStack(ColumnPlot plot, int category, double x, double width)
    {
        var from = 0m;
        for (var s = 0; s < chart.Series.Count; s++)
        {
            if (chart.Series[s].Values[category] is not { } value || value <= 0)
            {
                continue;
            }

            var (top, height) = (plot.Scale.At(from + value), plot.Scale.At(from) - plot.Scale.At(from + value));
            plot.Bar(category, x, width, from, from + value, Fill(s));
            canvas.Line(x, top, x + width, top, new Stroke(Palette.White, 1));
            Bars.NumberInside(canvas, x, top, width, height, ChartText.Number(value, chart), Fill(s), chart.PartPeriods.Contains(category));
            from += value;
        }
    }

    private Fill Fill(int series) => Palette.Area(series, chart.Series.Count);
}
