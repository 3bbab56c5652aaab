using Wardmote.Partnership;
using Wardmote.Partnership.Accounts;
using Wardmote.Partnership.Priorities;

namespace Wardmote.Tests.Partnership.Priorities;

/// <summary>Written once, run on both databases by the two classes at the end.</summary>
public abstract class ScoringServiceTests(TestDatabase database)
{
    [Fact]
    public async Task Score_Entered_IsRankedAndOverwrittenByTheMemberAlone()
    {
        await using var desk = await Begin();
        await Score(desk, "hate-crime", 3);
        await Score(desk, "hate-crime", 4);
        await Score(desk, "thefts", 1);
        var scoring = (await Service(desk).ScoringAsync("what-next"))!;
        Assert.Equal(2, scoring.Sheets.Count);
        var ranking = scoring.Rank(ScoringMatrix.Of(scoring.Matrix));
        Assert.Equal([("hate-crime", 100.0), ("thefts", 100 / 16.0 * 0.625)], ranking.Candidates.Select(c => (c.Candidate, c.Panel!.Mean)));
    }

    [Fact]
    public async Task Score_WithAQuestionLeftOut_NamesTheQuestion()
    {
        await using var desk = await Begin();
        var service = Service(desk);
        var scoring = (await service.ScoringAsync("what-next"))!;
        var answers = All(2);
        answers.Remove("trend");
        Assert.Equal("trend", (await Assert.ThrowsAsync<RuleException>(() => service.ScoreAsync(scoring, scoring.Candidates[0], answers, ""))).Field);
    }

    [Fact]
    public async Task Score_Abstained_NeedsAReasonAndIsNotRanked()
    {
        await using var desk = await Begin();
        var service = Service(desk);
        var scoring = (await service.ScoringAsync("what-next"))!;
        Assert.Equal("Reasons", (await Assert.ThrowsAsync<RuleException>(() => service.ScoreAsync(scoring, scoring.InOrder.First(), null, ""))).Field);
        await service.ScoreAsync(scoring, scoring.InOrder.First(), null, "An interest declared");
        Assert.All((await Service(desk).ScoringAsync("what-next"))!.Rank(ScoringMatrix.All[^1]).Candidates, c => Assert.Null(c.Panel));
    }

    [Fact]
    public async Task Score_AfterTheLastDay_IsRefused()
    {
        await using var desk = await Begin(closed: true);
        var service = Service(desk);
        var scoring = (await service.ScoringAsync("what-next"))!;
        Assert.StartsWith("Scoring is open from", (await Assert.ThrowsAsync<RuleException>(() => service.ScoreAsync(scoring, scoring.Candidates[0], All(2), ""))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Score_ByAnOfficer_IsRefused()
    {
        await using var desk = await Begin();
        var service = Service(desk, Role.Officer);
        var scoring = (await service.ScoringAsync("what-next"))!;
        await Assert.ThrowsAsync<RightException>(() => service.ScoreAsync(scoring, scoring.Candidates[0], All(2), ""));
    }

    [Theory]
    [InlineData("Hate crime")]
    [InlineData("Hate crime\nHate crime")]
    [InlineData("")]
    public async Task Scoring_WithFewerThanTwoCandidates_IsRefused(string candidates)
    {
        await using var desk = await database.BeginAsync();
        var refused = await Assert.ThrowsAsync<RuleException>(() => Service(desk, Role.Officer).BeginAsync(new ScoringEntry("What next", new(2026, 1, 1), new(2026, 2, 1), candidates)));
        Assert.Equal("Candidates", refused.Field);
    }

    private async Task<Desk> Begin(bool closed = false)
    {
        var desk = await database.BeginAsync();
        var officer = Service(desk, Role.Officer);
        var opens = officer.Today.AddDays(closed ? -10 : -1);
        await officer.BeginAsync(new ScoringEntry("What next", opens, opens.AddDays(closed ? 5 : 30), "Thefts\nHate crime"));
        return desk;
    }

    private static async Task Score(Desk desk, string candidate, int score)
    {
        var service = Service(desk);
        var scoring = (await service.ScoringAsync("what-next"))!;
        await service.ScoreAsync(scoring, scoring.Candidates.Single(c => c.Slug == candidate), All(score), "Because");
    }

    private static Dictionary<string, int> All(int score) => ScoringMatrix.All[^1].Criteria.ToDictionary(criterion => criterion.Key, _ => score);

    private static ScoringService Service(Desk desk, Role role = Role.BoardMember) => new(desk.Db(role), desk.Actor(role), TimeProvider.System);

    public sealed class OnSqlite(SqliteTestDatabase database) : ScoringServiceTests(database), IClassFixture<SqliteTestDatabase>;

    public sealed class OnPostgres(PostgresTestDatabase database) : ScoringServiceTests(database), IClassFixture<PostgresTestDatabase>;
}
