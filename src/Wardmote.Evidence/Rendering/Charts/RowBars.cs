namespace Wardmote.Evidence.Rendering.Charts;

/// <summary>Lying bars, one or several for each category, each with its number at the end; so they need no axis but zero.</summary>
internal sealed class RowBars(Chart chart, Canvas canvas)
{
    private const double Single = 20;
    private const double Several = 17;

    private readonly RowPlot rows = new(chart, canvas);
    private Scale scale = null!;

    public Scene Draw()
    {
        var values = chart.Series.SelectMany(series => series.Values.Concat(Ranges.Ends(series))).OfType<decimal>().DefaultIfEmpty(0).ToList();
        var y = canvas.Words(0, ChartText.ValueTitle(chart));
        y = chart.Series.Count > 1 ? Key.Areas(canvas, y + 4, [.. chart.Series.Select(series => series.Name)], Fill) : y + 4;
        Fit(values);
        var bar = chart.Series.Count > 1 ? Several : Single;
        var bottom = rows.Draw(y, bar * chart.Series.Count, chart.Series.Count > 1 ? 12 : 8, (category, top) =>
        {
            for (var s = 0; s < chart.Series.Count; s++)
            {
                DrawBar(category, s, top + s * bar, bar - (chart.Series.Count > 1 ? 1.5 : 0));
            }
        });
        canvas.Line(scale.At(0), y - 4, scale.At(0), bottom - 4, Canvas.Axis);
        return canvas.Finish(PartPeriod.SayOfAreas(canvas, chart, Ranges.Say(canvas, chart, bottom, $"Thin lines across the ends of bars are {chart.RangesAre}.")));
    }

    /// <summary>Leaves room for the numbers beyond the longest bars on both sides.</summary>
    private void Fit(List<decimal> values)
    {
        var least = Math.Min(0, values.Min());
        var most = Math.Max(0, values.Max());
        var before = least < 0 ? NumberWidth(values.Min()) : 0;
        var after = NumberWidth(most);
        most = most == least ? least + 1 : most;
        scale = new Scale([least, most], rows.Left + before, canvas.Width - after);
    }

    private double NumberWidth(decimal value) => TextWidth.Of(ChartText.Number(value, chart), Canvas.TextSize) + 8;

    private void DrawBar(int category, int series, double y, double height)
    {
        if (chart.Series[series].Values[category] is not { } value)
        {
            if (chart.Series[series].Withheld.Contains(category))
            {
                WithheldMark.Draw(canvas, scale.At(0) + 5, y + height / 2, Anchor.Start);
            }

            return;
        }

        var (zero, end) = (scale.At(0), scale.At(value));
        Bars.Add(canvas, new RectMark(Math.Min(zero, end), y, Math.Abs(end - zero), height, Fill(series)), chart.PartPeriods.Contains(category));
        if (chart.Series[series].Ranges?[category] is { } range)
        {
            Ranges.Whisker(canvas, new Point(scale.At(range.Lower), y + height / 2), new Point(scale.At(range.Upper), y + height / 2));
            end = Math.Max(end, scale.At(range.Upper));
        }

        canvas.Text(value < 0 ? end - 5 : end + 5, y + height / 2 + Canvas.TextSize * 0.36, ChartText.Number(value, chart), Canvas.Label.At(value < 0 ? Anchor.End : Anchor.Start));
    }

    private Fill Fill(int series) => Palette.Area(series, chart.Series.Count);
}
