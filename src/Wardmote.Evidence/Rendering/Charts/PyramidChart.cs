namespace Wardmote.Evidence.Rendering.Charts;

/// <summary>Two series back to back on one scale, the first category (the youngest) at the bottom, names between them.</summary>
internal sealed class PyramidChart(Chart chart, Canvas canvas)
{
    private const double Row = 26;
    private const double Bar = 22;

    public Scene Draw()
    {
        var names = chart.Categories.Select(name => TextWidth.Wrap(name, canvas.Width * 0.24, Canvas.TextSize)).ToList();
        var gutter = names.Append([chart.CategoryTitle ?? ""]).Max(lines => lines.Max(line => TextWidth.Of(line, Canvas.TextSize))) + 16;
        var middle = canvas.Width / 2;
        var most = ChartText.Most(chart);
        var room = middle - gutter / 2 - TextWidth.Of(ChartText.Number(most, chart), Canvas.TextSize) - 8;

        var y = DrawHead(middle, gutter);
        for (var c = chart.Categories.Count - 1; c >= 0; c--)
        {
            var row = Math.Max(Row, names[c].Count * Canvas.LineHeight + 4);
            canvas.LinesAbout(middle, y + row / 2, names[c], Canvas.Label.At(Anchor.Middle));
            DrawBar(0, c, middle - gutter / 2, -room / (double)most, y + (row - Bar) / 2);
            DrawBar(1, c, middle + gutter / 2, room / (double)most, y + (row - Bar) / 2);
            y += row;
        }

        return canvas.Finish(PartPeriod.SayOfAreas(canvas, chart, y + 2));
    }

    private double DrawHead(double middle, double gutter)
    {
        var y = canvas.Words(0, ChartText.ValueTitle(chart)) + 4;
        var bold = new TextStyle(Canvas.TextSize, Bold: true);
        var names = chart.Series.Select(series => TextWidth.Wrap(series.Name, middle - gutter / 2, Canvas.TextSize, bold: true)).ToList();
        canvas.Lines(middle - gutter / 2, y + 12, names[0], bold.At(Anchor.End));
        canvas.Lines(middle + gutter / 2, y + 12, names[1], bold);
        canvas.Text(middle, y + 12, chart.CategoryTitle ?? "", Canvas.Quiet.At(Anchor.Middle));
        return y + 4 + names.Max(lines => lines.Count) * Canvas.LineHeight;
    }

    private void DrawBar(int series, int category, double from, double perUnit, double y)
    {
        if (chart.Series[series].Values[category] is not { } value)
        {
            if (chart.Series[series].Withheld.Contains(category))
            {
                WithheldMark.Draw(canvas, perUnit < 0 ? from - 5 : from + 5, y + Bar / 2, perUnit < 0 ? Anchor.End : Anchor.Start);
            }

            return;
        }

        var end = from + (double)value * perUnit;
        Bars.Add(canvas, new RectMark(Math.Min(from, end), y, Math.Abs(end - from), Bar, Palette.Area(series, 2)), chart.PartPeriods.Contains(category));
        canvas.Text(perUnit < 0 ? end - 5 : end + 5, y + (Bar) / 2 + Canvas.TextSize * 0.36, ChartText.Number(value, chart), Canvas.Label.At(perUnit < 0 ? Anchor.End : Anchor.Start));
    }
}
