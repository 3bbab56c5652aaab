using Microsoft.EntityFrameworkCore;
using Wardmote.Partnership.Accounts;
using Wardmote.Partnership.Database;
using Wardmote.Partnership.Exchange;
using Wardmote.Partnership.Plan;
using Wardmote.Partnership.Priorities;

namespace Wardmote.Tests.Partnership.Plan;

/// <summary>The demonstration's plan against the board paper of 12 February 2019: every action with its status, money and measures.</summary>
public sealed class DemonstrationPlanTests(SqliteTestDatabase database) : IClassFixture<SqliteTestDatabase>
{
    private static readonly DateOnly Board = new(2019, 2, 12);

    [Fact]
    public async Task Plan_OnTheDayOfTheBoard_StandsAsThePaperPrintsIt()
    {
        var plan = await PlanAsync();
        Assert.Equal(
            [("1.1", "Green"), ("1.2", "Green"), ("1.3", "Green"), ("1.4", "Amber"), ("1.5", "Green"), ("2.1", "Green"), ("2.2", "Amber"), ("3.1", "Green"), ("3.2", "Amber"), ("3.3", "Green"), ("3.4", "Green")],
            plan.Actions.Where(a => a.WholeId is null).OrderBy(a => a.Number, NumberOrder.Instance).Select(a => (a.Number, Standing(plan, a).Status!.Value.Label())));
        Assert.Equal(["1.1a", "1.1b", "1.1c", "3.2a", "3.2b"], plan.Actions.Where(a => a.WholeId is not null).Select(a => a.Number).Order(NumberOrder.Instance));
    }

    [Fact]
    public async Task Plan_EveryStatement_SaysWhatDatesAndFiguresProposeThen()
    {
        var plan = await PlanAsync();
        Assert.All(plan.Actions.Where(a => a.Statements.Count > 0), action => Assert.Equal(
            (action.Number, Standing(plan, action).Proposal.Status),
            (action.Number, action.Statements.Single().Proposed)));
    }

    [Theory]
    [InlineData("1.5-people-reached", "about 211 people")]
    [InlineData("1.5-friends", "about 185 people")]
    [InlineData("1.5-contacted", "66 of 66 referrals (100%)")]
    [InlineData("1.5-local-councils", "15 local councils")]
    [InlineData("3.2b-reports", "about 700 reports")]
    [InlineData("3.3-tough-love", "9 performances")]
    [InlineData("3.3-county-lines", "9 performances")]
    [InlineData("3.4-trained", "180 of 562 employees (32%)")]
    public async Task Measure_OfThePaper_ReadsAsPublished(string key, string words)
    {
        var measure = (await PlanAsync()).Actions.SelectMany(a => a.Measures).Single(m => m.Key == "2018-19-" + key);
        Assert.Equal(words, measure.StandingIn(4)!.Words(measure.Unit));
    }

    [Fact]
    public async Task Funding_OfThePaper_IsThereToThePound() => Assert.Equal(
        [("1.4", 1000m), ("1.5", 2000m), ("3.3", 5000m), ("3.3", 5000m)],
        (await PlanAsync()).Actions.SelectMany(a => a.Funding, (a, f) => (a.Number, f.Amount)).Order());

    [Fact]
    public async Task Scoring_OfTheDemonstration_RanksAndShowsWhereMembersDisagree()
    {
        await using var db = await ImportAsync();
        var scoring = await db.Set<Scoring>().Include(s => s.Candidates).Include(s => s.Sheets).ThenInclude(s => s.Organisation).SingleAsync();
        var ranking = scoring.Rank(ScoringMatrix.Of(scoring.Matrix));
        Assert.Equal(8, ranking.Candidates.Count);
        Assert.Equal(5, ranking.Complete);
        Assert.InRange(ranking.Agreement!.Value, 0.3, 1);
        Assert.Contains(ranking.Candidates, c => c.Disagreed);
        Assert.Equal("thefts", ranking.Candidates[^1].Candidate);
    }

    private static ActionStanding Standing(ActionPlan plan, PlanAction action) => ActionStanding.Of(action, plan, StatusPolicy.On(Board), Board);

    private async Task<ActionPlan> PlanAsync()
    {
        await using var db = await ImportAsync();
        return (await db.PlanAsync("2018-19"))!;
    }

    private async Task<PartnershipDb> ImportAsync()
    {
        var partnership = new SafetyPartnership { Key = $"p-{Guid.NewGuid():N}", Name = "Demonstration", ShortName = "Demonstration", Area = "Demonstration" };
        var db = database.Store.Open(Actor.Program(partnership.Id));
        db.Add(partnership);
        await ExchangeFolder.ImportAsync(db, Repository.Folder("samples/south-cambridgeshire/partnership"));
        db.ChangeTracker.Clear();
        return db;
    }
}
