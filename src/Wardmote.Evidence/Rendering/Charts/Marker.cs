namespace Wardmote.Evidence.Rendering.Charts;

/// <summary>The shape at the points of a line, another for each series.</summary>
internal static class Marker
{
    private const double Radius = 4;

    public static void Draw(Canvas canvas, Point at, int series, string colour, bool hollow)
    {
        var fill = new Fill(hollow ? Palette.White : colour);
        var stroke = new Stroke(hollow ? colour : Palette.White, hollow ? 1.75 : 1);
        canvas.Add(series % 4 == 0
            ? new CircleMark(at, Radius, fill, stroke)
            : new PathMark([.. Corners(series).Select(corner => new Point(at.X + corner.X * Radius, at.Y + corner.Y * Radius))], fill, stroke));
    }

    private static Point[] Corners(int series) => (series % 4) switch
    {
        1 => [new(-0.95, -0.95), new(0.95, -0.95), new(0.95, 0.95), new(-0.95, 0.95)],
        2 => [new(0, -1.25), new(1.2, 0.95), new(-1.2, 0.95)],
        _ => [new(0, -1.35), new(1.35, 0), new(0, 1.35), new(-1.35, 0)],
    };
}
