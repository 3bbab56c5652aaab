namespace Wardmote.Analysis.Geometry;

/// <summary>
/// A polygon cut into level slabs of equal height, each knowing the sides that reach into it, so that a point is held against a
/// handful of sides instead of all. It answers as <see cref="Polygon.Holds"/> does, to the last bit.
/// </summary>
internal sealed class SlabbedPolygon
{
    private const int SidesPerSlab = 4;

    private readonly Point[] points;
    private readonly Bounds bounds;
    private readonly double slabsPerUnit;
    private readonly int[] slabStarts;
    private readonly int[] sides;

    public SlabbedPolygon(Polygon polygon)
    {
        points = polygon.Points.ToArray();
        bounds = polygon.Bounds;
        var slabs = 1 + points.Length / SidesPerSlab;
        slabsPerUnit = bounds.Height > 0 ? (slabs - 1) / bounds.Height : 0;
        var starts = new int[slabs + 1];
        VisitSides(polygon, (slab, _) => starts[slab + 1]++);
        for (var slab = 0; slab < slabs; slab++)
        {
            starts[slab + 1] += starts[slab];
        }

        slabStarts = starts;
        sides = new int[starts[^1]];
        var next = starts.AsSpan(0, slabs).ToArray();
        VisitSides(polygon, (slab, side) => sides[next[slab]++] = side);
    }

    public bool Holds(Point point)
    {
        var inside = false;
        foreach (var side in SidesAt(point))
        {
            inside ^= Edge.LiesRightOf(point, points[side], points[side + 1]);
        }

        return inside;
    }

    public bool CarriesOnBorder(Point point)
    {
        foreach (var side in SidesAt(point))
        {
            if (Edge.Carries(point, points[side], points[side + 1]))
            {
                return true;
            }
        }

        return false;
    }

    private ReadOnlySpan<int> SidesAt(Point point)
    {
        if (!bounds.Holds(point))
        {
            return [];
        }

        var slab = Slab(point.Y);
        return sides.AsSpan(slabStarts[slab]..slabStarts[slab + 1]);
    }

    // Rounding keeps order, so a height between a side's ends never falls into a slab outside those of the ends.
    private int Slab(double y) => (int)((y - bounds.Bottom) * slabsPerUnit);

    private void VisitSides(Polygon polygon, Action<int, int> visit)
    {
        var first = 0;
        for (var ring = 0; ring < polygon.Rings; ring++)
        {
            var length = polygon.Ring(ring).Length;
            for (var side = first; side < first + length - 1; side++)
            {
                var (from, to) = (Slab(points[side].Y), Slab(points[side + 1].Y));
                for (var slab = Math.Min(from, to); slab <= Math.Max(from, to); slab++)
                {
                    visit(slab, side);
                }
            }

            first += length;
        }
    }
}
