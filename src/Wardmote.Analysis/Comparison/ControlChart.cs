namespace Wardmote.Analysis.Comparison;

/// <summary>
/// A series with the limits within which it moves by chance alone, and the patterns that are more than chance.
/// Made by one factory for each kind; positions count from 0, in the order given.
/// </summary>
public sealed partial record ControlChart
{
    /// <summary>The mean moving range of two neighbours is this many standard deviations (Shewhart's d2 for n = 2).</summary>
    private const double RangeInDeviations = 1.128;

    /// <summary>How many standard deviations lie between the centre and a limit.</summary>
    private const double Deviations = 3;

    private ControlChart()
    {
    }

    public required ControlChartKind Kind { get; init; }

    public required IReadOnlyList<ControlPoint> Points { get; init; }

    /// <summary>The stretches between declared breaks, each with limits of its own.</summary>
    public required IReadOnlyList<ControlStretch> Stretches { get; init; }

    public required IReadOnlyList<ControlSignal> Signals { get; init; }

    public required ControlRules Rules { get; init; }

    private static ControlChart Build(ControlChartKind kind, int count, ControlChartOptions options, Func<int, double?> value, Func<Range, Func<int, bool>, Limits> limitsOf, double lowest, double highest)
    {
        var points = new List<ControlPoint>(count);
        var stretches = new List<ControlStretch>();
        foreach (var range in options.Stretches(count))
        {
            var (start, end) = (range.Start.Value, range.End.Value);
            var inBaseline = new Func<int, bool>(i => options.Baseline is null || i - start < options.Baseline);
            var limits = limitsOf(range, inBaseline);
            var present = Enumerable.Range(start, end - start).Count(i => value(i) is not null && inBaseline(i));
            stretches.Add(new()
            {
                First = start,
                Last = end - 1,
                Centre = limits.Centre,
                MeanMovingRange = limits.MeanMovingRange,
                Spread = limits.Spread,
                Provisional = present < options.Rules.FewestPoints,
            });
            for (var i = start; i < end; i++)
            {
                var deviation = limits.Deviation(i);
                points.Add(new()
                {
                    Position = i,
                    Value = value(i),
                    Stretch = stretches.Count - 1,
                    Centre = limits.Centre,
                    Deviation = deviation,
                    Lower = deviation is null ? null : Math.Max(lowest, limits.Centre!.Value - Deviations * deviation.Value),
                    Upper = deviation is null ? null : Math.Min(highest, limits.Centre!.Value + Deviations * deviation.Value),
                });
            }
        }

        return new() { Kind = kind, Points = points, Stretches = stretches, Signals = ControlSignal.In(points, options.Rules), Rules = options.Rules };
    }

    /// <summary>The mean difference between neighbours that are both there; null where no two are.</summary>
    private static double? MeanMovingRange(Range range, Func<int, double?> value, Func<int, bool> inBaseline, bool screened = false)
    {
        var ranges = new List<double>();
        for (var i = range.Start.Value + 1; i < range.End.Value; i++)
        {
            if (inBaseline(i) && value(i) is { } here && value(i - 1) is { } before)
            {
                ranges.Add(Math.Abs(here - before));
            }
        }

        if (ranges.Count == 0)
        {
            return null;
        }

        var mean = ranges.Average();
        // 3.267 times their mean is the upper limit of moving ranges themselves (D4 for n = 2).
        return screened ? ranges.Where(r => r <= 3.267 * mean).DefaultIfEmpty(mean).Average() : mean;
    }

    /// <param name="Centre">Null where the stretch holds no value.</param>
    /// <param name="Spread">Laney's factor; 1 where it is not used.</param>
    private sealed record Limits(double? Centre, Func<int, double?> Deviation, double? MeanMovingRange, double Spread);
}

public enum ControlChartKind
{
    /// <summary>Single values with limits from their moving range (XmR): any figure, of which one a month is known.</summary>
    Individuals,

    /// <summary>Counts over equal exposures, if events are independent (c).</summary>
    Counts,

    /// <summary>Rates over unequal exposures, if events are independent (u).</summary>
    Rates,

    /// <summary>Rates, with limits widened by how much they vary from one to the next (Laney's u′).</summary>
    RatesPrime,

    /// <summary>Shares of a base, if cases are independent (p).</summary>
    Shares,

    /// <summary>Shares, with limits widened by how much they vary from one to the next (Laney's p′).</summary>
    SharesPrime,
}
