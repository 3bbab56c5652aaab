namespace Wardmote.Analysis.Geometry;

/// <summary>
/// An area on a flat map: one part or several, with or without holes. Rings may stand in any order and run either way, for a
/// point is inside where it lies within an odd number of them; in a valid polygon that says the same as shells and holes.
/// </summary>
public sealed class Polygon
{
    private readonly Point[] points;
    private readonly int[] ringEnds;

    private Polygon(Point[] points, int[] ringEnds)
    {
        (this.points, this.ringEnds) = (points, ringEnds);
        Bounds = Bounds.Around(points);
    }

    public Bounds Bounds { get; }

    /// <summary>How many rings it has, holes among them.</summary>
    public int Rings => ringEnds.Length;

    /// <summary>All points, ring after ring; every ring ends with the point that it began with.</summary>
    public ReadOnlySpan<Point> Points => points;

    /// <summary>An area of one part without holes.</summary>
    public static Polygon Of(IReadOnlyList<Point> ring) => OfRings([ring]);

    /// <param name="rings">Each closed (its last point its first again) or left open; at least three different points.</param>
    /// <exception cref="ArgumentException">There is no ring, or one has too few points or a point that is not a number.</exception>
    public static Polygon OfRings(IReadOnlyList<IReadOnlyList<Point>> rings)
    {
        ArgumentNullException.ThrowIfNull(rings);
        if (rings.Count == 0)
        {
            throw new ArgumentException("A polygon needs at least one ring.", nameof(rings));
        }

        var points = new List<Point>(rings.Sum(ring => ring.Count + 1));
        var ends = new int[rings.Count];
        for (var i = 0; i < rings.Count; i++)
        {
            var ring = rings[i];
            Check(ring, i);
            points.AddRange(ring);
            if (ring[0] != ring[^1])
            {
                points.Add(ring[0]);
            }

            ends[i] = points.Count;
        }

        return new([.. points], ends);
    }

    /// <summary>The points of one ring, the last the same as the first.</summary>
    public ReadOnlySpan<Point> Ring(int ring) => points.AsSpan((ring == 0 ? 0 : ringEnds[ring - 1])..ringEnds[ring]);

    /// <summary>
    /// Whether the point is inside. Of a point on the border, that border's own rule decides: left and lower sides are inside, right
    /// and upper ones outside, so that polygons that share a side never share its points.
    /// </summary>
    public bool Holds(Point point)
    {
        var inside = false;
        for (var ring = 0; ring < Rings; ring++)
        {
            var ringPoints = Ring(ring);
            for (var i = 1; i < ringPoints.Length; i++)
            {
                inside ^= Edge.LiesRightOf(point, ringPoints[i - 1], ringPoints[i]);
            }
        }

        return inside;
    }

    private static void Check(IReadOnlyList<Point> ring, int number)
    {
        if (ring.FirstOrDefault(p => !p.IsFinite) is { IsFinite: false } wrong)
        {
            throw new ArgumentException($"Ring {number + 1} has the point ({wrong.X}, {wrong.Y}), which is no place on a map.", nameof(ring));
        }

        if (ring.Take(ring.Count > 1 && ring[0] == ring[^1] ? ring.Count - 1 : ring.Count).Distinct().Take(3).Count() < 3)
        {
            throw new ArgumentException($"Ring {number + 1} has fewer than three different points.", nameof(ring));
        }
    }
}
