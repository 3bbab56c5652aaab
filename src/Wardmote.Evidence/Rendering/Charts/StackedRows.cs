namespace Wardmote.Evidence.Rendering.Charts;

/// <summary>Lying bars, the series one after the other, with the sum at the end: for long names and narrow pages.</summary>
internal sealed class StackedRows(Chart chart, Canvas canvas)
{
    private const double Bar = 24;

    public Scene Draw()
    {
        var sums = StackedColumns.Sums(chart);
        var rows = new RowPlot(chart, canvas);
        var y = canvas.Words(0, ChartText.ValueTitle(chart));
        y = Key.Areas(canvas, y + 4, [.. chart.Series.Select(series => series.Name)], Fill);
        var room = sums.Max(sum => TextWidth.Of(ChartText.Number(sum, chart), Canvas.TextSize, bold: true)) + 8;
        var scale = new Scale([0, sums.Max() > 0 ? sums.Max() : 1], rows.Left, canvas.Width - room);
        var bottom = rows.Draw(y, Bar, 10, (category, top) =>
        {
            DrawStack(scale, category, top);
            if (StackedColumns.IsWhole(chart, category))
            {
                canvas.Text(scale.At(sums[category]) + 5, top + Bar / 2 + Canvas.TextSize * 0.36, ChartText.Number(sums[category], chart), new TextStyle(Canvas.TextSize, Bold: true));
            }
            else
            {
                WithheldMark.Draw(canvas, scale.At(sums[category]) + 5, top + Bar / 2, Anchor.Start);
            }
        });
        canvas.Line(scale.From, y - 4, scale.From, bottom - 4, Canvas.Axis);
        return canvas.Finish(PartPeriod.SayOfAreas(canvas, chart, bottom));
    }

    private void DrawStack(Scale scale, int category, double top)
    {
        var from = 0m;
        var part = chart.PartPeriods.Contains(category);
        for (var s = 0; s < chart.Series.Count; s++)
        {
            if (chart.Series[s].Values[category] is not { } value || value <= 0)
            {
                continue;
            }

            var (x, width) = (scale.At(from), scale.At(from + value) - scale.At(from));
            Bars.Add(canvas, new RectMark(x, top, width, Bar, Fill(s)), part);
            canvas.Line(x + width, top, x + width, top + Bar, new Stroke(Palette.White, 1));
            Bars.NumberInside(canvas, x, top, width, Bar, ChartText.Number(value, chart), Fill(s), part);
            from += value;
        }
    }

    private Fill Fill(int series) => Palette.Area(series, chart.Series.Count);
}
