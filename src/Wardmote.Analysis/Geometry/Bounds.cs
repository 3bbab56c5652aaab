namespace Wardmote.Analysis.Geometry;

/// <summary>The least rectangle around something, its sides along the axes; its borders belong to it.</summary>
public readonly record struct Bounds(double Left, double Bottom, double Right, double Top)
{
    /// <summary>Around nothing: holds no point, and adds nothing to others.</summary>
    public static readonly Bounds None = new(double.PositiveInfinity, double.PositiveInfinity, double.NegativeInfinity, double.NegativeInfinity);

    public double Width => Right - Left;

    public double Height => Top - Bottom;

    public static Bounds Around(ReadOnlySpan<Point> points)
    {
        var bounds = None;
        foreach (var point in points)
        {
            bounds = bounds.With(new(point.X, point.Y, point.X, point.Y));
        }

        return bounds;
    }

    public bool Holds(Point point) => point.X >= Left && point.X <= Right && point.Y >= Bottom && point.Y <= Top;

    public Bounds With(Bounds other) =>
        new(Math.Min(Left, other.Left), Math.Min(Bottom, other.Bottom), Math.Max(Right, other.Right), Math.Max(Top, other.Top));
}
