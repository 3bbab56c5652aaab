namespace Wardmote.Analysis.Geometry;

/// <summary>Two points of a list, by position, and how far they lie apart.</summary>
internal readonly record struct ClosePair(int One, int Other, double Distance);

/// <summary>All pairs of points that lie close to each other, found through a grid instead of by holding each against each.</summary>
internal static class ClosePairs
{
    /// <param name="distance">In the map's unit; at most this far apart.</param>
    /// <param name="most">How many pairs may be found.</param>
    /// <exception cref="ArgumentOutOfRangeException">The distance is not above nought.</exception>
    /// <exception cref="ArgumentException">A point is not a number, or there are more pairs than may be.</exception>
    public static List<ClosePair> Within(double distance, IReadOnlyList<Point> points, int most, DistanceKind kind)
    {
        ArgumentNullException.ThrowIfNull(points);
        Counts.Require.Positive(distance, "The distance between neighbours", nameof(distance));
        if (points.Any(p => !p.IsFinite))
        {
            throw new ArgumentException("A point without a place on the map has no neighbours; leave it out.", nameof(points));
        }

        var byCell = points.Select((point, i) => (Column: Math.Floor(point.X / distance), Row: Math.Floor(point.Y / distance), Index: i))
            .GroupBy(p => (p.Column, p.Row), p => p.Index)
            .ToDictionary(g => g.Key, g => g.ToArray());
        var pairs = new List<ClosePair>();
        foreach (var (cell, here) in byCell)
        {
            for (var i = 0; i < here.Length; i++)
            {
                Add(here[i], here.AsSpan(i + 1));
            }

            // Half of the cells around: the other half finds this one.
            foreach (var (right, up) in ((int, int)[])[(1, -1), (1, 0), (1, 1), (0, 1)])
            {
                if (byCell.TryGetValue((cell.Column + right, cell.Row + up), out var there))
                {
                    foreach (var one in here)
                    {
                        Add(one, there);
                    }
                }
            }
        }

        return pairs;

        void Add(int one, ReadOnlySpan<int> others)
        {
            foreach (var other in others)
            {
                var apart = Apart(points[one], points[other], kind);
                if (apart <= distance)
                {
                    pairs.Add(new(one, other, apart));
                }
            }

            if (pairs.Count > most)
            {
                throw new ArgumentException($"More than {most} pairs lie within {distance} of each other: ask for a shorter distance, fewer places or a shorter time.", nameof(distance));
            }
        }
    }

    private static double Apart(Point a, Point b, DistanceKind kind)
    {
        var (x, y) = (a.X - b.X, a.Y - b.Y);
        return kind == DistanceKind.StraightLine ? Math.Sqrt(x * x + y * y) : Math.Abs(x) + Math.Abs(y);
    }
}
