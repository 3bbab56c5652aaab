using System.Runtime.CompilerServices;

namespace Wardmote.Analysis.Geometry;

/// <summary>
/// One side of a ring. It is always looked at from its lower end, so that two neighbours that hold the same side, each in its own
/// direction, come to the same answer to the last bit.
/// </summary>
internal static class Edge
{
    /// <summary>Whether a ray from the point to the right crosses the side. The lower end belongs to the side, the upper does not.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool LiesRightOf(Point point, Point from, Point to)
    {
        if ((from.Y > point.Y) == (to.Y > point.Y))
        {
            return false;
        }

        var (low, high) = from.Y < to.Y ? (from, to) : (to, from);
        return (high.X - low.X) * (point.Y - low.Y) - (point.X - low.X) * (high.Y - low.Y) > 0;
    }

    /// <summary>Whether the point lies exactly on the side, ends included, as far as double precision can tell.</summary>
    public static bool Carries(Point point, Point from, Point to)
    {
        var (low, high) = from.Y < to.Y || (from.Y == to.Y && from.X < to.X) ? (from, to) : (to, from);
        return point.Y >= low.Y && point.Y <= high.Y
            && point.X >= Math.Min(low.X, high.X) && point.X <= Math.Max(low.X, high.X)
            && (high.X - low.X) * (point.Y - low.Y) == (point.X - low.X) * (high.Y - low.Y);
    }
}
