using Wardmote.Partnership;
using Wardmote.Partnership.Accounts;
using Wardmote.Partnership.Partners;
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

    [Fact]
    public async Task Round_Changed_KeepsEveryScoreAndSaysWhatWasChanged()
    {
        await using var desk = await Begin();
        await Score(desk, "hate-crime", 3);
        await Score(desk, "thefts", 1);
        var last = Service(desk).Today.AddDays(40);
        await Change(desk, now => now with { Candidates = ["thefts"], Added = "Speeding\nFly-tipping", ClosesOn = last });

        var changed = (await Service(desk).ScoringAsync("what-next"))!;
        Assert.Equal(["thefts", "speeding", "fly-tipping"], changed.InOrder.Select(c => c.Slug));
        Assert.Equal((2, 1, last), (changed.Sheets.Count, changed.Counted.Count(), changed.ClosesOn));
        Assert.Equal(["thefts", "speeding", "fly-tipping"], changed.Rank(ScoringMatrix.All[^1]).Candidates.Select(c => c.Candidate));
        Assert.Equal(
            ["Fly-tipping was added", "Hate crime was taken out; 1 score is kept and does not count", "Speeding was added", $"The last day became {PlainDate.Of(last)}, after {PlainDate.Of(last.AddDays(-11))}"],
            changed.Changes.Select(c => c.What).Order(StringComparer.Ordinal));
        Assert.All(changed.Changes, c => Assert.Equal(("The board asked for it", "Officer, Fenbridge Council"), (c.Because, c.By)));
        Assert.StartsWith("Hate crime is no longer weighed", (await Assert.ThrowsAsync<RuleException>(() => Score(desk, "hate-crime", 2))).Message, StringComparison.Ordinal);

        await Change(desk, now => now with { Candidates = ["thefts", "hate-crime", "speeding"] });
        Assert.Equal(2, (await Service(desk).ScoringAsync("what-next"))!.Counted.Count());
    }

    [Fact]
    public async Task Round_WhoseMemberIsTakenOut_KeepsTheirScoresWithoutCountingThem()
    {
        await using var desk = await Begin();
        await AddMemberAsync(desk, "police");
        await Score(desk, "thefts", 1);
        await Change(desk, now => now with { Members = ["police"] });
        var without = (await Service(desk).ScoringAsync("what-next"))!;
        Assert.Equal((1, 0), (without.Sheets.Count, without.Counted.Count()));
        Assert.Equal("Your organisation is no longer a member of this round", (await Assert.ThrowsAsync<RuleException>(() => Score(desk, "thefts", 4))).Message);
        await Change(desk, now => now with { Members = ["council", "police"] });
        Assert.Single((await Service(desk).ScoringAsync("what-next"))!.Counted);
        await Score(desk, "thefts", 4);
    }

    [Fact]
    public async Task Round_Closed_TakesNoScoreUntilItIsOpenedAgain()
    {
        await using var desk = await Begin();
        await Change(desk, now => now with { IsClosed = true });
        Assert.Equal("The round has been closed", (await Assert.ThrowsAsync<RuleException>(() => Score(desk, "thefts", 4))).Message);
        Assert.True((await Service(desk).ScoringAsync("what-next"))!.ShowsScoresTo(desk.Actor(Role.Reader), Service(desk).Today));
        await Change(desk, now => now with { IsClosed = false });
        await Score(desk, "thefts", 4);
        Assert.Equal(["The round was closed", "The round was opened again"], (await Service(desk).ScoringAsync("what-next"))!.Changes.OrderBy(c => c.At).Select(c => c.What));
    }

    [Fact]
    public async Task Round_ChangedAgainstTheRules_SaysWhy()
    {
        await using var desk = await Begin(closed: true);
        Assert.Equal("Candidates", await Refused(now => now with { Candidates = ["thefts"], ClosesOn = Service(desk).Today }));
        Assert.Equal("Members", await Refused(now => now with { Members = [] }));
        Assert.Equal("Added", await Refused(now => now with { Added = "Thefts" }));
        Assert.Equal("ClosesOn", await Refused(now => now with { ClosesOn = Service(desk).Today.AddDays(-11) }));
        Assert.Null(await Refused(now => now));
        await Assert.ThrowsAsync<RightException>(() => Change(desk, now => now with { IsClosed = true }, Role.BoardMember));

        async Task<string?> Refused(Func<ScoringChangeEntry, ScoringChangeEntry> change) => (await Assert.ThrowsAsync<RuleException>(() => Change(desk, change))).Field;
    }

    /// <summary>Changes the round from how it is now.</summary>
    private static async Task Change(Desk desk, Func<ScoringChangeEntry, ScoringChangeEntry> change, Role role = Role.Officer)
    {
        var service = Service(desk, role);
        var scoring = (await service.ScoringAsync("what-next"))!;
        var members = await service.MembersAsync(scoring);
        var now = new ScoringChangeEntry
        {
            ClosesOn = scoring.ClosesOn,
            IsClosed = scoring.IsClosed,
            Candidates = [.. scoring.InOrder.Select(c => c.Slug)],
            Members = [.. members.Select(m => m.Key).Where(scoring.Takes)],
            Because = "The board asked for it",
        };
        await service.ChangeAsync(scoring, change(now), scoring.Version);
    }

    /// <summary>Another organisation with somebody on the board.</summary>
    private static async Task AddMemberAsync(Desk desk, string key)
    {
        var db = desk.Db(Role.Officer);
        var (organisation, account) = (new Organisation { Key = key, Name = key, Standing = Standing.ResponsibleAuthority }, Account.For($"{key}@{desk.Partnership.Key}.example"));
        var person = new Person { Key = $"{key}-member", OrganisationId = organisation.Id, Post = "Member" };
        db.AddRange(organisation, account, person, new Membership { Key = person.Key, AccountId = account.Id, PersonId = person.Id, Roles = Role.BoardMember });
        await db.SaveChangesAsync(TestContext.Current.CancellationToken);
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
