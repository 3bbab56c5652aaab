namespace Wardmote.Evidence.Rendering.Charts;

/// <summary>A dashed line from top to bottom where a series began to be recorded in another way.</summary>
internal static class BreakLines
{
    /// <param name="place">Where a category stands.</param>
    public static void Draw(Canvas canvas, Chart chart, double top, double bottom, Func<int, double> place)
    {
        foreach (var at in chart.Breaks.Where(b => b > 0 && b < chart.Categories.Count))
        {
            var x = (place(at - 1) + place(at)) / 2;
            canvas.Line(x, top - 4, x, bottom, new Stroke(Palette.Quiet, 1.5, "5 4"));
        }
    }

    /// <summary>The words under the plot, where the chart has a break; returns where the next thing may start.</summary>
    public static double Say(Canvas canvas, Chart chart, double y) =>
        chart.Breaks.Count == 0 ? y : canvas.Words(y, "Figures on either side of a dashed upright line are not comparable.");
}
