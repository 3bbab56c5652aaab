namespace Wardmote.Evidence.Rendering.Charts;

/// <summary>A series with its average and limits. What is more than chance has another shape and colour.</summary>
internal sealed class ControlPlot(Chart chart, Canvas canvas)
{
    private const double WideHeight = 270;
    private const double NarrowHeight = 220;
    private const int Diamond = 3;
    private const int Square = 1;
    private const string OutsideColour = "#d4351c";
    private const string RunColour = "#801650";

    private static readonly Stroke Limit = new(Palette.Quiet, 1.5, "7 4");
    private static readonly Stroke Centre = new(Palette.Quiet, 1.5);

    private readonly ControlLimits limits = chart.Control!;
    private readonly Stroke line = Palette.Line(0, 1) with { Width = 2 };

    public Scene Draw()
    {
        var values = chart.Series[0].Values.Concat(limits.Lower).Concat(limits.Upper).Concat(limits.Centre).OfType<decimal>().DefaultIfEmpty(0).ToList();
        var spread = values.Max() - values.Min();
        var least = values.Min() >= 0 ? Math.Max(0, values.Min() - spread * 0.05m) : values.Min();
        var scale = Scale.Of(least, values.Max() > least ? values.Max() : least + 1, canvas.Narrow ? 4 : 5, chart.Decimals, 0, 1);
        var y = DrawKey(canvas.Words(0, ChartText.ValueTitle(chart)) + 4);
        var top = y + 8;
        scale = scale with { From = top + (canvas.Narrow ? NarrowHeight : WideHeight), To = top };
        var (left, right) = (ValueAxis.Width(chart, scale) + 6, canvas.Width - (canvas.Narrow ? 14 : LabelWidth() + 18));
        ValueAxis.Draw(canvas, chart, scale, left - 6, right + 6);
        double Place(int i) => chart.Categories.Count == 1 ? (left + right) / 2 : left + (right - left) * i / (chart.Categories.Count - 1);

        var half = chart.Categories.Count > 1 ? (Place(1) - Place(0)) / 2 : (right - left) / 2;
        Steps(limits.Upper, Limit, scale, Place, half);
        Steps(limits.Centre, Centre, scale, Place, half);
        Steps(limits.Lower, Limit, scale, Place, half);
        BreakLines.Draw(canvas, chart, top, scale.From, Place);
        WithheldMark.UnderPoints(canvas, chart, scale.From, Place);
        DrawSeries(scale, Place);
        if (!canvas.Narrow)
        {
            DrawLabels(scale, right + 12);
        }

        var bottom = CategoryAxis.UnderPoints(canvas, chart, scale.From, Place);
        bottom = BreakLines.Say(canvas, chart, bottom);
        return canvas.Finish(scale.Min > 0 ? canvas.Words(bottom, $"The axis starts at {ChartText.Tick(scale.Min, chart)}, not at 0.") : bottom);
    }

    private double DrawKey(double y)
    {
        var entries = new List<(string Name, Action<double, double> Draw)>
        {
            ("average", (x, top) => canvas.Line(x, top + 6, x + 22, top + 6, Centre)),
            ("limits of chance", (x, top) => canvas.Line(x, top + 6, x + 22, top + 6, Limit)),
        };
        if (limits.Outside.Count > 0)
        {
            entries.Add(("outside the limits", (x, top) => Marker.Draw(canvas, new Point(x + 11, top + 6), Diamond, OutsideColour, hollow: false)));
        }

        if (limits.Runs.Count > 0)
        {
            entries.Add(("part of a run or trend", (x, top) => Marker.Draw(canvas, new Point(x + 11, top + 6), Square, RunColour, hollow: false)));
        }

        return Key.Draw(canvas, y, [.. entries.Select(e => e.Name)], (i, x, top) => entries[i].Draw(x, top));
    }

    /// <summary>Limits hold from half-way before a point to half-way after it; those of rates step with their base.</summary>
    private void Steps(IReadOnlyList<decimal?> heights, Stroke stroke, Scale scale, Func<int, double> place, double half)
    {
        var run = new List<Point>();
        var (first, last) = (place(0), place(heights.Count - 1));
        for (var i = 0; i <= heights.Count; i++)
        {
            if (i == heights.Count || heights[i] is not { } height || chart.Breaks.Contains(i))
            {
                Flush(run, stroke);
            }

            if (i < heights.Count && heights[i] is { } at)
            {
                run.Add(new Point(Math.Max(first - 6, place(i) - half), scale.At(at)));
                run.Add(new Point(Math.Min(last + 6, place(i) + half), scale.At(at)));
            }
        }
    }

    private void DrawSeries(Scale scale, Func<int, double> place)
    {
        var points = chart.Series[0].Values.Select((v, i) => v is { } value ? new Point(place(i), scale.At(value)) : (Point?)null).ToList();
        var run = new List<Point>();
        for (var i = 0; i < points.Count; i++)
        {
            if (points[i] is null || chart.Breaks.Contains(i))
            {
                Flush(run, line);
            }

            if (points[i] is { } point)
            {
                run.Add(point);
            }
        }

        Flush(run, line);
        for (var i = 0; i < points.Count; i++)
        {
            if (points[i] is { } point)
            {
                var (shape, colour) = limits.Outside.Contains(i) ? (Diamond, OutsideColour) : limits.Runs.Contains(i) ? (Square, RunColour) : (0, line.Colour);
                Marker.Draw(canvas, point, shape, colour, hollow: false);
            }
        }
    }

    private void Flush(List<Point> run, Stroke stroke)
    {
        if (run.Count > 1)
        {
            canvas.Add(new PolylineMark([.. run], stroke));
        }

        run.Clear();
    }

    /// <summary>The last limits with their numbers, moved down where they would overlap; what would leave the plot is left to the table.</summary>
    private void DrawLabels(Scale scale, double x)
    {
        var free = double.NegativeInfinity;
        foreach (var (name, height) in Labels())
        {
            var y = Math.Max(scale.At(height), free);
            if (y > scale.From)
            {
                return;
            }

            canvas.Text(x, y + Canvas.TextSize * 0.36, $"{name} {Number(height)}", Canvas.Quiet);
            free = y + Canvas.LineHeight;
        }
    }

    private double LabelWidth() => Labels().Select(l => TextWidth.Of($"{l.Name} {Number(l.Height)}", Canvas.TextSize)).DefaultIfEmpty(0).Max();

    private IEnumerable<(string Name, decimal Height)> Labels() => new[] { ("upper", limits.Upper[^1]), ("average", limits.Centre[^1]), ("lower", limits.Lower[^1]) }
        .Where(l => l.Item2 is not null).Select(l => (l.Item1, l.Item2!.Value));

    private string Number(decimal value) => ChartText.Number(value, chart with { Decimals = chart.Decimals + 1 });
}
