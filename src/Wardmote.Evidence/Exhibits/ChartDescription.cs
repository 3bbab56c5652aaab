using Wardmote.Evidence.Rendering;

namespace Wardmote.Evidence.Exhibits;

/// <summary>Says in plain English what a chart shows, for those who do not see it.</summary>
internal static class ChartDescription
{
    /// <summary>What it is, its highest and lowest figures, and for a line where it starts and ends; part periods are not compared.</summary>
    public static string Of(string caption, Chart chart)
    {
        var sentences = new List<string> { $"{Kind(chart.Kind)}: {caption}." };
        var whole = Enumerable.Range(0, chart.Categories.Count).Where(i => !chart.PartPeriods.Contains(i)).ToList();
        var points = chart.Series
            .SelectMany(s => whole.Where(i => i < s.Values.Count && s.Values[i] is not null).Select(i => (Series: s.Name, Category: chart.Categories[i], Value: s.Values[i]!.Value)))
            .ToList();
        if (points.Count > 1)
        {
            var (highest, lowest) = (points.MaxBy(p => p.Value), points.MinBy(p => p.Value));
            sentences.Add(highest.Value == lowest.Value
                ? $"All are {Written(highest.Value)}."
                : $"Highest: {Written(highest.Value)} ({Where(highest)}). Lowest: {Written(lowest.Value)} ({Where(lowest)}).");
        }

        if (chart.Kind == ChartKind.Line && whole.Count > 1)
        {
            sentences.AddRange(chart.Series.Take(4).Select(s => Ends(s, whole)).OfType<string>());
        }

        if (chart.PartPeriods.Count > 0)
        {
            sentences.Add($"{PeriodWords.Join([.. chart.PartPeriods.Select(i => chart.Categories[i])])} {(chart.PartPeriods.Count == 1 ? "is" : "are")} not a whole period and left out of this comparison.");
        }

        return string.Join(" ", sentences);

        string Written(decimal value) => NumberText.Of(value, chart.Decimals, chart.Unit);

        string Where((string Series, string Category, decimal Value) point) =>
            chart.Series.Count > 1 ? $"{point.Series}, {point.Category}" : point.Category;

        string? Ends(Series series, List<int> indexes)
        {
            var known = indexes.Where(i => series.Values[i] is not null).ToList();
            if (known.Count < 2)
            {
                return null;
            }

            var (first, last) = (known[0], known[^1]);
            var name = chart.Series.Count > 1 ? $"{series.Name}: " : "";
            return $"{name}{Written(series.Values[first]!.Value)} in {chart.Categories[first]} and {Written(series.Values[last]!.Value)} in {chart.Categories[last]}.";
        }
    }

    private static string Kind(ChartKind kind) => kind switch
    {
        ChartKind.Line => "Line chart",
        ChartKind.Bar => "Bar chart",
        ChartKind.GroupedBar => "Bars side by side",
        ChartKind.StackedBar => "Stacked bars",
        ChartKind.Pyramid => "Pyramid of two groups",
        ChartKind.Heat => "Heat table",
        _ => "Bars of answers on a scale",
    };
}
