namespace Wardmote.Evidence.Rendering.Charts;

/// <summary>
/// Answers from one end of a scale to the other, each question's stacked to 100% and set so that the middle of the scale
/// lies on one line: what leans left or right is seen at once.
/// </summary>
internal sealed class LikertBars(Chart chart, Canvas canvas)
{
    private const double Bar = 26;
    private const string LeftEnd = "#801650";
    private const string RightEnd = "#12436d";
    private const string Middle = "#d9dcde";

    public Scene Draw()
    {
        var rows = new RowPlot(chart, canvas);
        var shares = chart.Categories.Select((_, c) => Shares(c)).ToList();
        var before = shares.Max(share => LeftOfMiddle(share));
        var after = shares.Max(share => share.Sum() - LeftOfMiddle(share));
        var y = canvas.Words(0, ChartText.ValueTitle(chart));
        y = Key.Areas(canvas, y + 4, [.. chart.Series.Select(series => series.Name)], Fill);
        var perShare = (canvas.Width - rows.Left - 2) / Math.Max(0.01, before + after);
        var middle = rows.Left + 1 + before * perShare;
        var bottom = rows.Draw(y, Bar, 10, (category, top) => DrawBar(category, shares[category], middle, perShare, top));
        return canvas.Finish(canvas.Words(bottom, "Bars are centred on the middle of the scale, which is marked above and below each."));
    }

    private double[] Shares(int category)
    {
        if (chart.Series.Any(series => series.Withheld.Contains(category)))
        {
            // The others stacked to 100% would be drawn too long.
            return new double[chart.Series.Count];
        }

        var values = chart.Series.Select(series => (double)Math.Max(0, series.Values[category] ?? 0)).ToArray();
        var sum = values.Sum();
        return sum == 0 ? values : [.. values.Select(value => value / sum)];
    }

    /// <summary>Half of the middle answer, where there is one, and all before it.</summary>
    private static double LeftOfMiddle(double[] shares) =>
        shares.Take(shares.Length / 2).Sum() + (shares.Length % 2 == 1 ? shares[shares.Length / 2] / 2 : 0);

    private void DrawBar(int category, double[] shares, double middle, double perShare, double top)
    {
        canvas.Line(middle, top - 4, middle, top + Bar + 4, new Stroke(Palette.Ink, 1.5));
        if (chart.Series.Any(series => series.Withheld.Contains(category)))
        {
            WithheldMark.Draw(canvas, middle + 6, top + Bar / 2, Anchor.Start);
            return;
        }

        var x = middle - LeftOfMiddle(shares) * perShare;
        for (var s = 0; s < shares.Length; s++)
        {
            var width = shares[s] * perShare;
            if (width <= 0)
            {
                continue;
            }

            canvas.Add(new RectMark(x, top, width, Bar, Fill(s), new Stroke(Palette.Quiet, 0.75)));
            Bars.NumberInside(canvas, x, top, width, Bar, ChartText.Number(chart.Series[s].Values[category] ?? 0, chart), Fill(s), part: false);
            x += width;
        }
    }

    /// <summary>Two colours that grow paler towards the middle; the left one hatched, so that the ends differ in black and white.</summary>
    private Fill Fill(int answer)
    {
        var half = chart.Series.Count / 2;
        if (chart.Series.Count % 2 == 1 && answer == half)
        {
            return new Fill(Middle);
        }

        var fromEnd = answer < half ? answer : chart.Series.Count - 1 - answer;
        var colour = Palette.Tint(answer < half ? LeftEnd : RightEnd, 1 - 0.7 * fromEnd / Math.Max(1, half));
        return new Fill(colour, answer < half ? Pattern.Rising : Pattern.Solid, Palette.Tint(colour, 0.65));
    }
}
