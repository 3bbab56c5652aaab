using System.Globalization;

namespace Wardmote.Evidence.Rendering.Charts;

/// <summary>How a chart writes its numbers.</summary>
internal static class ChartText
{
    /// <summary>"1,215", "38%", "£5,000", "−81", "[low]".</summary>
    public static string Number(decimal value, Chart chart) => value == 0 && chart.HasLow ? Cell.LowMark : Number(value, chart.Decimals, chart.Unit);

    public static string Tick(decimal value, Chart chart) => Number(value, value == Math.Truncate(value) ? 0 : chart.Decimals, chart.Unit);

    /// <summary>The words over the axis: what the numbers are.</summary>
    public static string ValueTitle(Chart chart) =>
        chart.Unit is { } unit && !chart.ValueTitle.Contains(unit, StringComparison.Ordinal) ? $"{chart.ValueTitle} ({unit})" : chart.ValueTitle;

    /// <summary>The highest figure of all; 1 where none is above zero, so that lengths can be divided by it.</summary>
    public static decimal Most(Chart chart) => chart.Series.SelectMany(series => series.Values).Max() is { } most and > 0 ? most : 1;

    private static string Number(decimal value, int decimals, string? unit)
    {
        var digits = Math.Abs(value).ToString("N" + decimals.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
        var sign = value < 0 ? "\u2212" : "";
        return unit switch
        {
            "%" => $"{sign}{digits}%",
            "£" => $"{sign}£{digits}",
            _ => sign + digits,
        };
    }
}
