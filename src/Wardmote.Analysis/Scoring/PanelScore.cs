namespace Wardmote.Analysis.Scoring;

/// <summary>What several people made of one thing.</summary>
/// <param name="Mean">The mean of their scores, by which things are ranked.</param>
/// <param name="Lowest">The lowest score that anybody gave.</param>
/// <param name="Highest">The highest score that anybody gave.</param>
/// <param name="People">How many scored it.</param>
public sealed record PanelScore(double Mean, double Lowest, double Highest, int People)
{
    /// <summary>How far apart the two who differ most are.</summary>
    public double Range => Highest - Lowest;

    /// <returns>Null where nobody scored it.</returns>
    /// <exception cref="ArgumentException">A score is not a number.</exception>
    public static PanelScore? Of(IReadOnlyCollection<double> scores)
    {
        ArgumentNullException.ThrowIfNull(scores);
        return scores.Any(score => !double.IsFinite(score)) ? throw new ArgumentException("A score must be a number.", nameof(scores))
            : scores.Count == 0 ? null
            : new(scores.Average(), scores.Min(), scores.Max(), scores.Count);
    }
}
