using Microsoft.EntityFrameworkCore;
using Wardmote.Partnership;
using Wardmote.Partnership.Accounts;
using Wardmote.Partnership.Chain;
using Wardmote.Partnership.Priorities;

namespace Wardmote.Tests.Partnership.Priorities;

/// <summary>Written once, run on both databases by the two classes at the end.</summary>
public abstract class PriorityServiceTests(TestDatabase database)
{
    private static readonly ItemReference Decision = new(ItemKind.Decision, "2019-02-12-board-1");
    private static readonly RecommendationEntry Advice = new("discharge-thefts", "R12", "Acquisitive crime", "Discharge it.", "Assessment 2018/19", ["burglary-trend"]);

    [Fact]
    public async Task Priority_AgreedByADecision_IsInForceAndLinkedToIt()
    {
        await using var desk = await database.BeginAsync();
        var priorities = Service(desk);
        var priority = await priorities.ProposeAsync("Support people", "Those at risk", "Advised by the assessment");
        await priorities.TakeAsync(priority, new StepEntry(PriorityStepKind.Agreed, priorities.Today, ""), Decision, priority.Version);
        var found = (await Service(desk).PriorityAsync("support-people"))!;
        Assert.True(found.IsInForce);
        Assert.Equal(Decision, (await new Links(desk.Db(Role.Officer)).FromAsync(found.Reference)).Single(l => l.Relation == Relation.Decided).To);
    }

    [Fact]
    public async Task Priority_Changed_TakesItsNewWordsAndKeepsItsKey()
    {
        await using var desk = await database.BeginAsync();
        var priorities = Service(desk);
        var priority = await priorities.ProposeAsync("Thefts", "", "");
        await priorities.TakeAsync(priority, new StepEntry(PriorityStepKind.Changed, priorities.Today, "Too narrow", "Thefts and burglary", "Homes"), null, priority.Version);
        Assert.Equal("Thefts and burglary", (await Service(desk).PriorityAsync("thefts"))!.Title);
    }

    [Fact]
    public async Task Priority_SteppedByTwoAtOnce_KeepsTheFirstAndTellsTheSecond()
    {
        await using var desk = await database.BeginAsync();
        await Service(desk).ProposeAsync("Thefts", "", "");
        var (first, second) = (Service(desk), Service(desk));
        var (theirs, mine) = ((await first.PriorityAsync("thefts"))!, (await second.PriorityAsync("thefts"))!);
        await first.TakeAsync(theirs, new StepEntry(PriorityStepKind.Agreed, first.Today, ""), null, theirs.Version);
        await Assert.ThrowsAsync<DbUpdateConcurrencyException>(() => second.TakeAsync(mine, new StepEntry(PriorityStepKind.Dropped, second.Today, "No"), null, mine.Version));
    }

    [Fact]
    public async Task Recommendations_BroughtIn_AreAddedOnceWithTheirExhibitsAndFollowTheDraftUntilAnswered()
    {
        await using var desk = await database.BeginAsync();
        Assert.Equal((1, 0), await Service(desk).BringInAsync([Advice]));
        Assert.Equal((0, 1), await Service(desk).BringInAsync([Advice with { Words = "Discharge it as a priority." }]));
        Assert.Equal((0, 0), await Service(desk).BringInAsync([Advice with { Words = "Discharge it as a priority." }]));
        var found = Assert.Single(await Service(desk).RecommendationsAsync());
        Assert.Equal("exhibit:burglary-trend", $"{(await new Links(desk.Db(Role.Officer)).ToAsync(found.Reference)).Single().From}");

        var priorities = Service(desk);
        var open = (await priorities.RecommendationAsync("discharge-thefts"))!;
        await priorities.SettleAsync(open, RecommendationAnswer.Accepted, "", Decision, open.Version);
        Assert.Equal((0, 0), await Service(desk).BringInAsync([Advice with { Words = "Rewritten afterwards" }]));
        Assert.Equal("Discharge it as a priority.", (await Service(desk).RecommendationAsync("discharge-thefts"))!.Words);
    }

    [Fact]
    public async Task Recommendation_RejectedWithoutAReason_IsRefused()
    {
        await using var desk = await database.BeginAsync();
        await Service(desk).BringInAsync([Advice]);
        var priorities = Service(desk);
        var open = (await priorities.RecommendationAsync("discharge-thefts"))!;
        Assert.Equal("Reason", (await Assert.ThrowsAsync<RuleException>(() => priorities.SettleAsync(open, RecommendationAnswer.Rejected, "", null, open.Version))).Field);
    }

    [Fact]
    public async Task Strategy_AddedByLines_HasAnAimToEachAndWhatServesIt()
    {
        await using var desk = await database.BeginAsync();
        var strategy = await Service(desk).AddAsync(new StrategyEntry("Serious Violence Strategy", "Home Office", true, "", "People: Awareness of county lines\n\nSharing of information"));
        var aims = strategy.Aims.OrderBy(a => a.Number).ToList();
        Assert.Equal([("People", "Awareness of county lines"), ("", "Sharing of information")], aims.Select(a => (a.Theme, a.Words)));

        ItemReference one = new(ItemKind.Action, "2018-19-1.1"), other = new(ItemKind.Priority, "support-people");
        var priorities = Service(desk);
        var aim = (await priorities.AimAsync(aims[0].Key))!;
        await priorities.ServeAsync(aim, [one, other], "Posters", aim.Version);
        await priorities.ServeAsync(aim, [other], "Posters", aim.Version);
        Assert.Equal([other], (await new Links(desk.Db(Role.Officer)).ToAsync(aim.Reference)).Select(l => l.From));
        Assert.Equal("Posters", (await Service(desk).AimAsync(aim.Key))!.Response);
    }

    [Fact]
    public async Task Priority_ProposedByABoardMember_IsRefused()
    {
        await using var desk = await database.BeginAsync();
        await Assert.ThrowsAsync<RightException>(() => Service(desk, Role.BoardMember).ProposeAsync("Mine", "", ""));
    }

    private static PriorityService Service(Desk desk, Role role = Role.Officer)
    {
        var db = desk.Db(role);
        return new(db, desk.Actor(role), new Links(db), TimeProvider.System);
    }

    public sealed class OnSqlite(SqliteTestDatabase database) : PriorityServiceTests(database), IClassFixture<SqliteTestDatabase>;

    public sealed class OnPostgres(PostgresTestDatabase database) : PriorityServiceTests(database), IClassFixture<PostgresTestDatabase>;
}
