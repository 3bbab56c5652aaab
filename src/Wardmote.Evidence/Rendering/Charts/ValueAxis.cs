namespace Wardmote.Evidence.Rendering.Charts;

/// <summary>The axis of an upright plot: light lines across, round numbers on the left.</summary>
internal static class ValueAxis
{
    private const double Gap = 8;

    /// <summary>Room that the numbers take on the left.</summary>
    public static double Width(Chart chart, Scale scale) =>
        scale.Ticks.Max(tick => TextWidth.Of(ChartText.Tick(tick, chart), Canvas.TextSize)) + Gap;

    public static void Draw(Canvas canvas, Chart chart, Scale scale, double left, double right)
    {
        foreach (var tick in scale.Ticks)
        {
            var y = scale.At(tick);
            canvas.Line(left, y, right, y, tick == 0 || tick == scale.Min ? Canvas.Axis : Canvas.Grid);
            canvas.Text(left - Gap, y + Canvas.TextSize * 0.36, ChartText.Tick(tick, chart), Canvas.Quiet.At(Anchor.End));
        }
    }
}
