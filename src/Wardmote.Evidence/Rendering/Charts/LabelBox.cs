namespace Wardmote.Evidence.Rendering.Charts;

/// <summary>Where in a shape a name may stand, and how much room there is.</summary>
internal sealed class LabelBox
{
    private const int Steps = 24;
    private const int Tried = 8;

    private readonly IReadOnlyList<IReadOnlyList<Point>> rings;

    private LabelBox(IReadOnlyList<IReadOnlyList<Point>> rings, Point centre, double across) => (this.rings, Centre, Across) = (rings, centre, across);

    public Point Centre { get; }

    /// <summary>The width of a line of text through the centre.</summary>
    public double Across { get; }

    /// <summary>Places for a name in rows over the shape, the roomiest first; names are wide, so room sideways counts.</summary>
    public static IReadOnlyList<LabelBox> In(IReadOnlyList<IReadOnlyList<Point>> rings)
    {
        var points = rings.SelectMany(r => r).ToList();
        var (top, bottom) = (points.Min(p => p.Y), points.Max(p => p.Y));
        var found = new List<(double Room, LabelBox Box)>();
        for (var row = 1; row < Steps; row++)
        {
            var y = top + (bottom - top) * row / Steps;
            var cuts = Cuts(rings, y);
            for (var i = 0; i + 1 < cuts.Count; i += 2)
            {
                var at = new Point((cuts[i] + cuts[i + 1]) / 2, y);
                var across = cuts[i + 1] - cuts[i];
                var up = Vertical(rings, at);
                found.Add((Math.Min(across / 4, up) + up / 10, new LabelBox(rings, at, Math.Max(0, across - 6))));
            }
        }

        return [.. found.OrderByDescending(f => f.Room).Select(f => f.Box).Take(Tried)];
    }

    /// <summary>True where each of the lines, one below the other about the centre, lies inside.</summary>
    public bool Fits(IReadOnlyList<string> lines, double size)
    {
        var top = Centre.Y - lines.Count * size * 0.575;
        for (var i = 0; i < lines.Count; i++)
        {
            var half = TextWidth.Of(lines[i], size) / 2 + 1;
            foreach (var y in new[] { top + (i + 0.05) * size * 1.15, top + (i + 0.5) * size * 1.15, top + (i + 0.95) * size * 1.15 })
            {
                var cuts = Cuts(rings, y);
                var inside = false;
                for (var c = 0; c + 1 < cuts.Count && !inside; c += 2)
                {
                    inside = cuts[c] <= Centre.X - half && cuts[c + 1] >= Centre.X + half;
                }

                if (!inside)
                {
                    return false;
                }
            }
        }

        return true;
    }

    /// <summary>From a place inside to the nearest border above or below it.</summary>
    private static double Vertical(IReadOnlyList<IReadOnlyList<Point>> rings, Point at)
    {
        var turned = rings.Select(r => (IReadOnlyList<Point>)[.. r.Select(p => new Point(p.Y, p.X))]).ToList();
        var cuts = Cuts(turned, at.X);
        return cuts.Count == 0 ? 0 : cuts.Min(c => Math.Abs(c - at.Y));
    }

    /// <summary>Where the rings cross a level line, from left to right.</summary>
    private static List<double> Cuts(IReadOnlyList<IReadOnlyList<Point>> rings, double y)
    {
        var cuts = new List<double>();
        foreach (var ring in rings)
        {
            for (var i = 0; i < ring.Count; i++)
            {
                var (a, b) = (ring[i], ring[(i + 1) % ring.Count]);
                if (a.Y < y != b.Y < y)
                {
                    cuts.Add(a.X + (b.X - a.X) * (y - a.Y) / (b.Y - a.Y));
                }
            }
        }

        cuts.Sort();
        return cuts;
    }
}
