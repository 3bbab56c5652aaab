using CsCheck;
using Wardmote.Analysis.Change;
using Wardmote.Analysis.Comparison;

namespace Wardmote.Tests.Analysis.Comparison;

public sealed class ControlChartTests
{
    private static readonly ControlChartOptions Options = new() { Rules = ControlRules.MakingDataCount };

    private sealed record Golden(double[] Values, long?[] Counts, double[] Wholes, long Whole, double Exposure, double Per,
        double Centre, double MeanMovingRange, double Spread, double Lower, double Upper, double PrimeLower, double PrimeUpper);

    private static Golden Read(string name) => Cases.Read<Golden>("comparison.json", name);

    private static void Limits(double lower, double upper, ControlPoint point, double tolerance)
    {
        Agree.Relative(lower, point.Lower!.Value, tolerance, "lower limit");
        Agree.Relative(upper, point.Upper!.Value, tolerance, "upper limit");
    }

    [Fact]
    public void Individuals_RecordedDomesticAbuse_AgreesWithTheHandCalculation()
    {
        var golden = Read("xmr");
        var chart = ControlChart.Individuals([.. golden.Values.Cast<double?>()], Options);
        Agree.Relative(golden.Centre, chart.Stretches[0].Centre!.Value, 1e-14, "mean");
        Agree.Relative(golden.MeanMovingRange, chart.Stretches[0].MeanMovingRange!.Value, 1e-13, "mean moving range");
        Limits(golden.Lower, golden.Upper, chart.Points[0], 1e-11);
        Assert.Equal(
            [new(ControlRule.OutsideLimits, 6, 7, true), new(ControlRule.TwoOfThree, 6, 7, true)],
            chart.Signals);
        Assert.True(chart.Stretches[0].Provisional);
    }

    [Fact]
    public void Counts_PublishedMean_AgreesToThePrintedDigits() =>
        Limits(Read("c").Lower, Read("c").Upper, ControlChart.Counts(Read("c").Counts, Options).Points[0], 2e-6);

    [Fact]
    public void Shares_PublishedCentre_AgreesToTheLastDigits()
    {
        var golden = Read("p");
        // A second week so large that it sets the centre and nothing else.
        const long rest = 1_000_000_000_000;
        var chart = ControlChart.Shares([new(golden.Whole / 2, golden.Whole), new((long)(golden.Centre * (rest + golden.Whole)) - golden.Whole / 2, rest)], 1, prime: false, Options);
        Limits(golden.Lower, golden.Upper, chart.Points[0], 1e-11);
    }

    [Fact]
    public void Rates_PublishedCentre_AgreesToThePrintedDigits()
    {
        var golden = Read("u");
        var rest = 1000 / (golden.Centre / golden.Per) - golden.Exposure;
        var chart = ControlChart.Rates([new(10, golden.Exposure), new(990, rest)], golden.Per, prime: false, Options);
        Limits(golden.Lower, golden.Upper, chart.Points[0], 1e-8);
    }

    [Fact]
    public void SharesPrime_SixRealWeeks_WidenByLaneysFactor()
    {
        var golden = Read("pPrime");
        var shares = golden.Counts.Zip(golden.Wholes, (c, n) => new Share(c!.Value, (long)n)).ToList();
        Limits(golden.Lower, golden.Upper, ControlChart.Shares(shares, 1, prime: false, Options).Points[0], 1e-12);
        var chart = ControlChart.Shares(shares, 1, prime: true, Options);
        Limits(golden.PrimeLower, golden.PrimeUpper, chart.Points[0], 1e-12);
        Agree.Relative(golden.Spread, chart.Stretches[0].Spread, 1e-12, "Laney's factor");
    }

    [Fact]
    public void RatesPrime_SmallCounts_WidenByLaneysFactorAndStopAtNought()
    {
        var golden = Read("uPrime");
        var counts = golden.Counts.Zip(golden.Wholes, (c, n) => new ExposedCount(c!.Value, n)).ToList();
        var (plain, prime) = (ControlChart.Rates(counts, 100, false, Options).Points[2], ControlChart.Rates(counts, 100, true, Options).Points[2]);
        Agree.Relative(golden.Upper, plain.Upper!.Value, 1e-12, "u");
        Agree.Relative(golden.PrimeUpper, prime.Upper!.Value, 1e-12, "u′");
        Assert.Equal(0, prime.Lower);
    }

