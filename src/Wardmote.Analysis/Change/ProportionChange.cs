using Wardmote.Analysis.Counts;

namespace Wardmote.Analysis.Change;

/// <summary>How many of a base: 37 of 88.</summary>
public sealed record Share
{
    /// <exception cref="ArgumentOutOfRangeException">The base is not positive, or the count lies outside nought to the base.</exception>
    public Share(long count, long whole)
    {
        Require.Positive(whole, "The base of a share", nameof(whole));
        Count = count >= 0 && count <= whole
            ? count
            : throw new ArgumentOutOfRangeException(nameof(count), count, $"A share of {whole} counts between nought and {whole}.");
        Whole = whole;
    }

    public long Count { get; }

    public long Whole { get; }

    /// <summary>0 to 1.</summary>
    public double Value => (double)Count / Whole;
}

/// <summary>A change between two shares, in points from −1 to 1, with what the data allow for it.</summary>
public sealed record ProportionChange
{
    private ProportionChange()
    {
    }

    public required Share Before { get; init; }

    public required Share After { get; init; }

    /// <summary>The later share less the earlier one: 0.03 is three percentage points.</summary>
    public required double Difference { get; init; }

    /// <summary>Miettinen and Nurminen's score interval.</summary>
    public required Interval DifferenceInterval { get; init; }

    /// <summary>The score test that the interval inverts, which is the chi-square test with N − 1 in place of N.</summary>
    public required double PValue { get; init; }

    /// <summary>The smallest count expected in the two-by-two table; below 1 the test should not be read.</summary>
    public required double SmallestExpected { get; init; }

    /// <summary>Source: O. Miettinen and M. Nurminen (1985), Statistics in Medicine 4, 213–226; I. Campbell (2007), Statistics in Medicine 26, 3661–3675.</summary>
    public static ProportionChange Between(Share before, Share after, ConfidenceLevel level)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        ArgumentNullException.ThrowIfNull(level);
        var score = new ScoreTest(before, after);
        var pooled = (double)(before.Count + after.Count) / (before.Whole + after.Whole);
        return new()
        {
            Before = before,
            After = after,
            Difference = after.Value - before.Value,
            DifferenceInterval = score.Interval(level),
            PValue = pooled is 0 or 1 ? 1 : NormalDistribution.TwoSided(Math.Abs(score.At(0))),
            SmallestExpected = Math.Min(before.Whole, after.Whole) * Math.Min(pooled, 1 - pooled),
        };
    }
}
