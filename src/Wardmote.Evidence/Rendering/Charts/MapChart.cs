namespace Wardmote.Evidence.Rendering.Charts;

/// <summary>Places shaded by their figures, with a key of the shades; hatched where there is no figure.</summary>
internal sealed class MapChart(Chart chart, Canvas canvas)
{
    private const double TallestWide = 560;
    private const double Margin = 2;

    private static readonly Stroke Border = new(Palette.White, 1);
    private static readonly Stroke TileBorder = new(Palette.White, 3);
    private static readonly Stroke HatchedBorder = new("#8a8c8e", 1);
    private static readonly Stroke Outline = new(Palette.Ink, 1.75);

    private readonly IReadOnlyList<decimal?> values = chart.Series[0].Values;
    private readonly ChartMap map = chart.Map!;
    private readonly MapClasses classes = new(chart.Series[0].Values);

    private double Size => canvas.Narrow ? 10 : Canvas.SmallSize;

    public Scene Draw()
    {
        var top = canvas.Words(0, ChartText.ValueTitle(chart)) + 6;
        top = DrawKey(top) + 8;
        var points = map.Places.SelectMany(p => p.Rings).SelectMany(r => r).Concat(map.Outline.SelectMany(r => r)).ToList();
        var (left, right, low, high) = (points.Min(p => p.X), points.Max(p => p.X), points.Min(p => p.Y), points.Max(p => p.Y));
        var scale = Math.Min((canvas.Width - 2 * Margin) / (right - left), (TallestWide - 2 * Margin) / (high - low));
        var indent = (canvas.Width - (right - left) * scale) / 2;
        Point At(MapPoint point) => new(indent + (point.X - left) * scale, top + Margin + (high - point.Y) * scale);

        var shapes = map.Places.Select(p => p.Rings.Select(r => (IReadOnlyList<Point>)[.. r.Select(At)]).ToList()).ToList();
        canvas.Group(() => DrawPlaces(shapes, [.. map.Outline.Select(r => (IReadOnlyList<Point>)[.. r.Select(At)])]));
        return canvas.Finish(top + (high - low) * scale + 2 * Margin + 2);
    }

    private void DrawPlaces(List<List<IReadOnlyList<Point>>> shapes, List<IReadOnlyList<Point>> outline)
    {
        foreach (var i in Enumerable.Range(0, shapes.Count).OrderBy(i => values[i] is null))
        {
            canvas.Add(new AreaMark(shapes[i], FillOf(i), BorderOf(i), $"{chart.Categories[i]}: {Said(i)}"));
        }

        if (outline.Count > 0)
        {
            canvas.Add(new AreaMark(outline, null, Outline));
        }

        // Squares are read as a table is: short names for all of them where one would not fit in full.
        var isShort = map.IsTiles && Enumerable.Range(0, shapes.Count).Any(i => Room(chart.Categories[i], i, shapes[i]) is null);
        for (var i = 0; i < shapes.Count && map.Legend is null or { Named: true }; i++)
        {
            DrawName(i, shapes[i], isShort);
        }
    }

    private double DrawKey(double top)
    {
        List<(string Name, Fill Fill)> key = map.Legend is { } legend
            ? [.. legend.Shades.Select(s => (s.Meaning, new Fill(s.Colour)))]
            : [.. classes.Names(chart).Select((name, i) => (name, new Fill(Palette.Shade(i, classes.Count))))];
        if (Enumerable.Range(0, values.Count).Any(i => FillOf(i) == Palette.Missing))
        {
            key.Add(("No figure", Palette.Missing));
        }

        if (chart.HasWithheld)
        {
            key.Add(($"Withheld {Cell.WithheldMark}", WithheldMark.Area));
        }

        return Key.Areas(canvas, top, [.. key.Select(k => k.Name)], i => key[i].Fill);
    }

    /// <summary>Places have borders; parts of a surface run into each other.</summary>
    private Stroke? BorderOf(int place) => map.IsTiles ? TileBorder
        : FillOf(place) == Palette.Missing || FillOf(place) == WithheldMark.Area ? HatchedBorder
        : map.Legend is { Named: false } ? null
        : Border;

    private Fill FillOf(int place) => IsWithheld(place) ? WithheldMark.Area : map.Legend is { } legend
        ? legend.Of[place] is { } shade ? new Fill(legend.Shades[shade].Colour) : Palette.Missing
        : values[place] is { } value ? new Fill(Palette.Shade(classes.Of(value), classes.Count)) : Palette.Missing;

    private bool IsWithheld(int place) => chart.Series[0].Withheld.Contains(place);

    private string Said(int place)
    {
        var figure = values[place] is { } value ? ChartText.Number(value, chart) : IsWithheld(place) ? Cell.WithheldMark : "no figure";
        return map.Legend is { Named: true, Of: var shades } && shades[place] is { } shade ? $"{figure}, {map.Legend.Shades[shade].Meaning}" : figure;
    }

    /// <summary>The name where there is room for it, in a square with its figure below.</summary>
    private void DrawName(int place, List<IReadOnlyList<Point>> rings, bool isShort)
    {
        if (Room(isShort ? map.Places[place].Short ?? chart.Categories[place] : chart.Categories[place], place, rings) is not var (box, fitting))
        {
            return;
        }

        var colour = values[place] is null ? Palette.Ink : Palette.TextOn(FillOf(place).Colour);
        if (values[place] is null)
        {
            // Letters on hatching need a plain ground.
            var wide = fitting.Max(l => TextWidth.Of(l, Size)) + 4;
            canvas.Add(new RectMark(box.Centre.X - wide / 2, box.Centre.Y - fitting.Count * Size * 0.6, wide, fitting.Count * Size * 1.2, new Fill(Palette.White)));
        }

        var y = box.Centre.Y + Size * 0.36 - (fitting.Count - 1) * Size * 1.15 / 2;
        foreach (var (line, i) in fitting.Select((l, i) => (l, i)))
        {
            canvas.Text(box.Centre.X, y, line, new TextStyle(Size, colour, Anchor.Middle, Bold: map.IsTiles && i == fitting.Count - 1));
            y += Size * 1.15;
        }
    }

    /// <summary>Where a name fits, and in which lines; null where it does not.</summary>
    private (LabelBox Box, List<string> Lines)? Room(string name, int place, List<IReadOnlyList<Point>> rings)
    {
        foreach (var box in LabelBox.In(rings))
        {
            foreach (var lines in Wraps(name, place, box.Across))
            {
                if (box.Fits(lines, Size))
                {
                    return (box, lines);
                }
            }
        }

        return null;
    }

    /// <summary>The name in as few lines as there is room for, and in a line for each word; words are never broken.</summary>
    private IEnumerable<List<string>> Wraps(string name, int place, double across)
    {
        string[] figure = map.IsTiles ? [Said(place)] : [];
        var wrapped = TextWidth.Wrap(name, across, Size);
        if (string.Join(' ', wrapped) == name)
        {
            yield return [.. wrapped, .. figure];
        }

        yield return [.. name.Split(' '), .. figure];
    }
}
