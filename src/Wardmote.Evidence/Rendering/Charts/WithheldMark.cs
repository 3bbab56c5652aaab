namespace Wardmote.Evidence.Rendering.Charts;

/// <summary>What stands where a number is withheld, so that the gap is not taken for none.</summary>
internal static class WithheldMark
{
    public const string Words = Cell.WithheldMark + " marks numbers withheld so that nobody can be identified.";

    /// <summary>From this distance between points on there is room for the mark of each.</summary>
    private const double Room = 20;

    public static readonly Fill Area = new(Palette.White, Pattern.Dots, "#8a8c8e");

    public static void Draw(Canvas canvas, double x, double middle, Anchor anchor) =>
        canvas.Text(x, middle + Canvas.SmallSize * 0.36, Cell.WithheldMark, new TextStyle(Canvas.SmallSize, Palette.Quiet, anchor));

    /// <summary>Marks standing on the axis of a plot of points, at each category with a gap.</summary>
    public static void UnderPoints(Canvas canvas, Chart chart, double axis, Func<int, double> place)
    {
        if (chart.Categories.Count > 1 && place(1) - place(0) < Room)
        {
            return;
        }

        for (var c = 0; c < chart.Categories.Count; c++)
        {
            if (chart.Series.Any(series => series.Withheld.Contains(c)))
            {
                Draw(canvas, place(c), axis - 9, Anchor.Middle);
            }
        }
    }
}