    [Fact]
    public void Individuals_ABreak_GivesEachSideItsOwnLimitsAndNoMovingRangeAcross()
    {
        double?[] values = [10, 12, 11, 9, 10, 110, 112, 111, 109, 110];
        var chart = ControlChart.Individuals(values, Options with { Breaks = [5] });
        Assert.Equal([10.4, 110.4], chart.Stretches.Select(s => s.Centre!.Value));
        Assert.Equal(chart.Stretches[0].MeanMovingRange!.Value, chart.Stretches[1].MeanMovingRange!.Value, 12);
        Assert.Empty(chart.Signals);
    }

    [Fact]
    public void Individuals_AGap_HasNoMovingRangeAcrossItAndEndsRuns()
    {
        double?[] values = [10, 12, null, 50, 52, 50, 52];
        Assert.Equal(2, ControlChart.Individuals(values, Options).Stretches[0].MeanMovingRange);
        double?[] run = [0, 9, 9, 9, 9, null, 9, 9, 9, 0, 0];
        Assert.DoesNotContain(ControlChart.Individuals(run, Options).Signals, s => s.Rule == ControlRule.Shift);
    }

    [Fact]
    public void Individuals_Baseline_SetsTheLimitsFromItsFiguresOnly()
    {
        double?[] values = [10, 12, 11, 13, 40, 41, 42];
        var chart = ControlChart.Individuals(values, Options with { Baseline = 4 });
        Assert.Equal(11.5, chart.Stretches[0].Centre);
        Assert.Contains(chart.Signals, s => s is { Rule: ControlRule.OutsideLimits, First: 4, Last: 6, Upwards: true });
    }

    [Fact]
    public void Individuals_ALevelShift_IsMarkedFromItsFirstToItsLastFigure()
    {
        double?[] values = [20, 22, 19, 21, 20, 23, 19, 20, 14, 15, 13, 14, 15, 13, 14, 15];
        var shift = Assert.Single(ControlChart.Individuals(values, Options).Signals, s => s is { Rule: ControlRule.Shift, Upwards: false });
        Assert.Equal((8, 15, "8 in a row below the average"), (shift.First, shift.Last, shift.Text));
    }

    [Fact]
    public void Individuals_SevenRisingFigures_AreATrendAndSixAreNot()
    {
        double?[] seven = [5, 9, 4, 1, 2, 3, 4.5, 5.5, 6, 7, 2, 9, 3];
        var trend = Assert.Single(ControlChart.Individuals(seven, Options).Signals, s => s.Rule == ControlRule.Trend);
        Assert.Equal((3, 9, "7 in a row rising"), (trend.First, trend.Last, trend.Text));
        double?[] six = [5, 9, 4, 1, 2, 3, 4.5, 5.5, 6, 2, 9, 3];
        Assert.DoesNotContain(ControlChart.Individuals(six, Options).Signals, s => s.Rule == ControlRule.Trend);
    }

    [Fact]
    public void Break_OutsideTheSeries_IsRefusedByName() =>
        Assert.Contains("does not part the series", Assert.Throws<ArgumentException>(() => ControlChart.Counts([1, 2, 3], Options with { Breaks = [3] })).Message, StringComparison.Ordinal);

    [Fact]
    public void AnySeries_ValuesTimesTen_HaveLimitsTimesTenAndTheSameSignals() =>
        Gen.Double[0, 100].Array[3, 40].Sample(values =>
        {
            var (plain, tenfold) = (ControlChart.Individuals([.. values.Cast<double?>()], Options), ControlChart.Individuals([.. values.Select(v => (double?)(v * 8))], Options));
            return plain.Signals.SequenceEqual(tenfold.Signals)
                && plain.Points.Zip(tenfold.Points).All(p => Math.Abs(p.First.Upper!.Value * 8 - p.Second.Upper!.Value) < 1e-9);
        }, iter: 300);

    [Fact]
    public void Rates_LargerExposure_HasNarrowerLimits() =>
        Gen.Select(Gen.Long[0, 500], Gen.Double[1, 100], Gen.Double[1.01, 10]).Sample((count, exposure, times) =>
        {
            var chart = ControlChart.Rates([new(count + 1, exposure), new(count + 3, exposure * times)], 1000, prime: false, Options);
            return chart.Points[1].Deviation < chart.Points[0].Deviation && chart.Points[1].Upper < chart.Points[0].Upper;
        }, iter: 300);
}
