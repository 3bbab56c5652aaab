namespace Wardmote.Partnership.Priorities;

/// <summary>The file <c>priorities.yaml</c>. What a value type may not leave out is nullable, so that its first value is written too.</summary>
public sealed class WrittenPriorities
{
    public List<WrittenPriority> Priorities { get; set; } = [];

    public List<WrittenRecommendation> Recommendations { get; set; } = [];

    public List<WrittenStrategy> Strategies { get; set; } = [];

    public List<WrittenScoring> Scorings { get; set; } = [];

    internal static string? Some(string words) => words.Length == 0 ? null : words;
}

public sealed class WrittenPriority
{
    public string? Key { get; set; }

    public string? Title { get; set; }

    public string? Words { get; set; }

    public List<WrittenStep> Steps { get; set; } = [];

    public static WrittenPriority Of(Priority priority) => new()
    {
        Key = priority.Key,
        Title = priority.Title,
        Words = WrittenPriorities.Some(priority.Words),
        Steps = [.. priority.InOrder.Select(s => new WrittenStep { Kind = s.Kind, On = s.On, Reason = WrittenPriorities.Some(s.Reason), By = s.By })],
    };
}

public sealed class WrittenStep
{
    public PriorityStepKind? Kind { get; set; }

    public DateOnly? On { get; set; }

    public string? Reason { get; set; }

    public string? By { get; set; }
}

public sealed class WrittenRecommendation
{
    public string? Key { get; set; }

    public string? Assessment { get; set; }

    public string? Number { get; set; }

    public string? Topic { get; set; }

    public string? Words { get; set; }

    public RecommendationAnswer? Answer { get; set; }

    public string? Reason { get; set; }

    public DateOnly? AnsweredOn { get; set; }

    public string? AnsweredBy { get; set; }

    public static WrittenRecommendation Of(Recommendation recommendation) => new()
    {
        Key = recommendation.Key,
        Assessment = recommendation.Assessment,
        Number = recommendation.Number,
        Topic = recommendation.Topic,
        Words = recommendation.Words,
        Answer = recommendation.Answer == RecommendationAnswer.Open ? null : recommendation.Answer,
        Reason = WrittenPriorities.Some(recommendation.Reason),
        AnsweredOn = recommendation.AnsweredOn,
        AnsweredBy = WrittenPriorities.Some(recommendation.AnsweredBy),
    };
}

public sealed class WrittenStrategy
{
    public string? Key { get; set; }

    public string? Title { get; set; }

    public string? Owner { get; set; }

    public bool IsNational { get; set; }

    public string? Source { get; set; }

    public DateOnly? From { get; set; }

    public DateOnly? Until { get; set; }

    public List<WrittenAim> Aims { get; set; } = [];

    public static WrittenStrategy Of(Strategy strategy) => new()
    {
        Key = strategy.Key,
        Title = strategy.Title,
        Owner = strategy.Owner,
        IsNational = strategy.IsNational,
        Source = WrittenPriorities.Some(strategy.Source),
        From = strategy.From,
        Until = strategy.Until,
        Aims =
        [
            .. strategy.Aims.OrderBy(a => a.Number).Select(a => new WrittenAim
            {
                Key = a.Key,
                Number = a.Number,
                Words = a.Words,
                Theme = WrittenPriorities.Some(a.Theme),
                Place = WrittenPriorities.Some(a.Place),
                Leads = WrittenPriorities.Some(a.Leads),
                Response = WrittenPriorities.Some(a.Response),
            }),
        ],
    };
}

public sealed class WrittenAim
{
    public string? Key { get; set; }

    public int? Number { get; set; }

    public string? Words { get; set; }

    public string? Theme { get; set; }

    public string? Place { get; set; }

    public string? Leads { get; set; }

    public string? Response { get; set; }
}

public sealed class WrittenScoring
{
    public string? Key { get; set; }

    public string? Title { get; set; }

    public string? Matrix { get; set; }

    public DateOnly? OpensOn { get; set; }

    public DateOnly? ClosesOn { get; set; }

    public bool IsClosed { get; set; }

    /// <summary>Keys of organisations that are no longer members of the round.</summary>
    public List<string> LeftOut { get; set; } = [];

    public List<WrittenCandidate> Candidates { get; set; } = [];

    public List<WrittenScoringChange> Changes { get; set; } = [];

    public List<WrittenSheet> Sheets { get; set; } = [];

    public static WrittenScoring Of(Scoring scoring) => new()
    {
        Key = scoring.Key,
        Title = scoring.Title,
        Matrix = scoring.Matrix,
        OpensOn = scoring.OpensOn,
        ClosesOn = scoring.ClosesOn,
        IsClosed = scoring.IsClosed,
        LeftOut = [.. scoring.LeftOut],
        Candidates = [.. scoring.Candidates.OrderBy(c => c.Number).Select(c => new WrittenCandidate { Key = c.Slug, Title = c.Title, Words = WrittenPriorities.Some(c.Words), Exhibits = [.. c.Exhibits], IsTakenOut = c.IsTakenOut })],
        Changes = [.. scoring.Changes.OrderBy(c => c.At).Select(c => new WrittenScoringChange { At = c.At, By = c.By, What = c.What, Because = c.Because })],
        Sheets =
        [
            .. scoring.Candidates.OrderBy(c => c.Number).SelectMany(c => scoring.Sheets.Where(s => s.CandidateId == c.Id).OrderBy(s => s.Organisation!.Key, StringComparer.Ordinal), (c, s) => new WrittenSheet
            {
                Candidate = c.Slug,
                Organisation = s.Organisation!.Key,
                Answers = s.Answers.OrderBy(a => a.Key, StringComparer.Ordinal).ToDictionary(),
                Abstains = s.Abstains,
                Reasons = WrittenPriorities.Some(s.Reasons),
                By = s.By,
                At = s.At,
            }),
        ],
    };
}

public sealed class WrittenCandidate
{
    public string? Key { get; set; }

    public string? Title { get; set; }

    public string? Words { get; set; }

    public List<string> Exhibits { get; set; } = [];

    public bool IsTakenOut { get; set; }
}

public sealed class WrittenScoringChange
{
    public DateTimeOffset? At { get; set; }

    public string? By { get; set; }

    public string? What { get; set; }

    public string? Because { get; set; }
}

public sealed class WrittenSheet
{
    public string? Candidate { get; set; }

    public string? Organisation { get; set; }

    public Dictionary<string, int> Answers { get; set; } = [];

    public bool Abstains { get; set; }

    public string? Reasons { get; set; }

    public string? By { get; set; }

    public DateTimeOffset? At { get; set; }
}
