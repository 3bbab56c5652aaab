using ExcelDataReader;
using Wardmote.Analysis.Counts;

namespace Wardmote.Tests.Analysis.Counts;

public sealed class IntervalTests
{
    private sealed record Golden(
        double Count, double Population, double Per, double Numerator, double Denominator,
        double Observed, double Expected, double Value, double Level, double Lower, double Upper);

    private static Golden[] Read(string name) => Cases.Read<Golden[]>("intervals.json", name);

    private static void Same(Golden golden, Interval interval, double tolerance, string what)
    {
        Agree.Relative(golden.Lower, interval.Lower, tolerance, $"lower {what}");
        Agree.Relative(golden.Upper, interval.Upper, tolerance, $"upper {what}");
    }

    [Fact]
    public void Byar_PublishedCounts_AgreesToTheLastDigits()
    {
        foreach (var g in Read("byar"))
        {
            Same(g, PoissonInterval.Byar(g.Count, new(g.Level)), 1e-12, $"Byar limit of {g.Count}");
        }
    }

    [Fact]
    public void Rate_PublishedRates_AgreesToTheLastDigits()
    {
        foreach (var g in Read("rate"))
        {
            Same(g, Rate.Of(g.Count, g.Population, g.Per, new(g.Level)).Interval, 1e-12, $"limit of {g.Count} in {g.Population}");
        }
    }

    [Fact]
    public void Wilson_PublishedProportion_AgreesToTheLastDigits()
    {
        foreach (var g in Read("wilson"))
        {
            Same(g, ProportionInterval.Wilson(g.Numerator, g.Denominator, new(g.Level)), 1e-12, "Wilson limit");
        }
    }

    [Fact]
    public void Dobson_PublishedStandardisedRate_UpperLimitFollowsFromTheLower()
    {
        foreach (var g in Read("direct"))
        {
            var level = new ConfidenceLevel(g.Level);
            // The published example gives the rate, the count and the limits but not the strata: the lower limit fixes the variance.
            var stretch = (g.Value - g.Lower) / (g.Count - PoissonInterval.Byar(g.Count, level).Lower);
            var interval = DirectRate.Dobson(g.Value, stretch * stretch * g.Count, g.Count, level);
            Same(g, interval, 1e-10, "Dobson limit");
        }
    }

    [Fact]
    public void IndirectRatio_PublishedRate_AgreesToItsDigits()
    {
        foreach (var g in Read("indirect"))
        {
            var times = g.Value / (g.Observed / g.Expected);
            var ratio = IndirectRatio.Of(g.Observed, g.Expected, times, new(g.Level));
            Same(g, ratio.Interval, 1e-9, "indirect rate");
        }
    }

    [Fact]
    public void ByarAndWilson_WorkbookOfVectors_AgreeRowByRow()
    {
        var rows = 0;
        foreach (var row in Sheet("testdata_Byars_Wilson.xlsx"))
        {
            double x = Number(row["x"]), lower = Number(row["lowercl"]), upper = Number(row["uppercl"]);
            if (double.IsNaN(x) || double.IsNaN(lower))
            {
                continue;
            }

            var level = Level(row["confidence"]);
            var interval = row["method"] is "Byars" ? PoissonInterval.Byar(x, level) : ProportionInterval.Wilson(x, Number(row["n"]), level);
            Agree.Relative(lower, interval.Lower, 1e-9, $"lower {row["method"]} of {x}");
            Agree.Relative(upper, interval.Upper, 1e-9, $"upper {row["method"]} of {x}");
            rows++;
        }

        Assert.True(rows >= 10, $"only {rows} rows were read");
    }

    [Fact]
    public void RatesAndProportions_WorkbooksOfVectors_AgreeRowByRow()
    {
        var rows = 0;
        foreach (var file in new[] { "testdata_Rate.xlsx", "testdata_Proportion.xlsx" })
        {
            foreach (var row in Sheet(file))
            {
                double numerator = Number(row["Numerator"]), denominator = Number(row["Denominator"]), per = Number(row["multiplier"]);
                if (double.IsNaN(numerator) || double.IsNaN(denominator) || double.IsNaN(Number(row["lower95_0cl"])))
                {
                    continue;
                }

                foreach (var (level, name) in new[] { (ConfidenceLevel.NinetyFive, "95_0cl"), (ConfidenceLevel.NinetyNinePointEight, "99_8cl") })
                {
                    var interval = file.Contains("Rate", StringComparison.Ordinal)
                        ? Rate.Of(numerator, denominator, per, level).Interval
                        : Proportion.Of(numerator, denominator, per, level).Interval;
                    Agree.Relative(Number(row["lower" + name]), interval.Lower, 1e-9, $"{file} {row["Area"]} lower{name}");
                    Agree.Relative(Number(row["upper" + name]), interval.Upper, 1e-9, $"{file} {row["Area"]} upper{name}");
                    rows++;
                }
            }
        }

        Assert.True(rows >= 60, $"only {rows} limits were compared");
    }

    private static IEnumerable<Dictionary<string, object?>> Sheet(string file)
    {
        System.Text.Encoding.RegisterProvider(System.Text.CodePagesEncodingProvider.Instance);
        using var reader = ExcelReaderFactory.CreateReader(File.OpenRead(Shared.PathTo("data", "stats_vectors", file)));
        reader.Read();
        var names = Enumerable.Range(0, reader.FieldCount).Select(i => reader.GetValue(i)?.ToString() ?? $"column {i}").ToList();
        while (reader.Read())
        {
            yield return names.Select((name, i) => (name, value: reader.GetValue(i))).ToDictionary(c => c.name, c => (object?)c.value);
        }
    }

    private static double Number(object? cell) => cell is double number ? number : double.NaN;

    private static ConfidenceLevel Level(object? cell) =>
        new(cell is double share ? share : double.Parse(cell!.ToString()!.TrimEnd('%'), System.Globalization.CultureInfo.InvariantCulture) / 100);
}
