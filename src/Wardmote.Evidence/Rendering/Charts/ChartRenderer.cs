namespace Wardmote.Evidence.Rendering.Charts;

/// <summary>
/// Draws a chart: once as a scene, written as SVG with real text, or as PNG where SVG is not understood. The same chart
/// gives the same bytes on every machine, but for the PNG's letters, which are those of the machine's fonts.
/// </summary>
public static class ChartRenderer
{
    /// <summary>The width of a column of text on a page or screen, in CSS pixels.</summary>
    public const double Wide = 640;

    /// <summary>The width of a phone's screen.</summary>
    public const double Narrow = 340;

    /// <param name="id">Prefix of the ids inside, unique in the page.</param>
    /// <param name="title">The exhibit's label and caption, the drawing's name for those who do not see it.</param>
    public static string Svg(Chart chart, string id, string title, double width = Wide)
    {
        using var text = new StringWriter();
        WriteSvg(chart, id, title, width, new MarkupWriter(text));
        return text.ToString();
    }

    /// <summary>The same drawing as a picture, with the given number of dots for each CSS pixel.</summary>
    public static byte[] Png(Chart chart, double width = Wide, float scale = 2) => PngWriter.Write(Draw(chart, width), scale);

    internal static void WriteSvg(Chart chart, string id, string title, double width, MarkupWriter to) =>
        new SvgWriter(to, id).Write(Draw(chart, width), title, chart.Description);

    internal static Scene Draw(Chart chart, double width)
    {
        Require(chart);
        var canvas = new Canvas(width, chart.HasWithheld ? WithheldMark.Words : null);
        return chart.Kind switch
        {
            ChartKind.Line => new LineChart(chart, canvas).Draw(),
            ChartKind.Bar => new RowBars(chart, canvas).Draw(),
            ChartKind.GroupedBar => ColumnPlot.Fits(chart, canvas) ? new GroupedColumns(chart, canvas).Draw() : new RowBars(chart, canvas).Draw(),
            ChartKind.StackedBar => ColumnPlot.Fits(chart, canvas) ? new StackedColumns(chart, canvas).Draw() : new StackedRows(chart, canvas).Draw(),
            ChartKind.Pyramid => new PyramidChart(chart, canvas).Draw(),
            ChartKind.Heat => new HeatTable(chart, canvas).Draw(),
            ChartKind.Map => new MapChart(chart, canvas).Draw(),
            ChartKind.ControlChart => new ControlPlot(chart, canvas).Draw(),
            ChartKind.Funnel => new FunnelChart(chart, canvas).Draw(),
            ChartKind.Likert => new LikertBars(chart, canvas).Draw(),
            _ => throw new NotSupportedException($"There is no drawing for a chart of kind {chart.Kind}; add it to {nameof(ChartRenderer)}."),
        };
    }

    /// <exception cref="ArgumentException">The chart has nothing to draw, or values that do not match its categories.</exception>
    private static void Require(Chart chart)
    {
        if (chart.Categories.Count == 0 || chart.Series.Count == 0)
        {
            throw new ArgumentException($"The chart '{chart.ValueTitle}' has no categories or no series.", nameof(chart));
        }

        if (chart.Series.FirstOrDefault(series => series.Values.Count != chart.Categories.Count) is { } series)
        {
            throw new ArgumentException($"The series '{series.Name}' has {series.Values.Count} values for {chart.Categories.Count} categories; give one for each.", nameof(chart));
        }

        if (chart.Kind == ChartKind.Map && (chart.Series.Count != 1 || chart.Map?.Places.Count != chart.Categories.Count))
        {
            throw new ArgumentException($"A map shades each of its places by one series; the chart '{chart.ValueTitle}' has {chart.Series.Count} series and {chart.Map?.Places.Count ?? 0} shapes for {chart.Categories.Count} places.", nameof(chart));
        }

        if ((chart.Kind == ChartKind.ControlChart && chart.Control is null) || (chart.Kind == ChartKind.Funnel && chart.Funnel is null))
        {
            throw new ArgumentException($"The chart '{chart.ValueTitle}' has no limits.", nameof(chart));
        }

        if (chart.Kind == ChartKind.Pyramid && chart.Series.Count != 2)
        {
            throw new ArgumentException($"A pyramid shows two series back to back; the chart '{chart.ValueTitle}' has {chart.Series.Count}.", nameof(chart));
        }
    }
}
