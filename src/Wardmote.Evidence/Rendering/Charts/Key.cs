namespace Wardmote.Evidence.Rendering.Charts;

/// <summary>Names of series with their swatches, flowing over as many lines as they need.</summary>
internal static class Key
{
    private const double Swatch = 22;
    private const double Gap = 18;

    /// <param name="draw">Draws the swatch of a series in the rectangle from x, y, 22 wide and 12 high.</param>
    /// <returns>Where the next thing may start.</returns>
    public static double Draw(Canvas canvas, double y, IReadOnlyList<string> names, Action<int, double, double> draw)
    {
        var x = 0.0;
        for (var i = 0; i < names.Count; i++)
        {
            var lines = TextWidth.Wrap(names[i], canvas.Width - Swatch - 6, Canvas.TextSize);
            var width = Swatch + 6 + lines.Max(line => TextWidth.Of(line, Canvas.TextSize));
            if (x > 0 && x + width > canvas.Width)
            {
                x = 0;
                y += Canvas.LineHeight + 3;
            }

            draw(i, x, y + 1);
            y = canvas.Lines(x + Swatch + 6, y + 11.5, lines, Canvas.Label) - Canvas.LineHeight - 11.5;
            x += width + Gap;
        }

        return y + Canvas.LineHeight + 8;
    }

    public static double Areas(Canvas canvas, double y, IReadOnlyList<string> names, Func<int, Fill> fill) =>
        Draw(canvas, y, names, (series, x, top) => canvas.Add(new RectMark(x, top, Swatch, 12, fill(series), new Stroke(Palette.Quiet, 0.75))));
}
