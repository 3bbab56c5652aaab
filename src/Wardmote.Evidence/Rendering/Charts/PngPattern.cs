using SkiaSharp;

namespace Wardmote.Evidence.Rendering.Charts;

/// <summary>The strokes and dots of a pattern, every 8 units from the drawing's corner as in the SVG.</summary>
internal static class PngPattern
{
    private const float Every = 8;

    public static void Draw(SKCanvas canvas, SKRect area, Fill fill)
    {
        using var ink = PngWriter.Paint(fill.Ink);
        ink.StrokeWidth = 1.2f;
        var (left, top) = (MathF.Floor(area.Left / Every) * Every, MathF.Floor(area.Top / Every) * Every);
        if (fill.Pattern == Pattern.Dots)
        {
            Dots(canvas, area, left, top, ink);
            return;
        }

        ink.Style = SKPaintStyle.Stroke;
        var height = area.Height + 2 * Every;
        for (var at = fill.Pattern == Pattern.Level ? 0 : -height; at < Math.Max(area.Width, height) + Every; at += Every)
        {
            var (x1, y1, x2, y2) = fill.Pattern switch
            {
                Pattern.Rising => (left + at, top + Rounded(height), left + at + Rounded(height), top),
                Pattern.Falling => (left + at, top, left + at + Rounded(height), top + Rounded(height)),
                _ => (area.Left, top + at + Every / 2, area.Right, top + at + Every / 2),
            };
            canvas.DrawLine(x1, y1, x2, y2, ink);
        }
    }

    private static void Dots(SKCanvas canvas, SKRect area, float left, float top, SKPaint ink)
    {
        for (var y = top; y < area.Bottom; y += Every)
        {
            for (var x = left; x < area.Right; x += Every)
            {
                canvas.DrawCircle(x + 2, y + 2, 1.2f, ink);
                canvas.DrawCircle(x + 6, y + 6, 1.2f, ink);
            }
        }
    }

    /// <summary>A whole number of repeats, so that lines of neighbouring areas meet.</summary>
    private static float Rounded(float length) => MathF.Ceiling(length / Every) * Every;
}
