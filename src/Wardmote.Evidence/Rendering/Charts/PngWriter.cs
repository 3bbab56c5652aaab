using System.Globalization;
using SkiaSharp;

namespace Wardmote.Evidence.Rendering.Charts;

/// <summary>A scene as a picture of dots, for programs that do not understand SVG.</summary>
internal static class PngWriter
{
    /// <param name="scale">Dots for each unit of the scene; 2 is sharp on paper.</param>
    public static byte[] Write(Scene scene, float scale)
    {
        using var surface = SKSurface.Create(new SKImageInfo((int)Math.Ceiling(scene.Width * scale), (int)Math.Ceiling(scene.Height * scale), SKColorType.Rgb888x, SKAlphaType.Opaque));
        var canvas = surface.Canvas;
        canvas.Clear(SKColors.White);
        canvas.Scale(scale);
        foreach (var mark in scene.Marks)
        {
            Draw(canvas, mark);
        }

        using var pixels = surface.PeekPixels();
        // Large plain areas: without filters and with light compression it is several times as fast as Skia's defaults and hardly larger.
        using var png = pixels.Encode(new SKPngEncoderOptions(SKPngEncoderFilterFlags.None, 1));
        return png?.ToArray() ?? throw new InvalidOperationException("The drawing could not be written as PNG; Skia gave no picture.");
    }

    private static void Draw(SKCanvas canvas, Mark mark)
    {
        switch (mark)
        {
            case LineMark line:
                Outline(line.Stroke, paint => canvas.DrawLine(F(line.X1), F(line.Y1), F(line.X2), F(line.Y2), paint));
                break;
            case PolylineMark line:
                using (var path = PathOf(line.Points, close: false))
                {
                    Outline(line.Stroke, paint => canvas.DrawPath(path, paint));
                }

                break;
            case PathMark shape:
                using (var path = PathOf(shape.Points, close: true))
                {
                    using var paint = Paint(shape.Fill.Colour);
                    canvas.DrawPath(path, paint);
                    Outline(shape.Stroke, line => canvas.DrawPath(path, line));
                }

                break;
            case AreaMark area:
                Draw(canvas, area);
                break;
            case GroupMark group:
                foreach (var part in group.Marks)
                {
                    Draw(canvas, part);
                }

                break;
            case CircleMark circle:
                using (var paint = Paint(circle.Fill.Colour))
                {
                    canvas.DrawCircle(F(circle.Centre.X), F(circle.Centre.Y), F(circle.Radius), paint);
                }

                Outline(circle.Stroke, paint => canvas.DrawCircle(F(circle.Centre.X), F(circle.Centre.Y), F(circle.Radius), paint));
                break;
            case RectMark rect:
                Draw(canvas, rect);
                break;
            case TextMark text:
                PngText.Draw(canvas, text);
                break;
        }
    }

    private static void Draw(SKCanvas canvas, RectMark rect)
    {
        var area = new SKRect(F(rect.X), F(rect.Y), F(rect.X + rect.Width), F(rect.Y + rect.Height));
        if (rect.Fill is { } fill)
        {
            using var paint = Paint(fill.Colour);
            canvas.DrawRect(area, paint);
            DrawHatch(canvas, fill, Hatch.Lines(rect));
        }

        Outline(rect.Stroke, paint => canvas.DrawRect(area, paint));
    }

    private static void Draw(SKCanvas canvas, AreaMark area)
    {
        using var builder = new SKPathBuilder { FillType = SKPathFillType.EvenOdd };
        foreach (var ring in area.Rings)
        {
            builder.AddPoly([.. ring.Select(point => new SKPoint(F(point.X), F(point.Y)))], true);
        }

        using var path = builder.Detach();
        if (area.Fill is { } fill)
        {
            using var paint = Paint(fill.Colour);
            canvas.DrawPath(path, paint);
            DrawHatch(canvas, fill, Hatch.Lines(area));
        }

        Outline(area.Stroke, paint => canvas.DrawPath(path, paint));
    }

    private static void DrawHatch(SKCanvas canvas, Fill fill, IEnumerable<(Point From, Point To)> lines)
    {
        if (fill.Pattern == Pattern.Solid)
        {
            return;
        }

        var dots = fill.Pattern == Pattern.Dots;
        using var ink = Paint(fill.Ink);
        ink.Style = SKPaintStyle.Stroke;
        ink.StrokeWidth = F(dots ? Hatch.DotWidth : Hatch.Width);
        ink.StrokeCap = dots ? SKStrokeCap.Round : SKStrokeCap.Butt;
        SKPoint[] ends = [.. lines.SelectMany(line => new[] { line.From, line.To }).Select(point => new SKPoint(F(point.X), F(point.Y)))];
        canvas.DrawPoints(dots ? SKPointMode.Points : SKPointMode.Lines, ends, ink);
    }

    private static void Outline(Stroke? stroke, Action<SKPaint> draw)
    {
        if (stroke is null)
        {
            return;
        }

        using var paint = Paint(stroke.Colour);
        paint.Style = SKPaintStyle.Stroke;
        paint.StrokeWidth = F(stroke.Width);
        paint.StrokeJoin = SKStrokeJoin.Round;
        using var dash = stroke.Dash is { } lengths ? SKPathEffect.CreateDash([.. lengths.Split(' ').Select(length => float.Parse(length, CultureInfo.InvariantCulture))], 0) : null;
        paint.PathEffect = dash;
        draw(paint);
    }

    private static SKPath PathOf(IReadOnlyList<Point> points, bool close)
    {
        using var path = new SKPathBuilder();
        path.AddPoly([.. points.Select(point => new SKPoint(F(point.X), F(point.Y)))], close);
        return path.Detach();
    }

    public static SKPaint Paint(string colour) => new() { Color = SKColor.Parse(colour), IsAntialias = true };

    public static float F(double number) => (float)number;
}
