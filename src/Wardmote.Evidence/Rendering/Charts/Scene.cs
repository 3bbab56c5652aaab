namespace Wardmote.Evidence.Rendering.Charts;

/// <summary>A finished drawing, from which SVG and PNG are written alike.</summary>
internal sealed record Scene(double Width, double Height, IReadOnlyList<Mark> Marks);

/// <summary>Where a chart's marks are put, one over the other.</summary>
/// <param name="below">Said under every part of the chart; null for nothing.</param>
internal sealed class Canvas(double width, string? below = null)
{
    public const double TextSize = 13;
    public const double SmallSize = 11.5;

    /// <summary>From one base line of text to the next.</summary>
    public const double LineHeight = 16;

    public static readonly TextStyle Label = new(TextSize);
    public static readonly TextStyle Quiet = new(TextSize, Palette.Quiet);
    public static readonly Stroke Axis = new(Palette.Quiet, 1.25);
    public static readonly Stroke Grid = new(Palette.Grid, 1);

    private readonly List<Mark> marks = [];

    public double Width => width;

    /// <summary>True for a drawing made for a phone.</summary>
    public bool Narrow => width < 500;

    /// <summary>Puts everything that is added meanwhile into one group.</summary>
    public void Group(Action draw)
    {
        var before = marks.Count;
        draw();
        var grouped = new GroupMark(marks[before..]);
        marks.RemoveRange(before, marks.Count - before);
        marks.Add(grouped);
    }

    public Scene Finish(double height) => new(width, Math.Ceiling(below is null ? height : Words(height, below)), marks);

    public void Add(Mark mark) => marks.Add(mark);

    public void Line(double x1, double y1, double x2, double y2, Stroke stroke) => marks.Add(new LineMark(x1, y1, x2, y2, stroke));

    public void Text(double x, double y, string text, TextStyle style) => marks.Add(new TextMark(x, y, text, style));

    /// <summary>Lines of text, the first on the given base line; returns the base line that would follow.</summary>
    public double Lines(double x, double y, IReadOnlyList<string> lines, TextStyle style)
    {
        foreach (var line in lines)
        {
            Text(x, y, line, style);
            y += LineHeight;
        }

        return y;
    }

    /// <summary>Lines of text centred on a height.</summary>
    public void LinesAbout(double x, double middle, IReadOnlyList<string> lines, TextStyle style) =>
        Lines(x, middle + TextSize * 0.36 - (lines.Count - 1) * LineHeight / 2, lines, style);

    /// <summary>Quiet words above the plot or below it, wrapped; returns where the next thing may start.</summary>
    public double Words(double y, string text) =>
        Lines(0, y + TextSize, TextWidth.Wrap(text, Width, TextSize), Quiet) - TextSize + 4;
}
