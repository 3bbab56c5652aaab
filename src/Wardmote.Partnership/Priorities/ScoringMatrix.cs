namespace Wardmote.Partnership.Priorities;

/// <summary>What members are asked about each candidate, and how their answers become one number. Dated and cited, as any rule that changes.</summary>
public sealed record ScoringMatrix
{
    public required string Key { get; init; }

    public required string Title { get; init; }

    /// <summary>The first day on which it applies.</summary>
    public required DateOnly From { get; init; }

    /// <summary>The guidance that it follows, and what in it is one's own.</summary>
    public required string Source { get; init; }

    /// <summary>How the number is made, in a sentence for members.</summary>
    public required string Method { get; init; }

    public required List<Criterion> Criteria { get; init; }

    /// <summary>The part of a risk that is left where the partnership can add nothing; 0 to 1. Without it, what is grave but hard to change would vanish.</summary>
    public required double PositionFloor { get; init; }

    /// <summary>Points between the lowest and the highest member from which they are said to disagree.</summary>
    public required double DisagreementPoints { get; init; }

    /// <summary>All that Wardmote came with, the newest first.</summary>
    public static IReadOnlyList<ScoringMatrix> All => Rows.Value;

    private static readonly Lazy<IReadOnlyList<ScoringMatrix>> Rows = new(() => [.. RuleFile.Read<ScoringMatrix>("Priorities/matrices.yaml").OrderByDescending(m => m.From)]);

    /// <exception cref="KeyNotFoundException">There is no matrix of that key.</exception>
    public static ScoringMatrix Of(string key) => All.FirstOrDefault(matrix => matrix.Key == key) ?? throw new KeyNotFoundException($"There is no scoring matrix '{key}'.");

    /// <summary>The matrix of a day; before the first, the first.</summary>
    public static ScoringMatrix On(DateOnly day) => All.FirstOrDefault(matrix => matrix.From <= day) ?? All[^1];

    public IEnumerable<Criterion> In(Section section) => Criteria.Where(criterion => criterion.Section == section);

    /// <summary>What one member's answers come to.</summary>
    /// <param name="answers">A score for each criterion, by its key.</param>
    /// <exception cref="RuleException">A criterion has no score, or one that is not on its scale.</exception>
    public MatrixScore Score(IReadOnlyDictionary<string, int> answers)
    {
        foreach (var criterion in Criteria)
        {
            if (!answers.TryGetValue(criterion.Key, out var score) || criterion.Scale.All(step => step.Score != score))
            {
                throw new RuleException($"Choose a score for “{criterion.Title}”", criterion.Key);
            }
        }

        var (harm, likelihood, position) = (Share(Section.Harm, answers), Share(Section.Likelihood, answers), Share(Section.Position, answers));
        var risk = 100 * harm * likelihood;
        return new(harm, likelihood, position, Share(Section.Confidence, answers), risk, risk * (PositionFloor + (1 - PositionFloor) * position));
    }

    /// <summary>Weighted mean of a section's scores, each as a part of the most that its scale allows.</summary>
    private double Share(Section section, IReadOnlyDictionary<string, int> answers)
    {
        var criteria = In(section).ToList();
        return criteria.Sum(c => c.Weight * answers[c.Key] / c.Most) / criteria.Sum(c => c.Weight);
    }
}

/// <summary>The four parts of a matrix.</summary>
public enum Section
{
    Harm,
    Likelihood,

    /// <summary>What the partnership can add to what its members do anyway.</summary>
    Position,

    /// <summary>How sure the evidence makes one. It is shown beside the score and does not change it: what is poorly known is not unimportant.</summary>
    Confidence,
}

public sealed record Criterion
{
    public required string Key { get; init; }

    public required Section Section { get; init; }

    public required string Title { get; init; }

    /// <summary>As members are asked it.</summary>
    public required string Question { get; init; }

    /// <summary>Above 0; counts within its section.</summary>
    public required double Weight { get; init; }

    /// <summary>From nought up, each step with the words that say what it means.</summary>
    public required List<ScaleStep> Scale { get; init; }

    public int Most => Scale.Max(step => step.Score);
}

public sealed record ScaleStep
{
    public required int Score { get; init; }

    public required string Words { get; init; }
}

/// <summary>One member's answers about one candidate as numbers.</summary>
/// <param name="Harm">0 to 1.</param>
/// <param name="Likelihood">0 to 1.</param>
/// <param name="Position">0 to 1.</param>
/// <param name="Confidence">0 to 1.</param>
/// <param name="Risk">Harm × likelihood, 0 to 100.</param>
/// <param name="Total">Risk weighed by position, 0 to 100.</param>
public sealed record MatrixScore(double Harm, double Likelihood, double Position, double Confidence, double Risk, double Total);
