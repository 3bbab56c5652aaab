namespace Wardmote.Evidence.Rendering.Charts;

/// <summary>One thing drawn. Units are CSS pixels, y grows downwards.</summary>
internal abstract record Mark;

internal sealed record LineMark(double X1, double Y1, double X2, double Y2, Stroke Stroke) : Mark;

internal sealed record PolylineMark(IReadOnlyList<Point> Points, Stroke Stroke) : Mark;

/// <summary>A closed outline: the shape of a marker.</summary>
internal sealed record PathMark(IReadOnlyList<Point> Points, Fill Fill, Stroke? Stroke) : Mark;

/// <summary>Something with bounds of several rings, holes among them: a point is inside where it lies within an odd number of rings.</summary>
/// <param name="Title">What is said of it to those who point at it; null for nothing.</param>
internal sealed record AreaMark(IReadOnlyList<IReadOnlyList<Point>> Rings, Fill? Fill, Stroke? Stroke, string? Title = null) : Mark;

/// <summary>Marks that belong together: on the web a reader may move and enlarge them within the frame of the drawing.</summary>
internal sealed record GroupMark(IReadOnlyList<Mark> Marks) : Mark;

internal sealed record CircleMark(Point Centre, double Radius, Fill Fill, Stroke? Stroke) : Mark;

internal sealed record RectMark(double X, double Y, double Width, double Height, Fill? Fill, Stroke? Stroke = null) : Mark;

/// <param name="Y">The base line of the letters.</param>
internal sealed record TextMark(double X, double Y, string Text, TextStyle Style) : Mark;

internal readonly record struct Point(double X, double Y);

/// <param name="Dash">Lengths of line and gap in turn; null for an unbroken line.</param>
internal sealed record Stroke(string Colour, double Width = 1, string? Dash = null);

/// <param name="Ink">The colour of the pattern's strokes.</param>
internal sealed record Fill(string Colour, Pattern Pattern = Pattern.Solid, string Ink = Palette.White);

/// <summary>What tells two areas apart where colour does not.</summary>
internal enum Pattern
{
    Solid,
    Rising,
    Falling,
    Dots,
    Level,
}

internal sealed record TextStyle(double Size, string Colour = Palette.Ink, Anchor Anchor = Anchor.Start, bool Bold = false)
{
    public TextStyle At(Anchor anchor) => this with { Anchor = anchor };
}

internal enum Anchor
{
    Start,
    Middle,
    End,
}
