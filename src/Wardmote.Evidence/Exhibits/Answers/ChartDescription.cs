using Wardmote.Evidence.Rendering;

namespace Wardmote.Evidence.Exhibits.Answers;

/// <summary>Says in plain English what a chart shows, for those who do not see it.</summary>
internal static class ChartDescription
{
    /// <summary>Withheld numbers that are named one by one.</summary>
    private const int MostNamed = 12;

    /// <summary>What it is, its highest and lowest figures, and for a line where it starts and ends; part periods are not compared.</summary>
    /// <param name="isPart">Whether a series, and in it a category, both from 0, covers only part of its period.</param>
    public static string Of(string caption, Chart chart, Func<int, int, bool> isPart)
    {
        var points = chart.Series
            .SelectMany((series, s) => series.Values.Select((value, c) => new Point(series.Name, s, chart.Categories[c], c, value)))
            .Where(p => p.Value is not null)
            .ToList();
        var whole = points.Where(p => !isPart(p.SeriesIndex, p.CategoryIndex)).ToList();
        var sentences = new List<string> { $"{Kind(chart.Kind)}: {caption}." };
        if (whole.Count > 1)
        {
            sentences.Add(Extremes(chart, whole));
        }

        if (chart.Kind == ChartKind.Line)
        {
            sentences.AddRange(whole.GroupBy(p => p.Series).Take(4).Where(g => g.Count() > 1).Select(g => Ends(chart, g.First(), g.Last())));
        }

        var parts = points.Except(whole).Select(p => p.Category).Distinct().ToList();
        if (parts.Count > 0)
        {
            sentences.Add($"What covers only part of {PeriodWords.Join([.. parts.Select(p => p.TrimEnd('*'))])} is left out of this comparison.");
        }

        sentences.AddRange(Withheld(chart));
        return string.Join(" ", sentences);
    }

    /// <summary>Gaps that are not the lack of a figure.</summary>
    public static IEnumerable<string> Withheld(Chart chart)
    {
        var names = chart.Series.SelectMany(series => series.Withheld.Select(c => chart.Series.Count > 1 ? $"{series.Name}, {chart.Categories[c]}" : chart.Categories[c])).ToList();
        if (names.Count > 0)
        {
            yield return $"Withheld so that nobody can be identified: {(names.Count <= MostNamed ? string.Join("; ", names) : $"{names.Count} numbers")}.";
        }
    }

    private static string Extremes(Chart chart, List<Point> points)
    {
        var shown = chart.HasWithheld ? " of those shown" : "";
        var (highest, lowest) = (points.MaxBy(p => p.Value)!, points.MinBy(p => p.Value)!);
        return highest.Value == lowest.Value
            ? $"All{shown} are {Written(chart, highest)}."
            : $"Highest{shown}: {Written(chart, highest)} ({Where(chart, highest)}). Lowest{shown}: {Written(chart, lowest)} ({Where(chart, lowest)}).";
    }

    private static string Ends(Chart chart, Point first, Point last) =>
        $"{(chart.Series.Count > 1 ? first.Series + ": " : "")}{Written(chart, first)} in {first.Name} and {Written(chart, last)} in {last.Name}.";

    private static string Written(Chart chart, Point point) => point.Value == 0 && chart.HasLow ? Cell.LowMark : NumberText.Of(point.Value!.Value, chart.Decimals, chart.Unit);

    private static string Where(Chart chart, Point point) => chart.Series.Count > 1 ? $"{point.Series}, {point.Name}" : point.Name;

    private sealed record Point(string Series, int SeriesIndex, string Category, int CategoryIndex, decimal? Value)
    {
        /// <summary>A star says that something in the category is not whole; what is compared is.</summary>
        public string Name => Category.TrimEnd('*');
    }

    private static string Kind(ChartKind kind) => kind switch
    {
        ChartKind.Line => "Line chart",
        ChartKind.Bar => "Bar chart",
        ChartKind.GroupedBar => "Bars side by side",
        ChartKind.StackedBar => "Stacked bars",
        ChartKind.Pyramid => "Pyramid of two groups",
        ChartKind.Heat => "Heat table",
        ChartKind.Map => "Map",
        ChartKind.ControlChart => "Control chart",
        ChartKind.Funnel => "Funnel plot",
        _ => "Bars of answers on a scale",
    };
}
