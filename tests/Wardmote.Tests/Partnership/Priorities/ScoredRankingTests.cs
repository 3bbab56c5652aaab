using CsCheck;
using Wardmote.Partnership;
using Wardmote.Partnership.Priorities;

namespace Wardmote.Tests.Partnership.Priorities;

public sealed class ScoredRankingTests
{
    private static readonly ScoringMatrix Matrix = ScoringMatrix.All[^1];

    private static readonly Gen<Dictionary<string, int>> Answers =
        Gen.Int[0, 4].Array[Matrix.Criteria.Count].Select(scores => Matrix.Criteria.Zip(scores).ToDictionary(pair => pair.First.Key, pair => pair.Second));

    [Fact]
    public void All_EachMatrix_IsDatedAndCitedAndHasEveryPart()
    {
        Assert.NotEmpty(ScoringMatrix.All);
        Assert.All(ScoringMatrix.All, matrix =>
        {
            Assert.Contains("MoRiLE", matrix.Source, StringComparison.Ordinal);
            Assert.All(Enum.GetValues<Section>(), section => Assert.NotEmpty(matrix.In(section)));
            Assert.All(matrix.Criteria, criterion => Assert.Equal([0, 1, 2, 3, 4], criterion.Scale.Select(step => step.Score)));
        });
    }

    [Fact]
    public void Score_MostOfAll_IsAHundred() => Assert.Equal(new(1, 1, 1, 1, 100, 100), Matrix.Score(All(4)));

    [Fact]
    public void Score_NoneOfAll_IsNought() => Assert.Equal(0, Matrix.Score(All(0)).Total);

    [Fact]
    public void Score_WhereThePartnershipAddsNothing_HalfTheRiskStands()
    {
        var score = Matrix.Score(With(All(4), "position", 0));
        Assert.Equal((100, 50), (score.Risk, score.Total));
    }

    [Fact]
    public void Score_ByHand_IsHarmTimesLikelihoodWeighedByPosition()
    {
        // Harm (2×3 + 1×2 + 1×1) / 16 = 9/16; likelihood (2×4 + 2) / 12 = 10/12; position 3/4.
        var score = Matrix.Score(new Dictionary<string, int> { ["people"] = 3, ["community"] = 2, ["organisations"] = 1, ["likelihood"] = 4, ["trend"] = 2, ["position"] = 3, ["confidence"] = 1 });
        Agree.Absolute(100 * 9 / 16.0 * 10 / 12, score.Risk, 1e-9, "risk");
        Agree.Absolute(score.Risk * 0.875, score.Total, 1e-9, "total");
        Assert.Equal(0.25, score.Confidence);
    }

    [Fact]
    public void Score_AnswerMissingOrOffTheScale_NamesTheQuestion()
    {
        var missing = All(2);
        missing.Remove("trend");
        Assert.Equal(("Choose a score for “Trend”", "trend"), Broken(missing));
        Assert.Equal("people", Broken(With(All(2), "people", 5)).Field);
    }

    [Fact]
    public void Score_AnyAnswers_LiesOnTheScaleAndConfidenceDoesNotChangeIt() => Answers.Sample(answers =>
    {
        var score = Matrix.Score(answers);
        return score.Total is >= 0 and <= 100 && score.Total <= score.Risk && Matrix.Score(With(answers, "confidence", 0)).Total == score.Total;
    });

    [Fact]
    public void Score_OneAnswerRaised_IsNeverLower() => Gen.Select(Answers, Gen.Int[0, Matrix.Criteria.Count - 1]).Sample((answers, raised) =>
    {
        var key = Matrix.Criteria[raised].Key;
        return Matrix.Score(With(answers, key, Math.Min(4, answers[key] + 1))).Total >= Matrix.Score(answers).Total - 1e-9;
    });

    [Fact]
    public void Of_MembersWhoDiffer_RanksByTheirMeanAndSaysWhereTheyDisagree()
    {
        var ranking = ScoredRanking.Of(Matrix, ["thefts", "hate"], [Sheet("police", "thefts", All(1)), Sheet("council", "thefts", All(1)), Sheet("police", "hate", All(1)), Sheet("council", "hate", All(4))]);
        Assert.Equal([("hate", 1, true), ("thefts", 2, false)], ranking.Candidates.Select(c => (c.Candidate, c.Place ?? 0, c.Disagreed)));
        Assert.Equal((1, 1), (ranking.Candidates[0].BestPlace, ranking.Candidates[0].WorstPlace));
        Assert.Equal((1, 2), (ranking.Candidates[1].BestPlace, ranking.Candidates[1].WorstPlace));
        Assert.Equal(2, ranking.Complete);
    }

    [Fact]
    public void Of_AMemberWhoAbstainsFromOne_CountsWhereTheyScored()
    {
        var ranking = ScoredRanking.Of(Matrix, ["a", "b"], [Sheet("police", "a", All(4)), Sheet("police", "b", All(1)), Sheet("council", "b", All(3))]);
        Assert.Equal((2, 1), (ranking.Candidates.Single(c => c.Candidate == "b").Panel!.People, ranking.Complete));
        Assert.Null(ranking.Agreement);
    }

    [Fact]
    public void Of_ACandidateThatNobodyScored_ComesLastWithoutAPlace()
    {
        var ranking = ScoredRanking.Of(Matrix, ["a", "b"], [Sheet("police", "b", All(0))]);
        Assert.Equal([("b", (int?)1), ("a", null)], ranking.Candidates.Select(c => (c.Candidate, c.Place)));
    }

    [Fact]
    public void Of_AnyPanel_KnowsNoOrderOfMembersAndPlacesFollowMeans() => Gen.Select(Answers, Answers, Answers).Array[1, 5].Sample(panel =>
    {
        var sheets = panel.SelectMany((p, i) => new[] { Sheet($"m{i}", "a", p.Item1), Sheet($"m{i}", "b", p.Item2), Sheet($"m{i}", "c", p.Item3) }).ToList();
        var ranking = ScoredRanking.Of(Matrix, ["a", "b", "c"], sheets);
        var other = ScoredRanking.Of(Matrix, ["a", "b", "c"], [.. Enumerable.Reverse(sheets)]);
        return ranking.Candidates.Select(c => (c.Candidate, c.Place)).SequenceEqual(other.Candidates.Select(c => (c.Candidate, c.Place)))
            && ranking.Candidates.Zip(ranking.Candidates.Skip(1)).All(pair => pair.First.Panel!.Mean >= pair.Second.Panel!.Mean && pair.First.Place <= pair.Second.Place)
            && ranking.Candidates.All(c => c.BestPlace <= c.WorstPlace && c.Members.Count == panel.Length);
    }, iter: 300);

    private static (string Message, string? Field) Broken(Dictionary<string, int> answers)
    {
        var broken = Assert.Throws<RuleException>(() => Matrix.Score(answers));
        return (broken.Message, broken.Field);
    }

    private static Dictionary<string, int> All(int score) => Matrix.Criteria.ToDictionary(criterion => criterion.Key, _ => score);

    private static Dictionary<string, int> With(Dictionary<string, int> answers, string key, int score) => new(answers) { [key] = score };

    private static MemberScore Sheet(string member, string candidate, Dictionary<string, int> answers) => new(member, candidate, answers);
}
