namespace Wardmote.Evidence.Rendering.Charts;

/// <summary>Areas by size, between limits that narrow as they grow. Those beyond the limits have another shape and colour, and their name.</summary>
internal sealed class FunnelChart(Chart chart, Canvas canvas)
{
    private const double WideHeight = 320;
    private const double NarrowHeight = 260;
    private const int Diamond = 3;
    private const int Square = 1;
    private const string OuterColour = "#d4351c";
    private const string InnerColour = "#801650";

    /// <summary>With no more areas than this, all are named.</summary>
    private const int Few = 8;

    private static readonly Stroke Average = new(Palette.Quiet, 1.5);
    private static readonly Stroke Inner = new(Palette.Quiet, 1.5, "2 3");
    private static readonly Stroke Outer = new(Palette.Quiet, 1.5, "7 4");

    private readonly FunnelShape funnel = chart.Funnel!;
    private readonly List<(double X, double Y, double Width)> taken = [];

    public Scene Draw()
    {
        var values = chart.Series[0].Values.OfType<decimal>().DefaultIfEmpty(0).ToList();
        var widest = funnel.Curve[0].Outer;
        var most = Math.Max(values.Max(), Math.Min(widest.Upper, Math.Max(values.Max(), funnel.Target) * 2));
        var least = Math.Min(values.Min(), widest.Lower);
        var scale = Scale.Of(least < most * 0.6m ? 0 : least, most, canvas.Narrow ? 4 : 5, chart.Decimals, 0, 1);
        var y = DrawKey(canvas.Words(0, ChartText.ValueTitle(chart)) + 4);
        var top = y + 8;
        scale = scale with { From = top + (canvas.Narrow ? NarrowHeight : WideHeight), To = top };
        var (left, right) = (ValueAxis.Width(chart, scale), canvas.Width - 14);
        ValueAxis.Draw(canvas, chart, scale, left, right);
        var (from, to) = (funnel.Curve[0].Size, funnel.Curve[^1].Size);
        double X(decimal size) => left + 4 + (right - left - 8) * (double)((size - from) / (to - from));

        canvas.Line(X(from), scale.At(funnel.Target), X(to), scale.At(funnel.Target), Average);
        foreach (var (stroke, height) in new (Stroke, Func<FunnelWidth, decimal>)[] { (Outer, w => w.Outer.Upper), (Inner, w => w.Inner.Upper), (Inner, w => w.Inner.Lower), (Outer, w => w.Outer.Lower) })
        {
            Curve(stroke, height, scale, X);
        }

        DrawAreas(scale, X, left, right);
        return canvas.Finish(DrawSizes(scale.From, left, right, from, to, X));
    }

    private double DrawKey(double y)
    {
        var entries = new List<(string Name, Action<double, double> Draw)>
        {
            ("average", (x, top) => canvas.Line(x, top + 6, x + 22, top + 6, Average)),
            ("95% limits", (x, top) => canvas.Line(x, top + 6, x + 22, top + 6, Inner)),
            ("99.8% limits", (x, top) => canvas.Line(x, top + 6, x + 22, top + 6, Outer)),
        };
        if (funnel.BeyondInner.Count > 0)
        {
            entries.Add(("beyond 95%", (x, top) => Marker.Draw(canvas, new Point(x + 11, top + 6), Square, InnerColour, hollow: false)));
        }

        if (funnel.BeyondOuter.Count > 0)
        {
            entries.Add(("beyond 99.8%", (x, top) => Marker.Draw(canvas, new Point(x + 11, top + 6), Diamond, OuterColour, hollow: false)));
        }

        return Key.Draw(canvas, y, [.. entries.Select(e => e.Name)], (i, x, top) => entries[i].Draw(x, top));
    }

    /// <summary>A limit beyond the top of the plot is left away there, not bent.</summary>
    private void Curve(Stroke stroke, Func<FunnelWidth, decimal> height, Scale scale, Func<decimal, double> x)
    {
        var points = funnel.Curve.Where(w => height(w) <= scale.Max && height(w) >= scale.Min).Select(w => new Point(x(w.Size), scale.At(height(w)))).ToList();
        if (points.Count > 1)
        {
            canvas.Add(new PolylineMark(points, stroke));
        }
    }

    private void DrawAreas(Scale scale, Func<decimal, double> x, double left, double right)
    {
        var places = chart.Series[0].Values.Select((v, i) => new Point(x(funnel.Sizes[i]), scale.At(v!.Value))).ToList();
        foreach (var place in places)
        {
            taken.Add((place.X - 6, place.Y, 12));
        }

        for (var i = 0; i < places.Count; i++)
        {
            var (shape, colour) = funnel.BeyondOuter.Contains(i) ? (Diamond, OuterColour) : funnel.BeyondInner.Contains(i) ? (Square, InnerColour) : (0, Palette.Colour(0, 1));
            Marker.Draw(canvas, places[i], shape, colour, hollow: false);
        }

        foreach (var i in Enumerable.Range(0, places.Count).Where(i => chart.Categories.Count <= Few || funnel.BeyondOuter.Contains(i) || funnel.BeyondInner.Contains(i) || funnel.Highlighted == i))
        {
            Name(i, places[i], scale, left, right);
        }
    }

    /// <summary>Beside its point, on the side where there is room; a name that would cover another or a point moves above or below, or is left to the table.</summary>
    private void Name(int area, Point at, Scale scale, double left, double right)
    {
        var style = new TextStyle(Canvas.SmallSize, Bold: funnel.Highlighted == area);
        var width = TextWidth.Of(chart.Categories[area], Canvas.SmallSize, style.Bold);
        foreach (var (dx, dy) in new[] { (9.0, 0.0), (-9 - width, 0), (-width / 2, -14), (-width / 2, 15), (9, -12), (9, 12), (-9 - width, -12), (-9 - width, 12) })
        {
            var (x, y) = (at.X + dx, at.Y + dy);
            if (x < left + 4 || x + width > right + 12 || y < scale.To || y > scale.From - 8 || taken.Any(t => t != (at.X - 6, at.Y, 12) && Math.Abs(t.Y - y) < 13 && t.X < x + width + 2 && x < t.X + t.Width + 2))
            {
                continue;
            }

            canvas.Text(x, y + Canvas.SmallSize * 0.36, chart.Categories[area], style);
            taken.Add((x, y, width));
            return;
        }
    }

    private double DrawSizes(double y, double left, double right, decimal from, decimal to, Func<decimal, double> x)
    {
        var ticks = Scale.Of(from, to, canvas.Narrow ? 3 : 6, 0, 0, 1).Ticks;
        foreach (var tick in ticks.Where(t => t >= from && t <= to))
        {
            var text = ChartText.Tick(tick, chart with { Unit = null });
            var half = TextWidth.Of(text, Canvas.TextSize) / 2;
            canvas.Line(x(tick), y, x(tick), y + 5, Canvas.Axis);
            canvas.Text(Math.Clamp(x(tick), left + half, right + 14 - half), y + 19, text, Canvas.Quiet.At(Anchor.Middle));
        }

        return canvas.Words(y + 9 + Canvas.LineHeight, funnel.SizeTitle);
    }
}
