using System.Globalization;

namespace Wardmote.Evidence.Rendering.Charts;

/// <summary>A scene as SVG with real text, named and described for those who do not see it.</summary>
internal sealed class SvgWriter(MarkupWriter svg, string id)
{
    private const string FontFamily = "Arial, Helvetica, 'Liberation Sans', sans-serif";

    private readonly Dictionary<Fill, string> patterns = [];

    public void Write(Scene scene, string title, string description)
    {
        svg.Open("svg",
                ("xmlns", "http://www.w3.org/2000/svg"), ("role", "img"), ("aria-labelledby", $"{id}-title {id}-desc"),
                ("viewBox", $"0 0 {N(scene.Width)} {N(scene.Height)}"), ("width", N(scene.Width)), ("height", N(scene.Height)), ("font-family", FontFamily))
            .Element("title", title, ("id", id + "-title"))
            .Element("desc", description, ("id", id + "-desc"));
        WritePatterns(scene);
        foreach (var mark in scene.Marks)
        {
            Write(mark);
        }

        svg.Close();
    }

    private void WritePatterns(Scene scene)
    {
        foreach (var fill in scene.Marks.Select(FillOf).OfType<Fill>().Where(fill => fill.Pattern != Pattern.Solid).Distinct())
        {
            _ = patterns.Count == 0 ? svg.Open("defs") : svg;
            var name = $"{id}-pattern-{patterns.Count + 1}";
            patterns.Add(fill, name);
            svg.Open("pattern", ("id", name), ("width", "8"), ("height", "8"), ("patternUnits", "userSpaceOnUse"))
                .Empty("rect", ("width", "8"), ("height", "8"), ("fill", fill.Colour));
            if (fill.Pattern == Pattern.Dots)
            {
                svg.Empty("circle", ("cx", "2"), ("cy", "2"), ("r", "1.2"), ("fill", fill.Ink)).Empty("circle", ("cx", "6"), ("cy", "6"), ("r", "1.2"), ("fill", fill.Ink));
            }
            else
            {
                svg.Empty("path", ("d", PatternPath(fill.Pattern)), ("stroke", fill.Ink), ("stroke-width", "1.2"));
            }

            svg.Close();
        }

        _ = patterns.Count == 0 ? svg : svg.Close();
    }

    private static string PatternPath(Pattern pattern) => pattern switch
    {
        Pattern.Rising => "M-2 2L2 -2M0 8L8 0M6 10L10 6",
        Pattern.Falling => "M-2 6L2 10M0 0L8 8M6 -2L10 2",
        _ => "M0 4L8 4",
    };

    private static Fill? FillOf(Mark mark) => mark switch
    {
        RectMark rect => rect.Fill,
        PathMark path => path.Fill,
        CircleMark circle => circle.Fill,
        _ => null,
    };

    private void Write(Mark mark)
    {
        switch (mark)
        {
            case LineMark line:
                svg.Empty("line", ("x1", N(line.X1)), ("y1", N(line.Y1)), ("x2", N(line.X2)), ("y2", N(line.Y2)),
                    ("stroke", line.Stroke.Colour), ("stroke-width", N(line.Stroke.Width)), ("stroke-dasharray", line.Stroke.Dash));
                break;
            case PolylineMark line:
                svg.Empty("polyline", ("points", Points(line.Points)), ("fill", "none"), ("stroke-linejoin", "round"),
                    ("stroke", line.Stroke.Colour), ("stroke-width", N(line.Stroke.Width)), ("stroke-dasharray", line.Stroke.Dash));
                break;
            case PathMark path:
                svg.Empty("polygon", ("points", Points(path.Points)), ("fill", Paint(path.Fill)), ("stroke", path.Stroke?.Colour), ("stroke-width", N(path.Stroke?.Width)));
                break;
            case CircleMark circle:
                svg.Empty("circle", ("cx", N(circle.Centre.X)), ("cy", N(circle.Centre.Y)), ("r", N(circle.Radius)),
                    ("fill", Paint(circle.Fill)), ("stroke", circle.Stroke?.Colour), ("stroke-width", N(circle.Stroke?.Width)));
                break;
            case RectMark rect:
                svg.Empty("rect", ("x", N(rect.X)), ("y", N(rect.Y)), ("width", N(rect.Width)), ("height", N(rect.Height)), ("fill", Paint(rect.Fill)),
                    ("stroke", rect.Stroke?.Colour), ("stroke-width", N(rect.Stroke?.Width)), ("stroke-dasharray", rect.Stroke?.Dash));
                break;
            case TextMark text:
                svg.Element("text", text.Text, ("x", N(text.X)), ("y", N(text.Y)), ("font-size", N(text.Style.Size)), ("fill", text.Style.Colour),
                    ("font-weight", text.Style.Bold ? "bold" : null),
                    ("text-anchor", text.Style.Anchor switch { Anchor.Middle => "middle", Anchor.End => "end", _ => null }));
                break;
        }
    }

    private string Paint(Fill? fill) => fill is null ? "none" : patterns.TryGetValue(fill, out var pattern) ? $"url(#{pattern})" : fill.Colour;

    private static string Points(IReadOnlyList<Point> points) => string.Join(' ', points.Select(point => $"{N(point.X)},{N(point.Y)}"));

    private static string? N(double? number) => number is { } value ? N(value) : null;

    private static string N(double number) => Math.Round(number, 2).ToString("0.##", CultureInfo.InvariantCulture);
}
