namespace Wardmote.Analysis.Comparison;

/// <summary>What a control chart is told beside its figures.</summary>
public sealed record ControlChartOptions
{
    public required ControlRules Rules { get; init; }

    /// <summary>Positions, from 0, of the first figure after each declared break (changed recording, changed form); limits start anew there.</summary>
    public IReadOnlyList<int> Breaks { get; init; } = [];

    /// <summary>How many figures from the start of each stretch set its limits; null for all of them. At least 2.</summary>
    public int? Baseline { get; init; }

    /// <summary>The stretches between breaks.</summary>
    /// <exception cref="ArgumentException">A break lies outside the series or breaks are not in order, or the baseline is too short.</exception>
    internal IReadOnlyList<Range> Stretches(int count)
    {
        if (Baseline < 2)
        {
            throw new ArgumentException($"A baseline of {Baseline} sets no limits; give at least 2 figures.");
        }

        var stretches = new List<Range>();
        var start = 0;
        foreach (var position in Breaks)
        {
            if (position <= start || position >= count)
            {
                throw new ArgumentException($"A break at position {position} does not part the series: breaks must rise and lie within 1 to {count - 1}.");
            }

            stretches.Add(start..position);
            start = position;
        }

        stretches.Add(start..count);
        return stretches;
    }
}
