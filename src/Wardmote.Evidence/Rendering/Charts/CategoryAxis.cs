namespace Wardmote.Evidence.Rendering.Charts;

/// <summary>Names of categories under an upright plot.</summary>
internal static class CategoryAxis
{
    private const double Gap = 10;

    /// <summary>Where points are further apart than this, every long name is wrapped; where they are closer, only some are shown.</summary>
    private const double WorthWrapping = 70;

    // Whole years of months, halves and quarters of them, come out even.
    private static readonly int[] Strides = [1, 2, 3, 4, 6, 12, 24, 60, 120];

    /// <summary>Under points: as many names as fit, at even distances, with a tick each; returns where the next thing may start.</summary>
    public static double UnderPoints(Canvas canvas, Chart chart, double y, Func<int, double> place)
    {
        var names = chart.Categories;
        var distance = names.Count > 1 ? place(1) - place(0) : canvas.Width;
        var widest = names.Max(name => TextWidth.Of(name, Canvas.TextSize));
        var stride = distance > WorthWrapping ? 1 : Strides.FirstOrDefault(stride => stride * distance >= widest + Gap, names.Count);
        var width = Math.Min(stride * distance, canvas.Width) - Gap;
        var lines = 1;
        for (var i = 0; i < names.Count; i += stride)
        {
            // Names at the ends have only half the room, or they would reach over the edge.
            var ends = i == 0 || i == names.Count - 1 ? Math.Min(width, 2 * Math.Min(place(i), canvas.Width - place(i)) + width / 3) : width;
            var wrapped = TextWidth.Wrap(names[i], ends, Canvas.TextSize);
            var half = wrapped.Max(line => TextWidth.Of(line, Canvas.TextSize)) / 2;
            canvas.Line(place(i), y, place(i), y + 5, Canvas.Axis);
            canvas.Lines(Math.Clamp(place(i), half, Math.Max(half, canvas.Width - half)), y + 19, wrapped, Canvas.Quiet.At(Anchor.Middle));
            lines = Math.Max(lines, wrapped.Count);
        }

        return Title(canvas, chart, y + 9 + lines * Canvas.LineHeight);
    }

    /// <summary>Under columns: every name, wrapped to the width of its column; returns where the next thing may start.</summary>
    public static double UnderColumns(Canvas canvas, Chart chart, double y, double left, double slot)
    {
        var lines = 1;
        for (var i = 0; i < chart.Categories.Count; i++)
        {
            var wrapped = TextWidth.Wrap(chart.Categories[i], slot - 4, Canvas.TextSize);
            canvas.Lines(left + (i + 0.5) * slot, y + 17, wrapped, Canvas.Quiet.At(Anchor.Middle));
            lines = Math.Max(lines, wrapped.Count);
        }

        return Title(canvas, chart, y + 5 + lines * Canvas.LineHeight);
    }

    /// <summary>True where every name can be wrapped into its column without cutting a word, in three lines at most.</summary>
    public static bool FitsColumns(Chart chart, double slot) => chart.Categories.All(name =>
        TextWidth.OfLongestWord(name, Canvas.TextSize) <= slot - 4 && TextWidth.Wrap(name, slot - 4, Canvas.TextSize).Count <= 3);

    private static double Title(Canvas canvas, Chart chart, double y) => chart.CategoryTitle is { Length: > 0 } title ? canvas.Words(y, title) : y;
}
