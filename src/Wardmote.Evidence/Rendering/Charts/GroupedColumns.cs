namespace Wardmote.Evidence.Rendering.Charts;

/// <summary>Upright bars side by side, a group for each category.</summary>
internal sealed class GroupedColumns(Chart chart, Canvas canvas)
{
    private const double WidestBar = 46;

    public Scene Draw()
    {
        var values = chart.Series.SelectMany(series => series.Values.Concat(Ranges.Ends(series))).OfType<decimal>().DefaultIfEmpty(0).ToList();
        var y = canvas.Words(0, ChartText.ValueTitle(chart));
        y = chart.Series.Count > 1 ? Key.Areas(canvas, y + 4, [.. chart.Series.Select(series => series.Name)], Fill) : y;
        var plot = new ColumnPlot(chart, canvas);
        var bottom = plot.Draw(y, values.Min(), values.Max());
        var bar = Math.Min(WidestBar, plot.Slot * 0.82 / chart.Series.Count);
        var numbers = chart.Series.SelectMany(series => series.Values).OfType<decimal>().All(value => TextWidth.Of(ChartText.Number(value, chart), Canvas.SmallSize) <= bar - 1);
        for (var c = 0; c < chart.Categories.Count; c++)
        {
            var x = plot.Left + (c + 0.5) * plot.Slot - bar * chart.Series.Count / 2;
            for (var s = 0; s < chart.Series.Count; s++, x += bar)
            {
                if (chart.Series[s].Values[c] is { } value)
                {
                    plot.Bar(c, x + 0.75, bar - 1.5, 0, value, Fill(s));
                    if (chart.Series[s].Ranges?[c] is { } range)
                    {
                        Ranges.Whisker(canvas, new Point(x + bar / 2, plot.Scale.At(range.Lower)), new Point(x + bar / 2, plot.Scale.At(range.Upper)));
                    }

                    Number(plot, x + bar / 2, chart.Series[s].Ranges?[c]?.Upper ?? value, value, numbers);
                }
                else if (chart.Series[s].Withheld.Contains(c))
                {
                    WithheldMark.Draw(canvas, x + bar / 2, plot.Scale.At(0) - 9, Anchor.Middle);
                }
            }
        }

        return canvas.Finish(PartPeriod.SayOfAreas(canvas, chart, Ranges.Say(canvas, chart, bottom, "Thin lines across the ends of bars are 95% intervals.")));
    }

    private Fill Fill(int series) => Palette.Area(series, chart.Series.Count);

    /// <summary>Beyond the end of the bar, where there is room for the numbers of all bars.</summary>
    private void Number(ColumnPlot plot, double middle, decimal above, decimal value, bool room)
    {
        if (room)
        {
            canvas.Text(middle, plot.Scale.At(above) + (value < 0 ? 13 : -4), ChartText.Number(value, chart), new TextStyle(Canvas.SmallSize, Anchor: Anchor.Middle));
        }
    }
}
