namespace Wardmote.Evidence.Rendering.Charts;

/// <summary>
/// The strokes of a pattern as lines of their own, cut to their rectangle. SVG has patterns, but printing turns those into
/// large pictures of dots; lines stay lines in the PDF, and the PNG has the same ones.
/// </summary>
internal static class Hatch
{
    public const double Width = 1.2;

    /// <summary>A dot is a line without length and with round ends of this width.</summary>
    public const double DotWidth = 2.4;

    private const double Every = 8;

    /// <summary>Lines run from the drawing's corner and not the rectangle's, so that neighbouring pieces of a bar match.</summary>
    public static IEnumerable<(Point From, Point To)> Lines(RectMark area)
    {
        var (left, top, right, bottom) = (area.X, area.Y, area.X + area.Width, area.Y + area.Height);
        return area.Fill!.Pattern switch
        {
            Pattern.Rising => Steps(left + top, right + bottom).Select(sum =>
                (new Point(Math.Max(left, sum - bottom), Math.Min(bottom, sum - left)), new Point(Math.Min(right, sum - top), Math.Max(top, sum - right)))),
            Pattern.Falling => Steps(left - bottom, right - top).Select(difference =>
                (new Point(Math.Max(left, difference + top), Math.Max(top, left - difference)), new Point(Math.Min(right, difference + bottom), Math.Min(bottom, right - difference)))),
            Pattern.Level => Steps(top + 2, bottom - 2).Select(y => (new Point(left, y), new Point(right, y))),
            Pattern.Dots => Dots(left + DotWidth, top + DotWidth, right - DotWidth, bottom - DotWidth),
            _ => [],
        };
    }

    /// <summary>Rising lines cut to the bounds of an area.</summary>
    public static IEnumerable<(Point From, Point To)> Lines(AreaMark area)
    {
        var points = area.Rings.SelectMany(r => r).ToList();
        foreach (var sum in Steps(points.Min(p => p.X + p.Y), points.Max(p => p.X + p.Y)))
        {
            var cuts = area.Rings.SelectMany(ring => Cuts(ring, sum)).Order().ToList();
            for (var i = 0; i + 1 < cuts.Count; i += 2)
            {
                yield return (new Point(cuts[i], sum - cuts[i]), new Point(cuts[i + 1], sum - cuts[i + 1]));
            }
        }
    }

    /// <summary>Where a ring crosses the rising line on which x and y add up so, as x.</summary>
    private static IEnumerable<double> Cuts(IReadOnlyList<Point> ring, double sum)
    {
        for (var i = 0; i < ring.Count; i++)
        {
            var (a, b) = (ring[i], ring[(i + 1) % ring.Count]);
            var (from, to) = (a.X + a.Y - sum, b.X + b.Y - sum);
            if (from < 0 != to < 0)
            {
                yield return a.X + (b.X - a.X) * from / (from - to);
            }
        }
    }

    private static IEnumerable<(Point From, Point To)> Dots(double left, double top, double right, double bottom)
    {
        foreach (var y in Steps(top, bottom, Every / 2))
        {
            var odd = Math.Round(y / (Every / 2)) % 2 != 0;
            foreach (var x in Steps(left - (odd ? Every / 2 : 0), right - (odd ? Every / 2 : 0)))
            {
                var dot = new Point(x + (odd ? Every / 2 : 0), y);
                yield return (dot, dot);
            }
        }
    }

    /// <summary>Whole multiples of the step strictly between two places.</summary>
    private static IEnumerable<double> Steps(double from, double to, double step = Every)
    {
        for (var at = (Math.Floor(from / step) + 1) * step; at < to; at += step)
        {
            yield return at;
        }
    }
}
