using Microsoft.EntityFrameworkCore;
using Wardmote.Partnership;
using Wardmote.Partnership.Accounts;
using Wardmote.Partnership.Chain;
using Wardmote.Partnership.Plan;

namespace Wardmote.Tests.Partnership.Plan;

/// <summary>Written once, run on both databases by the two classes at the end.</summary>
public abstract class PlanServiceTests(TestDatabase database)
{
    [Fact]
    public async Task Plan_Begun_TakesInThePrioritiesInForceAndIsCalledByItsYears()
    {
        await using var desk = await database.BeginAsync();
        var plan = await SomePlan.AddAsync(desk);
        Assert.Equal("2018-19", plan.Key);
        Assert.Equal([(1, "support-people"), (2, "resilience")], plan.Priorities.OrderBy(p => p.Number).Select(p => (p.Number, p.PriorityKey)));
        Assert.Equal("2018-19", await SomePlan.Plans(desk).CurrentAsync());
    }

    [Fact]
    public async Task Plan_ThatEndsBeforeItBegins_IsRefused()
    {
        await using var desk = await database.BeginAsync();
        var refused = await Assert.ThrowsAsync<RuleException>(() => SomePlan.Plans(desk).AddAsync(new PlanEntry("P", new(2019, 4, 1), new(2019, 3, 31), "", "", PlanState.Draft)));
        Assert.Equal("To", refused.Field);
    }

    [Fact]
    public async Task Action_Added_IsNumberedUnderItsPriorityAndLinkedToAllThatItServes()
    {
        await using var desk = await database.BeginAsync();
        await SomePlan.AddAsync(desk);
        var action = (await SomePlan.Plans(desk).ActionAsync("2018-19-1.2"))!;
        Assert.Equal(["police"], action.Leads.Select(l => l.Organisation!.Key));
        var served = await new Links(desk.Db(Role.Officer)).FromAsync(action.Reference);
        Assert.Equal(["priority:resilience", "priority:support-people"], served.Select(l => $"{l.To}").Order());
        Assert.All(served, l => Assert.Equal(Relation.Delivers, l.Relation));
    }

    [Fact]
    public async Task Action_NoLongerServingAPriority_IsPartedFromIt()
    {
        await using var desk = await database.BeginAsync();
        await SomePlan.AddAsync(desk);
        var plans = SomePlan.Plans(desk);
        var action = (await plans.ActionAsync("2018-19-1.2"))!;
        await plans.ChangeAsync(action, new ActionEntry { Title = "Scams", Priority = 1, Leads = [new("council", null, false)] }, action.Version);
        Assert.Equal(["priority:support-people"], (await new Links(desk.Db(Role.Officer)).FromAsync(action.Reference)).Select(l => $"{l.To}"));
        Assert.Equal(["council"], (await SomePlan.Plans(desk).ActionAsync("2018-19-1.2"))!.Leads.Select(l => l.Organisation!.Key));
    }

    [Fact]
    public async Task Part_Added_TakesTheNextLetterAndItsWholesPriority()
    {
        await using var desk = await database.BeginAsync();
        await SomePlan.AddAsync(desk);
        foreach (var expected in new[] { "1.1a", "1.1b" })
        {
            var plans = SomePlan.Plans(desk);
            var whole = (await plans.ActionAsync("2018-19-1.1"))!;
            var part = await plans.AddAsync(whole.Plan!, whole, new ActionEntry { Title = "A part" });
            Assert.Equal((expected, whole.PlanPriorityId), (part.Number, part.PlanPriorityId));
        }

        Assert.Equal(["1.1", "1.1a", "1.1b"], (await SomePlan.Plans(desk).ActionAsync("2018-19-1.1"))!.WithParts.Select(a => a.Number));
    }

    [Fact]
    public async Task Action_ChangedByTwoAtOnce_KeepsTheFirstAndTellsTheSecond()
    {
        await using var desk = await database.BeginAsync();
        await SomePlan.AddAsync(desk);
        var (first, second) = (SomePlan.Plans(desk), SomePlan.Plans(desk));
        var (theirs, mine) = ((await first.ActionAsync("2018-19-1.1"))!, (await second.ActionAsync("2018-19-1.1"))!);
        var entry = new ActionEntry { Title = "Communications", Priority = 1, Leads = [new("council", null, false)] };
        await first.ChangeAsync(theirs, entry, theirs.Version);
        await Assert.ThrowsAsync<DbUpdateConcurrencyException>(() => second.ChangeAsync(mine, entry with { Title = "Comms" }, mine.Version));
    }

