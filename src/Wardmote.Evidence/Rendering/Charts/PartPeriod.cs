namespace Wardmote.Evidence.Rendering.Charts;

/// <summary>How a part period is set apart, and that it is said in words as well.</summary>
internal static class PartPeriod
{
    /// <summary>An area of the colour only lightly tinted, inside a dashed outline.</summary>
    public static (Fill Fill, Stroke Stroke) Area(Fill whole) => (new Fill(Palette.Tint(whole.Colour, 0.15)), new Stroke(whole.Colour, 1.75, "4 3"));

    /// <summary>The words under the plot, where the chart has a part period; returns where the next thing may start.</summary>
    public static double Say(Canvas canvas, Chart chart, double y, string words) => chart.PartPeriods.Count == 0 ? y : canvas.Words(y, words);

    public static double SayOfAreas(Canvas canvas, Chart chart, double y) => Say(canvas, chart, y, "Pale bars with dashed edges cover only part of their period.");
}
