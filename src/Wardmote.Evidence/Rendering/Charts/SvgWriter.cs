using System.Globalization;
using System.Text;

namespace Wardmote.Evidence.Rendering.Charts;

/// <summary>A scene as SVG with real text, named and described for those who do not see it.</summary>
internal sealed class SvgWriter(MarkupWriter svg, string id)
{
    private const string FontFamily = "Arial, Helvetica, 'Liberation Sans', sans-serif";

    public void Write(Scene scene, string title, string description)
    {
        svg.Open("svg",
                ("xmlns", "http://www.w3.org/2000/svg"), ("role", "img"), ("aria-labelledby", $"{id}-title {id}-desc"),
                ("viewBox", $"0 0 {N(scene.Width)} {N(scene.Height)}"), ("width", N(scene.Width)), ("height", N(scene.Height)), ("font-family", FontFamily))
            .Element("title", title, ("id", id + "-title"))
            .Element("desc", description, ("id", id + "-desc"));
        foreach (var mark in scene.Marks)
        {
            Write(mark);
        }

        svg.Close();
    }

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
                svg.Empty("polygon", ("points", Points(path.Points)), ("fill", path.Fill.Colour), ("stroke", path.Stroke?.Colour), ("stroke-width", N(path.Stroke?.Width)));
                break;
            case AreaMark area:
                Write(area);
                break;
            case GroupMark group:
                svg.Open("g", ("data-map", ""));
                foreach (var part in group.Marks)
                {
                    Write(part);
                }

                svg.Close();
                break;
            case CircleMark circle:
                svg.Empty("circle", ("cx", N(circle.Centre.X)), ("cy", N(circle.Centre.Y)), ("r", N(circle.Radius)),
                    ("fill", circle.Fill.Colour), ("stroke", circle.Stroke?.Colour), ("stroke-width", N(circle.Stroke?.Width)));
                break;
            case RectMark rect:
                svg.Empty("rect", ("x", N(rect.X)), ("y", N(rect.Y)), ("width", N(rect.Width)), ("height", N(rect.Height)), ("fill", rect.Fill?.Colour ?? "none"),
                    ("stroke", rect.Stroke?.Colour), ("stroke-width", N(rect.Stroke?.Width)), ("stroke-dasharray", rect.Stroke?.Dash));
                WriteHatch(rect.Fill, Hatch.Lines(rect));
                break;
            case TextMark text:
                svg.Element("text", text.Text, ("x", N(text.X)), ("y", N(text.Y)), ("font-size", N(text.Style.Size)), ("fill", text.Style.Colour),
                    ("font-weight", text.Style.Bold ? "bold" : null),
                    ("text-anchor", text.Style.Anchor switch { Anchor.Middle => "middle", Anchor.End => "end", _ => null }));
                break;
        }
    }

    private void Write(AreaMark area)
    {
        var path = new StringBuilder();
        foreach (var ring in area.Rings)
        {
            path.Append('M').AppendJoin('L', ring.Select(p => $"{N(p.X)} {N(p.Y)}")).Append('Z');
        }

        svg.Open("path", ("d", path.ToString()), ("fill", area.Fill?.Colour ?? "none"), ("fill-rule", area.Rings.Count > 1 ? "evenodd" : null),
            ("stroke", area.Stroke?.Colour), ("stroke-width", N(area.Stroke?.Width)), ("stroke-linejoin", area.Stroke is null ? null : "round"),
            ("stroke-dasharray", area.Stroke?.Dash), ("pointer-events", area.Title is null ? "none" : null));
        if (area.Title is { } title)
        {
            svg.Element("title", title);
        }

        svg.Close();
        WriteHatch(area.Fill, Hatch.Lines(area));
    }

    private void WriteHatch(Fill? hatched, IEnumerable<(Point From, Point To)> lines)
    {
        if (hatched is not { Pattern: not Pattern.Solid } fill)
        {
            return;
        }

        var path = new StringBuilder();
        foreach (var (from, to) in lines)
        {
            path.Append('M').Append(N(from.X)).Append(' ').Append(N(from.Y)).Append('L').Append(N(to.X)).Append(' ').Append(N(to.Y));
        }

        var dots = fill.Pattern == Pattern.Dots;
        svg.Empty("path", ("d", path.ToString()), ("stroke", fill.Ink), ("stroke-width", N(dots ? Hatch.DotWidth : Hatch.Width)), ("stroke-linecap", dots ? "round" : null));
    }

    private static string Points(IReadOnlyList<Point> points) => string.Join(' ', points.Select(point => $"{N(point.X)},{N(point.Y)}"));

    private static string? N(double? number) => number is { } value ? N(value) : null;

    private static string N(double number) => Math.Round(number, 2).ToString("0.##", CultureInfo.InvariantCulture);
}
