using Wardmote.Evidence.Rendering;
using Wardmote.Evidence.Rendering.Charts;

namespace Wardmote.Tests.Evidence.Rendering.Charts;

/// <summary>Charts that are easy to draw and charts that are not, each for a wide and a narrow page.</summary>
internal static class Drawings
{
    private const string LongName = "Offences against the person which the recording rules of the year do not put anywhere else";

    public static TheoryData<string, double> All()
    {
        var data = new TheoryData<string, double>();
        foreach (var name in Named().Keys)
        {
            data.Add(name, ChartRenderer.Wide);
            data.Add(name, ChartRenderer.Narrow);
        }

        return data;
    }

    public static Chart Chart(string name) => Named()[name];

    private static Dictionary<string, Chart> Named()
    {
        var named = Some.Document().Exhibits.Where(exhibit => exhibit.Chart is not null).ToDictionary(exhibit => exhibit.Id, exhibit => exhibit.Chart!);
        foreach (var kind in Enum.GetValues<ChartKind>())
        {
            named[$"{kind}, one category"] = Of(kind, ["2018"], 7);
            named[$"{kind}, no figures"] = Of(kind, ["2017", "2018"], null, null);
            named[$"{kind}, all zero"] = Of(kind, ["2017", "2018"], 0, 0);
            named[$"{kind}, long names"] = Of(kind, [LongName, "2018", LongName.Replace(" ", "", StringComparison.Ordinal)], 1, 2, 3);
            named[$"{kind}, large figures"] = Of(kind, ["2016", "2017", "2018"], 1167998, 992246, 749);
            named[$"{kind}, small figures"] = Of(kind, ["2016", "2017", "2018"], 0.08m, 0.18m, 0.09m) with { Decimals = 2, Unit = "%", PartPeriods = [0, 2] };
            named[$"{kind}, forty categories"] = Of(kind, [.. Enumerable.Range(1, 40).Select(n => $"Ward {n}")], [.. Enumerable.Range(1, 40).Select(n => (decimal?)n)]);
        }

        foreach (var (name, chart) in named.Where(n => n.Value.Kind == ChartKind.Map).ToList())
        {
            named[name] = Mapped(chart, tiles: false);
            named[name + ", as tiles"] = Mapped(chart, tiles: true);
        }

        // A funnel of areas without figures cannot be asked for.
        named.Remove("Funnel, no figures");
        foreach (var (name, chart) in named.Where(n => n.Value.Kind is ChartKind.ControlChart or ChartKind.Funnel).ToList())
        {
            named[name] = Limited(chart with { Series = [chart.Series[0]], PartPeriods = [] });
        }

        named["Line, with intervals and a break"] = Ranged(ChartKind.Line) with { Breaks = [1] };
        named["Bar, with intervals"] = Ranged(ChartKind.Bar);
        named["GroupedBar, with intervals"] = Ranged(ChartKind.GroupedBar);
        named["ControlChart, with a break and signals"] = Limited(Of(ChartKind.ControlChart, ["2014", "2015", "2016", "2017", "2018"], 4, 12, null, 1, 3)) with { Breaks = [3] };
        named["Line, eight series"] = Many(ChartKind.Line);
        named["GroupedBar, eight series"] = Many(ChartKind.GroupedBar);
        named["StackedBar, eight series"] = Many(ChartKind.StackedBar);
        named["Likert, eight series"] = Many(ChartKind.Likert);
        named["GroupedBar, below zero"] = Of(ChartKind.GroupedBar, ["2016", "2017", "2018"], -4, 12, -30);
        named["Line, below zero"] = Of(ChartKind.Line, ["2016", "2017", "2018"], -4, 12, -30);
        return named;
    }

    /// <summary>Two series: the values as given, and in reverse.</summary>
    private static Chart Of(ChartKind kind, IReadOnlyList<string> categories, params decimal?[] values) => new()
    {
        Kind = kind,
        Description = "A chart for a test.",
        Categories = categories,
        CategoryTitle = "Category",
        ValueTitle = "Figures",
        Series = [new Series("As given", values), new Series("In reverse", [.. values.AsEnumerable().Reverse()])],
    };

    private static Chart Ranged(ChartKind kind)
    {
        var chart = Of(kind, ["2016", "2017", "2018"], 0, 12, 30);
        return chart with { Series = [.. chart.Series.Take(kind == ChartKind.Bar ? 1 : 2).Select(s => s with { Ranges = [.. s.Values.Select(v => v is { } value ? new ValueRange(value * 0.8m, value * 1.3m + 1) : null)] })] };
    }

    /// <summary>The same figures between limits, some of them beyond.</summary>
    private static Chart Limited(Chart chart)
    {
        var values = chart.Series[0].Values;
        var mean = values.OfType<decimal>().DefaultIfEmpty(0).Average();
        decimal? At(decimal times) => values.All(v => v is null) ? null : mean * times;
        return chart.Kind == ChartKind.ControlChart
            ? chart with { Series = [chart.Series[0]], Control = new ControlLimits([.. values.Select(_ => At(0.5m))], [.. values.Select(_ => At(1))], [.. values.Select(_ => At(1.4m))], [0], values.Count > 1 ? [1] : []) }
            : chart with
            {
                Funnel = new FunnelShape
                {
                    Sizes = [.. values.Select((_, i) => 1000m + 150 * i)],
                    SizeTitle = "Population",
                    Target = mean,
                    Curve = [.. Enumerable.Range(0, 20).Select(i => new FunnelWidth(900 + 400 * i, Around(mean, 2m / (i + 2)), Around(mean, 3m / (i + 2))))],
                    BeyondInner = [0],
                    BeyondOuter = values.Count > 1 ? [values.Count - 1] : [],
                    Highlighted = 0,
                },
            };
    }

    private static ValueRange Around(decimal mean, decimal share) => new(Math.Max(0, mean * (1 - share)), mean * (1 + share));

    /// <summary>Places in rows of seven, each with a notch and every third with a hole.</summary>
    private static Chart Mapped(Chart chart, bool tiles) => chart with
    {
        Series = [chart.Series[0]],
        Map = new ChartMap
        {
            IsTiles = tiles,
            Places = [.. chart.Categories.Select((name, i) => tiles ? new MapPlace([Square(i % 7, -i / 7, 1)], name[..1]) : new MapPlace([Notched(i % 7, -i / 7), .. i % 3 == 0 ? [Square(i % 7 + 0.2, -i / 7 + 0.2, 0.1)] : Array.Empty<MapPoint[]>()]))],
            Outline = tiles ? [] : [Square(0, -chart.Categories.Count / 7, 1 + chart.Categories.Count / 7)],
        },
    };

    private static MapPoint[] Square(double x, double y, double side) => [new(x, y), new(x + side, y), new(x + side, y + side), new(x, y + side)];

    private static MapPoint[] Notched(double x, double y) => [new(x, y), new(x + 1, y), new(x + 1, y + 1), new(x + 0.5, y + 0.6), new(x, y + 1)];

    private static Chart Many(ChartKind kind) => Of(kind, ["2017", "2018"], 1, 2) with
    {
        Series = [.. Enumerable.Range(1, 8).Select(n => new Series($"Series number {n}", [n, 9 - n]))],
    };
}
