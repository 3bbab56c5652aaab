namespace Wardmote.Evidence.Rendering.Charts;

/// <summary>A shaded table with its numbers in it; turned on its side where its columns would be too narrow for them.</summary>
internal sealed class HeatTable(Chart chart, Canvas canvas)
{
    private const double Row = 24;
    private const double LeastColumn = 20;
    private const string Darkest = "#12436d";

    public Scene Draw()
    {
        var rows = chart.Series.Select(series => series.Name).ToList();
        var turned = (canvas.Width - NameWidth(rows)) / chart.Categories.Count < LeastColumn && chart.Categories.Count > rows.Count;
        return turned
            ? Draw(chart.Categories, rows, (row, column) => (column, row), over: null, beside: chart.CategoryTitle)
            : Draw(rows, chart.Categories, (row, column) => (row, column), over: chart.CategoryTitle, beside: null);
    }

    private static double NameWidth(IReadOnlyList<string> rows) => rows.Max(name => TextWidth.Of(name, Canvas.TextSize)) + 8;

    private Scene Draw(IReadOnlyList<string> rows, IReadOnlyList<string> columns, Func<int, int, (int Series, int Category)> place, string? over, string? beside)
    {
        var most = ChartText.Most(chart);
        var left = Math.Min(NameWidth(beside is null ? rows : [.. rows, beside]), canvas.Width / 3);
        var cell = (canvas.Width - left) / columns.Count;
        var y = DrawHead(columns, left, cell, over, beside);
        for (var r = 0; r < rows.Count; r++)
        {
            var name = TextWidth.Wrap(rows[r], left - 8, Canvas.TextSize);
            var height = Math.Max(Row, name.Count * Canvas.LineHeight + 4);
            canvas.LinesAbout(left - 8, y + height / 2, name, Canvas.Label.At(Anchor.End));
            for (var c = 0; c < columns.Count; c++)
            {
                var (series, category) = place(r, c);
                DrawCell(new RectMark(left + c * cell, y, cell, height, null), chart.Series[series].Values[category], most);
                if (chart.Series[series].Withheld.Contains(category))
                {
                    WithheldMark.Draw(canvas, left + (c + 0.5) * cell, y + height / 2, Anchor.Middle);
                }
            }

            y += height;
        }

        return canvas.Finish(canvas.Words(y + 6, "The darker a cell, the higher its number."));
    }

    private double DrawHead(IReadOnlyList<string> columns, double left, double cell, string? over, string? beside)
    {
        var y = canvas.Words(0, ChartText.ValueTitle(chart)) + 2;
        if (over is not null)
        {
            canvas.Text(left, y + 12, over, Canvas.Quiet);
            y += Canvas.LineHeight + 2;
        }

        var names = Short(columns, cell).Select(name => TextWidth.Wrap(name, cell - 2, Canvas.TextSize)).ToList();
        var bottom = y + 4 + names.Max(lines => lines.Count) * Canvas.LineHeight;
        canvas.LinesAbout(left - 8, (y + bottom) / 2, TextWidth.Wrap(beside ?? "", left - 8, Canvas.TextSize), Canvas.Quiet.At(Anchor.End));
        for (var c = 0; c < columns.Count; c++)
        {
            canvas.LinesAbout(left + (c + 0.5) * cell, (y + bottom) / 2, names[c], Canvas.Label.At(Anchor.Middle));
        }

        return bottom;
    }

    private void DrawCell(RectMark cell, decimal? value, decimal most)
    {
        var shade = Palette.Tint(Darkest, 0.04 + 0.96 * (double)Math.Clamp((value ?? 0) / most, 0, 1));
        canvas.Add(cell with { Fill = new Fill(value is null ? Palette.White : shade), Stroke = new Stroke(Palette.White, 1) });
        if (value is { } number)
        {
            var style = new TextStyle(Canvas.SmallSize, Palette.TextOn(shade), Anchor.Middle);
            canvas.LinesAbout(cell.X + cell.Width / 2, cell.Y + cell.Height / 2, [ChartText.Number(number, chart)], style);
        }
    }

    /// <summary>The names, or their first three letters ("Mon", "09" of "09:00") where the names do not fit and three letters tell them apart.</summary>
    private static IReadOnlyList<string> Short(IReadOnlyList<string> names, double width)
    {
        var shortened = names.Select(name => name[..Math.Min(3, name.Length)].TrimEnd(' ', ':', '-', '.', ',')).ToList();
        return names.All(name => TextWidth.Of(name, Canvas.TextSize) <= width - 2) || shortened.Distinct().Count() < names.Count ? names : shortened;
    }
}
