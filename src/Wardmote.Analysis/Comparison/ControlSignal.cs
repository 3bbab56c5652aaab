namespace Wardmote.Analysis.Comparison;

public enum ControlRule
{
    OutsideLimits,
    Shift,
    Trend,
    TwoOfThree,
}

/// <summary>A pattern that is more than chance, over as many figures as it lasts; never across a gap or a break.</summary>
/// <param name="First">Position of its first figure, from 0.</param>
/// <param name="Last">Position of its last figure.</param>
/// <param name="Upwards">True for above the centre, or rising.</param>
public sealed record ControlSignal(ControlRule Rule, int First, int Last, bool Upwards)
{
    /// <summary>"7 in a row above the average": to follow the dates in a sentence.</summary>
    public string Text => (Rule, Upwards) switch
    {
        (ControlRule.OutsideLimits, true) => "above the upper limit",
        (ControlRule.OutsideLimits, false) => "below the lower limit",
        (ControlRule.Shift, true) => $"{Last - First + 1} in a row above the average",
        (ControlRule.Shift, false) => $"{Last - First + 1} in a row below the average",
        (ControlRule.Trend, true) => $"{Last - First + 1} in a row rising",
        (ControlRule.Trend, false) => $"{Last - First + 1} in a row falling",
        (_, true) => "two of three close to the upper limit",
        _ => "two of three close to the lower limit",
    };

    internal static IReadOnlyList<ControlSignal> In(IReadOnlyList<ControlPoint> points, ControlRules rules)
    {
        var signals = new List<ControlSignal>();
        foreach (var upwards in new[] { true, false })
        {
            var sign = upwards ? 1 : -1;
            signals.AddRange(Runs(points, 1, (p, _) => upwards ? p.Value > p.Upper : p.Value < p.Lower).Select(r => new ControlSignal(ControlRule.OutsideLimits, r.First, r.Last, upwards)));
            signals.AddRange(Runs(points, rules.ShiftLength, (p, _) => Math.Sign((p.Value - p.Centre) ?? 0) == sign).Select(r => new ControlSignal(ControlRule.Shift, r.First, r.Last, upwards)));
            // A rise belongs to the later of two figures, so that seven rising figures are six rises and the figure before them.
            signals.AddRange(Runs(points, rules.TrendLength - 1, (p, before) => Math.Sign((p.Value - before?.Value) ?? 0) == sign).Select(r => new ControlSignal(ControlRule.Trend, r.First - 1, r.Last, upwards)));
            if (rules.TwoOfThree)
            {
                signals.AddRange(Pairs(points, sign).Select(r => new ControlSignal(ControlRule.TwoOfThree, r.First, r.Last, upwards)));
            }
        }

        return [.. signals.OrderBy(s => s.First).ThenBy(s => s.Rule)];
    }

    /// <summary>Longest runs of points, within one stretch, for which the condition holds; it also sees the point before, where there is one.</summary>
    private static IEnumerable<(int First, int Last)> Runs(IReadOnlyList<ControlPoint> points, int least, Func<ControlPoint, ControlPoint?, bool> holds)
    {
        int? first = null;
        for (var i = 0; i <= points.Count; i++)
        {
            var starts = i < points.Count && (i == 0 || points[i].Stretch != points[i - 1].Stretch);
            var held = i < points.Count && holds(points[i], starts ? null : points[i - 1]);
            if (first is { } begun && (!held || starts))
            {
                if (i - begun >= least)
                {
                    yield return (begun, i - 1);
                }

                first = null;
            }

            first ??= held ? i : null;
        }
    }

    /// <summary>Spans from the first to the last of two points in the outer third, or beyond, among three in a row.</summary>
    private static IEnumerable<(int First, int Last)> Pairs(IReadOnlyList<ControlPoint> points, int sign)
    {
        var outer = points.Where(p => p.Deviation > 0 && sign * (p.Value - p.Centre) > 2 * p.Deviation).ToList();
        for (var i = 1; i < outer.Count; i++)
        {
            var (a, b) = (outer[i - 1], outer[i]);
            var gap = Enumerable.Range(a.Position, b.Position - a.Position).Any(position => points[position].Value is null);
            if (b.Position - a.Position <= 2 && a.Stretch == b.Stretch && !gap)
            {
                yield return (a.Position, b.Position);
            }
        }
    }
}
