namespace Wardmote.Evidence.Rendering.Charts;

/// <summary>What chance allows for the values of a chart: bands about lines, thin lines across the ends of bars.</summary>
internal static class Ranges
{
    private const double Foot = 4;

    public static IEnumerable<decimal?> Ends(Series series) => series.Ranges?.SelectMany(r => new[] { r?.Lower, r?.Upper }) ?? [];

    /// <summary>One band for each piece of line; none reaches over a gap or a break.</summary>
    public static void Band(Canvas canvas, Chart chart, int series, Func<int, double> place, Scale scale)
    {
        if (chart.Series[series].Ranges is not { } ranges)
        {
            return;
        }

        var fill = new Fill(Palette.Tint(Palette.Colour(series, chart.Series.Count), 0.18));
        var start = 0;
        for (var i = 0; i <= ranges.Count; i++)
        {
            if (i < ranges.Count && ranges[i] is not null && !(i > start && chart.Breaks.Contains(i)))
            {
                continue;
            }

            if (i - start > 1)
            {
                var piece = Enumerable.Range(start, i - start).ToList();
                canvas.Add(new PathMark(
                    [.. piece.Select(p => new Point(place(p), scale.At(ranges[p]!.Upper))), .. Enumerable.Reverse(piece).Select(p => new Point(place(p), scale.At(ranges[p]!.Lower)))],
                    fill,
                    null));
            }

            start = i < ranges.Count && ranges[i] is not null ? i : i + 1;
        }
    }

    /// <summary>A thin line with feet, light about dark so that it is seen on the bar and off it.</summary>
    public static void Whisker(Canvas canvas, Point from, Point to)
    {
        var (dx, dy) = from.X == to.X ? (Foot, 0.0) : (0.0, Foot);
        foreach (var stroke in new[] { new Stroke(Palette.White, 3.5), new Stroke(Palette.Ink, 1.5) })
        {
            canvas.Line(from.X, from.Y, to.X, to.Y, stroke);
            canvas.Line(from.X - dx, from.Y - dy, from.X + dx, from.Y + dy, stroke);
            canvas.Line(to.X - dx, to.Y - dy, to.X + dx, to.Y + dy, stroke);
        }
    }

    public static double Say(Canvas canvas, Chart chart, double y, string words) => chart.Series.All(s => s.Ranges is null) ? y : canvas.Words(y, words);
}
