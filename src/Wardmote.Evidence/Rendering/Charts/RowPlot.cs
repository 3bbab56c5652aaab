namespace Wardmote.Evidence.Rendering.Charts;

/// <summary>Names of categories for lying bars: on the left where there is room, over the bars where there is not.</summary>
internal sealed class RowPlot(Chart chart, Canvas canvas)
{
    /// <summary>The part of the width that names may take.</summary>
    private const double NameShare = 0.36;

    private readonly IReadOnlyList<string>[] names = [.. chart.Categories.Select(name => TextWidth.Wrap(name, canvas.Narrow ? canvas.Width : canvas.Width * NameShare, Canvas.TextSize))];

    private bool Above => canvas.Narrow && names.Any(lines => lines.Any(line => TextWidth.Of(line, Canvas.TextSize) > canvas.Width * NameShare));

    /// <summary>Where bars may start.</summary>
    public double Left => Above ? 0 : names.Max(lines => lines.Max(line => TextWidth.Of(line, Canvas.TextSize))) + 10;

    /// <summary>Draws each name beside or over the bars, which take the given height; calls back with the bars' top; returns the end.</summary>
    public double Draw(double y, double height, double gap, Action<int, double> draw)
    {
        for (var i = 0; i < names.Length; i++)
        {
            var text = names[i].Count * Canvas.LineHeight;
            if (Above)
            {
                canvas.Lines(0, y + Canvas.TextSize, names[i], Canvas.Label);
                draw(i, y + text + 1);
                y += text + 1 + height + gap;
                continue;
            }

            var row = Math.Max(height, text);
            canvas.LinesAbout(Left - 10, y + row / 2, names[i], Canvas.Label.At(Anchor.End));
            draw(i, y + (row - height) / 2);
            y += row + gap;
        }

        return y;
    }
}
