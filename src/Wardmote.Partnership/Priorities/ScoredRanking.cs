using Wardmote.Analysis.Scoring;

namespace Wardmote.Partnership.Priorities;

/// <summary>All members' scores as one order, with what they agree on and what they do not.</summary>
public sealed record ScoredRanking
{
    /// <summary>From the highest mean to the lowest; those that nobody scored come last.</summary>
    public required IReadOnlyList<RankedCandidate> Candidates { get; init; }

    /// <summary>Kendall's W over the members who scored every candidate: 1 where all have one order, 0 where their orders cancel out; null where it cannot be said.</summary>
    public required double? Agreement { get; init; }

    /// <summary>How many members <see cref="Agreement"/> rests on.</summary>
    public required int Complete { get; init; }

    /// <param name="candidates">Keys in the order of the list, which settles ties.</param>
    /// <param name="sheets">At most one of each member for each candidate.</param>
    public static ScoredRanking Of(ScoringMatrix matrix, IReadOnlyList<string> candidates, IReadOnlyCollection<MemberScore> sheets)
    {
        var totals = sheets.Where(sheet => candidates.Contains(sheet.Candidate))
            .ToDictionary(sheet => (sheet.Member, sheet.Candidate), sheet => matrix.Score(sheet.Answers));
        var members = totals.Keys.Select(key => key.Member).Distinct().Order(StringComparer.Ordinal).ToList();
        var complete = members.Where(member => candidates.All(candidate => totals.ContainsKey((member, candidate)))).ToList();
        var places = complete.ToDictionary(member => member, member => Ranks.Places([.. candidates.Select(candidate => totals[(member, candidate)].Total)]));
        var ranked = candidates.Select((candidate, i) =>
        {
            var own = members.Where(member => totals.ContainsKey((member, candidate))).Select(member => (member, totals[(member, candidate)])).ToList();
            var panel = PanelScore.Of([.. own.Select(one => one.Item2.Total)]);
            return new RankedCandidate
            {
                Candidate = candidate,
                Place = 0,
                Panel = panel,
                Members = own,
                BestPlace = complete.Count == 0 ? null : complete.Min(member => places[member][i]),
                WorstPlace = complete.Count == 0 ? null : complete.Max(member => places[member][i]),
                Disagreed = panel is { People: > 1 } && panel.Range >= matrix.DisagreementPoints,
            };
        }).ToList();
        return new ScoredRanking
        {
            Candidates =
            [
                .. ranked.OrderByDescending(one => one.Panel?.Mean ?? double.NegativeInfinity)
                    .Select(one => one with { Place = one.Panel is null ? null : 1 + ranked.Count(other => other.Panel?.Mean > one.Panel.Mean) }),
            ],
            Agreement = Concordance.Of([.. complete.Select(member => candidates.Select(candidate => totals[(member, candidate)].Total).ToList())]),
            Complete = complete.Count,
        };
    }
}

/// <summary>One candidate among all.</summary>
public sealed record RankedCandidate
{
    public required string Candidate { get; init; }

    /// <summary>1 for the highest mean; equal means share a place. Null where nobody scored it.</summary>
    public required int? Place { get; init; }

    /// <summary>The mean of the members' scores with the lowest and the highest; null where nobody scored it.</summary>
    public required PanelScore? Panel { get; init; }

    public required IReadOnlyList<(string Member, MatrixScore Score)> Members { get; init; }

    /// <summary>The best place that a member who scored all gave it.</summary>
    public required int? BestPlace { get; init; }

    public required int? WorstPlace { get; init; }

    /// <summary>True where members are so far apart that the mean hides a difference of view.</summary>
    public required bool Disagreed { get; init; }

    /// <summary>How sure members are of the evidence, 0 to 1; null where nobody scored it.</summary>
    public double? Confidence => Members.Count == 0 ? null : Members.Average(one => one.Score.Confidence);
}

/// <param name="Member">The organisation that the member sits for; one sheet of each.</param>
/// <param name="Answers">Scores by criterion.</param>
public sealed record MemberScore(string Member, string Candidate, IReadOnlyDictionary<string, int> Answers);