    [Fact]
    public async Task Action_OnlyItsLeadsChanged_IsAChangeThatTheSecondIsToldOf()
    {
        await using var desk = await database.BeginAsync();
        await SomePlan.AddAsync(desk);
        var plans = SomePlan.Plans(desk);
        var action = (await plans.ActionAsync("2018-19-1.1"))!;
        var seen = action.Version;
        await plans.ChangeAsync(action, new ActionEntry { Title = action.Title, Priority = 1, Leads = [new("council", null, false)] }, seen);
        Assert.NotEqual(seen, (await SomePlan.Plans(desk).ActionAsync("2018-19-1.1"))!.Version);
    }

    [Fact]
    public async Task Action_Closed_NeedsAReasonAndClosesItsParts()
    {
        await using var desk = await database.BeginAsync();
        await SomePlan.AddAsync(desk);
        var plans = SomePlan.Plans(desk);
        var whole = (await plans.ActionAsync("2018-19-1.1"))!;
        await plans.AddAsync(whole.Plan!, whole, new ActionEntry { Title = "A part" });
        Assert.Equal("Because", (await Assert.ThrowsAsync<RuleException>(() => plans.CloseAsync(whole, new(2019, 2, 1), " "))).Field);
        var again = SomePlan.Plans(desk);
        await again.CloseAsync((await again.ActionAsync("2018-19-1.1"))!, new(2019, 2, 1), "Taken over by the county");
        Assert.Equal("Taken over by the county", (await SomePlan.Plans(desk).ActionAsync("2018-19-1.1a"))!.ClosedBecause);
    }

    [Fact]
    public async Task Milestone_ReachedInTheFuture_IsRefused()
    {
        await using var desk = await database.BeginAsync();
        await SomePlan.AddAsync(desk);
        var plans = SomePlan.Plans(desk);
        var action = (await plans.ActionAsync("2018-19-1.1"))!;
        var refused = await Assert.ThrowsAsync<RuleException>(() => plans.AddAsync(action, new MilestoneEntry("Later", null, "", new(2019, 2, 13), [])));
        Assert.Equal("DoneOn", refused.Field);
    }

    [Fact]
    public async Task Funding_InHalfPence_IsRefused()
    {
        await using var desk = await database.BeginAsync();
        await SomePlan.AddAsync(desk);
        var plans = SomePlan.Plans(desk);
        var action = (await plans.ActionAsync("2018-19-1.1"))!;
        Assert.Equal("Amount", (await Assert.ThrowsAsync<RuleException>(() => plans.AddAsync(action, new FundingEntry("Pooled fund", 1.005m, "")))).Field);
        await plans.AddAsync(action, new FundingEntry("Pooled fund", 2000, ""));
        Assert.Equal(2000, (await SomePlan.Plans(desk).ActionAsync("2018-19-1.1"))!.Funding.Single().Amount);
    }

    [Fact]
    public async Task Plan_OfAnotherPartnership_IsNotSeen()
    {
        await using var desk = await database.BeginAsync();
        await using var other = await database.BeginAsync();
        await SomePlan.AddAsync(desk);
        Assert.Null(await SomePlan.Plans(other).PlanAsync(SomePlan.Key));
        Assert.Null(await SomePlan.Plans(other).ActionAsync("2018-19-1.1"));
    }

    [Theory]
    [InlineData(Role.Reader)]
    [InlineData(Role.LeadOfficer)]
    [InlineData(Role.BoardMember)]
    public async Task Action_AddedByAnybodyButAnOfficer_IsRefused(Role role)
    {
        await using var desk = await database.BeginAsync();
        var plan = await SomePlan.AddAsync(desk);
        await Assert.ThrowsAsync<RightException>(() => SomePlan.Plans(desk, role).AddAsync(plan, null, new ActionEntry { Title = "Mine", Priority = 1 }));
    }

    public sealed class OnSqlite(SqliteTestDatabase database) : PlanServiceTests(database), IClassFixture<SqliteTestDatabase>;

    public sealed class OnPostgres(PostgresTestDatabase database) : PlanServiceTests(database), IClassFixture<PostgresTestDatabase>;
}
