namespace Wardmote.Evidence.Rendering.Charts;

/// <summary>The names of lines beside their last points, moved apart where they would overlap.</summary>
internal sealed class LineLabels
{
    private const double Leader = 14;

    /// <summary>A name further from its line than this could be taken for another's.</summary>
    private const double FurthestMove = 30;

    private readonly List<(int Series, double Y, IReadOnlyList<string> Lines)> places = [];

    /// <summary>Room to the right of the plot.</summary>
    public double Width { get; private init; }

    /// <summary>Null where names do not fit beside the plot; a key has to name the lines then.</summary>
    /// <param name="scale">Heights from the top of the plot.</param>
    public static LineLabels? Beside(Chart chart, Canvas canvas, Scale scale)
    {
        if (canvas.Narrow || chart.Series.Count < 2 || chart.Series.Any(series => series.Values.All(value => value is null)))
        {
            return null;
        }

        var room = canvas.Width * 0.24;
        var wrapped = chart.Series.Select(series => TextWidth.Wrap(series.Name, room, Canvas.TextSize)).ToList();
        var labels = new LineLabels { Width = Leader + 2 + wrapped.Max(lines => lines.Max(line => TextWidth.Of(line, Canvas.TextSize))) };
        var wanted = chart.Series.Select((series, s) => (Series: s, Y: scale.At(series.Values.Last(value => value is not null)!.Value))).OrderBy(place => place.Y).ToList();
        var next = double.NegativeInfinity;
        foreach (var (series, y) in wanted)
        {
            var height = wrapped[series].Count * Canvas.LineHeight;
            var middle = Math.Max(y, next + height / 2);
            if (middle - y > FurthestMove || wrapped[series].Count > 3)
            {
                return null;
            }

            labels.places.Add((series, middle, wrapped[series]));
            next = middle + height / 2;
        }

        return labels;
    }

    /// <summary>Each name with a thin line from the last point it names.</summary>
    /// <param name="last">The last point of a series.</param>
    public void Draw(Canvas canvas, double right, double top, Func<int, Point> last)
    {
        foreach (var (series, y, lines) in places)
        {
            var point = last(series);
            canvas.Line(point.X + 7, point.Y, right + Leader - 4, top + y, new Stroke(Palette.Quiet, 0.75));
            canvas.LinesAbout(right + Leader, top + y, lines, Canvas.Label);
        }
    }
}
