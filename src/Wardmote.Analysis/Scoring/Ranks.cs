namespace Wardmote.Analysis.Scoring;

/// <summary>Places by score, the highest first.</summary>
public static class Ranks
{
    /// <summary>Places as people count them: 1 for the highest, equal scores share the better place, and the next place is left out.</summary>
    /// <exception cref="ArgumentException">A score is not a number.</exception>
    public static IReadOnlyList<int> Places(IReadOnlyList<double> scores)
    {
        Check(scores);
        return [.. scores.Select(score => 1 + scores.Count(other => other > score))];
    }

    /// <summary>Places in which equal scores share the mean of the places that they fill, as rank statistics need them.</summary>
    /// <exception cref="ArgumentException">A score is not a number.</exception>
    public static IReadOnlyList<double> Shared(IReadOnlyList<double> scores)
    {
        Check(scores);
        return [.. scores.Select(score => 1 + scores.Count(other => other > score) + (scores.Count(other => other == score) - 1) / 2.0)];
    }

    private static void Check(IReadOnlyList<double> scores)
    {
        ArgumentNullException.ThrowIfNull(scores);
        if (scores.Any(score => !double.IsFinite(score)))
        {
            throw new ArgumentException("A score must be a number.", nameof(scores));
        }
    }
}
