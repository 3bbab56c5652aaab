namespace Wardmote.Evidence.Rendering.Charts;

/// <summary>
/// One line for each series, named at its end where there is room. A missing figure leaves a gap; a part period is a hollow
/// point on a dotted piece of line, since the line's height there cannot be compared.
/// </summary>
internal sealed class LineChart(Chart chart, Canvas canvas)
{
    /// <summary>Above this share of the highest value, starting at zero would flatten what the lines say.</summary>
    private const decimal FarFromZero = 0.8m;
    private const double WideHeight = 290;
    private const double NarrowHeight = 230;
    private const int ManyPoints = 24;
    private const int Sparse = 6;

    private readonly Point?[][] points = new Point?[chart.Series.Count][];

    public Scene Draw()
    {
        var values = chart.Series.SelectMany(series => series.Values.Concat(Ranges.Ends(series))).OfType<decimal>().DefaultIfEmpty(0).ToList();
        var (least, most) = (values.Min(), values.Max());
        var start = least >= 0 && least < FarFromZero * most ? 0 : least;
        var scale = Scale.Of(Math.Min(start, most), most, canvas.Narrow ? 4 : 5, chart.Decimals, 0, 1);

        var y = canvas.Words(0, ChartText.ValueTitle(chart));
        var height = canvas.Narrow ? NarrowHeight : WideHeight;
        var labels = LineLabels.Beside(chart, canvas, scale with { From = height, To = 0 });
        y = labels is null && chart.Series.Count > 1 ? Key.Draw(canvas, y + 4, [.. chart.Series.Select(series => series.Name)], DrawSwatch) : y;

        var top = y + 10;
        scale = scale with { From = top + height, To = top };
        var left = ValueAxis.Width(chart, scale);
        var right = canvas.Width - (labels?.Width ?? 8);
        ValueAxis.Draw(canvas, chart, scale, left, right);
        Place(scale, left + 6, right - 6);
        var bottom = CategoryAxis.UnderPoints(canvas, chart, scale.From, i => PlaceOf(i, left + 6, right - 6));
        BreakLines.Draw(canvas, chart, top, scale.From, i => PlaceOf(i, left + 6, right - 6));
        WithheldMark.UnderPoints(canvas, chart, scale.From, i => PlaceOf(i, left + 6, right - 6));
        for (var s = 0; s < chart.Series.Count; s++)
        {
            Ranges.Band(canvas, chart, s, i => PlaceOf(i, left + 6, right - 6), scale);
        }

        for (var s = 0; s < chart.Series.Count; s++)
        {
            DrawSeries(s);
        }

        labels?.Draw(canvas, right, top, series => points[series].Last(point => point is not null)!.Value);
        return canvas.Finish(Notes(bottom, scale));
    }

    private double Notes(double y, Scale scale)
    {
        y = Ranges.Say(canvas, chart, BreakLines.Say(canvas, chart, y), "Shaded bands are 95% intervals.");
        y = PartPeriod.Say(canvas, chart, y, "Hollow points on dotted lines cover only part of their period.");
        return scale.Min > 0 ? canvas.Words(y, $"The axis starts at {ChartText.Tick(scale.Min, chart)}, not at 0.") : y;
    }

    private double PlaceOf(int category, double left, double right) =>
        chart.Categories.Count == 1 ? (left + right) / 2 : left + (right - left) * category / (chart.Categories.Count - 1);

    private void Place(Scale scale, double left, double right)
    {
        for (var s = 0; s < points.Length; s++)
        {
            points[s] = [.. chart.Series[s].Values.Select((value, i) => value is { } v ? new Point(PlaceOf(i, left, right), scale.At(v)) : (Point?)null)];
        }
    }

    private void DrawSeries(int series)
    {
        var line = Palette.Line(series, chart.Series.Count);
        var run = new List<Point>();
        for (var i = 0; i < points[series].Length; i++)
        {
            if (points[series][i] is not { } point)
            {
                Flush(run, line);
                continue;
            }

            if (chart.Breaks.Contains(i))
            {
                Flush(run, line);
            }

            if (chart.PartPeriods.Contains(i) && run.Count > 0)
            {
                canvas.Line(run[^1].X, run[^1].Y, point.X, point.Y, line with { Width = 1.5, Dash = "1 4" });
                Flush(run, line);
            }

            run.Add(point);
        }

        Flush(run, line);
        DrawMarkers(series);
    }

    private void Flush(List<Point> run, Stroke line)
    {
        if (run.Count > 1)
        {
            canvas.Add(new PolylineMark([.. run], line));
        }

        run.Clear();
    }

    /// <summary>Every point where there are few; otherwise both ends, some along the way where lines must be told apart, and every point that no line reaches.</summary>
    private void DrawMarkers(int series)
    {
        var all = points[series];
        var every = all.Length <= ManyPoints ? 1 : chart.Series.Count == 1 ? all.Length : Sparse;
        for (var i = 0; i < all.Length; i++)
        {
            var alone = (i == 0 || all[i - 1] is null) && (i == all.Length - 1 || all[i + 1] is null);
            var part = chart.PartPeriods.Contains(i);
            if (all[i] is { } point && (part || alone || i % every == 0 || i == all.Length - 1))
            {
                Marker.Draw(canvas, point, series, Palette.Colour(series, chart.Series.Count), part);
            }
        }
    }

    private void DrawSwatch(int series, double x, double y)
    {
        canvas.Line(x, y + 6, x + 22, y + 6, Palette.Line(series, chart.Series.Count));
        Marker.Draw(canvas, new Point(x + 11, y + 6), series, Palette.Colour(series, chart.Series.Count), hollow: false);
    }
}
