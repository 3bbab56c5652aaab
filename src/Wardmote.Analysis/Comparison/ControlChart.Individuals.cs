namespace Wardmote.Analysis.Comparison;

public sealed partial record ControlChart
{
    /// <summary>
    /// Single values: mean ± 3 × mean moving range ÷ 1.128. Moving ranges do not reach across a gap or a break.
    /// Source: W. A. Shewhart (1931); D. J. Wheeler (2000), Understanding Variation.
    /// </summary>
    /// <param name="values">In order of time; null where there is no figure.</param>
    /// <param name="lowest">What the figure cannot fall below (0 for a count), or null.</param>
    /// <exception cref="ArgumentException">The series is empty, a value is not a number, or the options do not fit it.</exception>
    public static ControlChart Individuals(IReadOnlyList<double?> values, ControlChartOptions options, double? lowest = null)
    {
        ArgumentNullException.ThrowIfNull(values);
        ArgumentNullException.ThrowIfNull(options);
        NotEmpty(values.Count);
        if (values.Any(v => v is { } value && !double.IsFinite(value)))
        {
            throw new ArgumentException("A control chart takes finite numbers, or null where there is no figure.", nameof(values));
        }

        return Build(ControlChartKind.Individuals, values.Count, options, i => values[i], LimitsOf, lowest ?? double.NegativeInfinity, double.PositiveInfinity);

        Limits LimitsOf(Range range, Func<int, bool> inBaseline)
        {
            var present = Enumerable.Range(range.Start.Value, range.End.Value - range.Start.Value).Where(i => inBaseline(i) && values[i] is not null).Select(i => values[i]!.Value).ToList();
            var moving = MeanMovingRange(range, i => values[i], inBaseline, options.Rules.ScreensMovingRanges);
            return new(present.Count == 0 ? null : present.Average(), _ => moving / RangeInDeviations, moving, 1);
        }
    }

    private static void NotEmpty(int count)
    {
        if (count == 0)
        {
            throw new ArgumentException("A control chart needs at least one figure.");
        }
    }
}
