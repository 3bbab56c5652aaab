using Microsoft.EntityFrameworkCore;
using Wardmote.Partnership.Accounts;
using Wardmote.Partnership.Audit;
using Wardmote.Partnership.Plan;

namespace Wardmote.Tests.Partnership.Plan;

/// <summary>Reports by lead officers, and that nobody's words are lost when several write at once.</summary>
public abstract class ProgressServiceTests(TestDatabase database)
{
    private const string Progress = "2018-19-1.1/progress";
    private const string Status = "2018-19-1.1/status";
    private const string Reason = "2018-19-1.1/reason";
    private const string Done = "2018-19-1.1-briefing-held/done";
    private const string Reached = "2018-19-1.2-people-reached/value";

    [Fact]
    public async Task Book_OfAnOrganisation_HasItsOwnActionsAlone()
    {
        await using var desk = await Begin();
        var book = await Book(desk);
        Assert.Equal(["1.1"], book.Rows.Select(r => r.Action.Number));
        Assert.Equal(RagStatus.Amber, book.Rows[0].Standing.Status);
        Assert.False(book.IsComplete);
    }

    [Fact]
    public async Task Book_OfAnotherOrganisation_IsRefusedToALeadAndOpenToAnOfficer()
    {
        await using var desk = await Begin();
        await Assert.ThrowsAsync<RightException>(() => SomePlan.Progress(desk).BookAsync(SomePlan.Key, 4, "police"));
        await Assert.ThrowsAsync<RightException>(() => SomePlan.Progress(desk, Role.Reader).BookAsync(SomePlan.Key, 4, "council"));
        Assert.Equal(["1.1", "1.2"], (await SomePlan.Progress(desk, Role.Officer).BookAsync(SomePlan.Key, 4, "police"))!.Rows.Select(r => r.Action.Number));
    }

    [Fact]
    public async Task Save_WordsAndADate_AreThereAndSayWhoAndHow()
    {
        await using var desk = await Begin();
        var outcome = await Save(desk, [new(Progress, "", "- Posters out"), new(Done, "", "5/2/2019")]);
        Assert.True(outcome.IsSaved);
        var action = (await SomePlan.Plans(desk).ActionAsync("2018-19-1.1"))!;
        var note = Assert.Single(action.Progress);
        Assert.Equal(("- Posters out", "Lead officer, Fenbridge Council", ReportedThrough.Site, 4), (note.Words, note.By, note.Through, note.Quarter));
        Assert.Equal(new DateOnly(2019, 2, 5), action.Milestones.Single().DoneOn);
        Assert.Equal(RagStatus.Complete, outcome.Book.Rows[0].Standing.Status);
    }

    [Fact]
    public async Task Save_AnotherStatusWithoutAReason_SavesNothingAtAll()
    {
        await using var desk = await Begin();
        var outcome = await Save(desk, [new(Progress, "", "All well"), new(Status, "", "Green")]);
        Assert.False(outcome.IsSaved);
        Assert.Equal(new CellProblem(Reason, "1.1: Say why it is green, where the dates and figures say amber"), Assert.Single(outcome.Problems));
        Assert.Empty((await SomePlan.Plans(desk).ActionAsync("2018-19-1.1"))!.Progress);
    }

    [Fact]
    public async Task Save_AnotherStatusWithAReason_IsSelfDeterminedAndKeepsWhatWasProposed()
    {
        await using var desk = await Begin();
        await Save(desk, [new(Status, "", "Green"), new(Reason, "", "The briefing is booked")]);
        await Save(desk, [new(Status, "Green", "Amber"), new(Reason, "The briefing is booked", "Put off")]);
        var action = (await SomePlan.Plans(desk).ActionAsync("2018-19-1.1"))!;
        Assert.Equal(
            [(RagStatus.Green, "The briefing is booked", RagStatus.Amber, true), (RagStatus.Amber, "Put off", RagStatus.Amber, true)],
            action.Statements.OrderBy(s => s.Id).Select(s => (s.Status!.Value, s.Reason, s.Proposed!.Value, s.SelfDetermined)));
    }

    [Fact]
    public async Task Save_StatusJudgedWithTheDateEnteredBesideIt_NeedsNoReason()
    {
        await using var desk = await Begin();
        Assert.True((await Save(desk, [new(Done, "", "1 February 2019"), new(Status, "", "Complete")])).IsSaved);
    }

    [Fact]
    public async Task Save_StatedByAnOfficerForAPartner_IsNotSelfDetermined()
    {
        await using var desk = await Begin();
        var service = SomePlan.Progress(desk, Role.Officer);
        var book = (await service.BookAsync(SomePlan.Key, 4, "police"))!;
        await service.SaveAsync(book, [new("2018-19-1.2/status", "", "Red"), new("2018-19-1.2/reason", "", "No word from them")], ReportedThrough.Site);
        Assert.False((await SomePlan.Plans(desk).ActionAsync("2018-19-1.2"))!.Statements.Single().SelfDetermined);
    }

    [Theory]
    [InlineData(Done, "31 December 2019", "31 December 2019 is still to come. Enter a day up to today")]
    [InlineData(Done, "soon", "“soon” is not a date. Write it as day, month and year, such as 5 February 2019")]
    [InlineData(Status, "Orange", "“Orange” is not a status. Choose Red, Amber, Green, Complete or leave it as proposed")]
    [InlineData("2018-19-1.2/progress", "Not mine", "This is not among the actions that you lead. It was left out")]
    public async Task Save_WhatCannotBe_SaysSoByTheField(string cell, string entered, string sentence)
    {
        await using var desk = await Begin();
        var outcome = await Save(desk, [new(cell, "", entered)]);
        Assert.Equal(new CellProblem(cell, sentence), Assert.Single(outcome.Problems));
        Assert.False(outcome.IsSaved);
    }

    [Theory]
    [InlineData("about 150", "", null)]
    [InlineData("150", "120", "150 cannot be out of 120. Enter a figure that is no more than what it is out of")]
    [InlineData("", "120", "Enter the figure itself, and not only what it is out of")]
    public async Task Save_AMeasure_IsCheckedWithItsDenominator(string value, string of, string? sentence)
    {
        await using var desk = await Begin();
        var service = SomePlan.Progress(desk, Role.Officer);
        var book = (await service.BookAsync(SomePlan.Key, 4, "police"))!;
        var outcome = await service.SaveAsync(book, [new(Reached, "", value), new("2018-19-1.2-people-reached/of", "", of)], ReportedThrough.Site);
        Assert.Equal(sentence, outcome.Problems.SingleOrDefault()?.Sentence);
        var reading = (await SomePlan.Plans(desk).MeasureAsync("2018-19-1.2-people-reached"))!.Readings.SingleOrDefault();
        Assert.Equal(sentence is null ? (150, true) : null, reading is null ? null : ((decimal, bool)?)(reading.Value, reading.About));
    }

    [Fact]
    public async Task Save_WhatSomebodyElseChangedMeanwhile_IsHeldAndNothingIsLost()
    {
        await using var desk = await Begin();
        var late = SomePlan.Progress(desk);
        var seen = (await late.BookAsync(SomePlan.Key, 4, "council"))!;
        await Save(desk, [new(Progress, "", "First")]);

        var held = await late.SaveAsync((await SomePlan.Progress(desk).BookAsync(SomePlan.Key, 4, "council"))!, [new(Progress, seen.Rows[0].Progress.Value, "Second"), new(Done, "", "1/2/2019")], ReportedThrough.Link);
        Assert.False(held.IsSaved);
        Assert.Equal(("", "Second", "First"), held.Conflicts.Select(c => (c.Seen, c.Entered, c.Now)).Single());
        Assert.Equal("First", (await SomePlan.Plans(desk).ActionAsync("2018-19-1.1"))!.Progress.Single().Words);

        var chosen = await Save(desk, [new(Progress, "First", "First\nSecond"), new(Done, "", "1/2/2019")]);
        Assert.True(chosen.IsSaved);
        Assert.Equal("First\nSecond", (await SomePlan.Plans(desk).ActionAsync("2018-19-1.1"))!.Progress.Single().Words);
    }

    [Fact]
    public async Task Save_FromABookThatGrewOld_LooksAgainBeforeItOverwrites()
    {
        await using var desk = await Begin();
        var (one, other) = (SomePlan.Progress(desk), SomePlan.Progress(desk));
        var (early, old) = ((await one.BookAsync(SomePlan.Key, 4, "council"))!, (await other.BookAsync(SomePlan.Key, 4, "council"))!);
        Assert.True((await one.SaveAsync(early, [new(Progress, "", "First")], ReportedThrough.Site)).IsSaved);

        // Its records were read before the other saved; the database refuses, and the new words come to light.
        var outcome = await other.SaveAsync(old, [new(Progress, "", "Second")], ReportedThrough.Site);
        Assert.Equal("First", outcome.Conflicts.Single().Now);
        Assert.Equal("First", (await SomePlan.Plans(desk).ActionAsync("2018-19-1.1"))!.Progress.Single().Words);
    }

    [Fact]
    public async Task Save_DifferentFieldsByTwoFromOldBooks_KeepsBoth()
    {
        await using var desk = await Begin();
        var (one, other) = (SomePlan.Progress(desk), SomePlan.Progress(desk));
        var (early, old) = ((await one.BookAsync(SomePlan.Key, 4, "council"))!, (await other.BookAsync(SomePlan.Key, 4, "council"))!);
        await one.SaveAsync(early, [new(Progress, "", "Words")], ReportedThrough.Site);
        Assert.True((await other.SaveAsync(old, [new(Done, "", "1/2/2019"), new(Progress, "", "")], ReportedThrough.Site)).IsSaved);
        var action = (await SomePlan.Plans(desk).ActionAsync("2018-19-1.1"))!;
        Assert.Equal(("Words", new DateOnly(2019, 2, 1)), (action.Progress.Single().Words, action.Milestones.Single().DoneOn));
    }

    [Fact]
    public async Task Save_Changed_LeavesTheEarlierWordsInTheAudit()
    {
        await using var desk = await Begin();
        await Save(desk, [new(Progress, "", "First words")]);
        await Save(desk, [new(Progress, "First words", "Other words")]);
        var entries = await desk.Db(Role.Officer).Set<AuditEntry>().Where(e => e.Item == "update:2018-19-1.1-q4-council").OrderBy(e => e.Number).ToListAsync();
        Assert.Contains(entries[^1].ReadChanges(), c => c is { Field: "Words", From: "First words", To: "Other words" });
    }

    [Fact]
    public async Task Save_OnAClosedPlan_IsRefused()
    {
        await using var desk = await Begin();
        var plans = SomePlan.Plans(desk);
        var plan = (await plans.PlanAsync(SomePlan.Key))!;
        await plans.ChangeAsync(plan, new PlanEntry(plan.Title, plan.From, plan.To, "", "", PlanState.Closed), plan.Version);
        await Assert.ThrowsAsync<Wardmote.Partnership.RuleException>(() => Save(desk, [new(Progress, "", "Too late")]));
    }

    [Fact]
    public async Task Request_AskedAnsweredAndWithdrawn_IsSeenByTheOfficer()
    {
        await using var desk = await Begin();
        var db = desk.Db(Role.Officer);
        var requests = new RequestService(db, desk.Actor(Role.Officer), SomePlan.Clock);
        var plan = (await SomePlan.Plans(desk).PlanAsync(SomePlan.Key))!;
        var inspector = plan.Actions.SelectMany(a => a.Leads).First(l => l.Person is not null).Person!;
        var request = await requests.AskAsync(plan, plan.Quarters[3], inspector, TimeSpan.FromDays(30));
        Assert.True(request.IsOpenAt(SomePlan.Now.AddDays(29)));
        Assert.False(request.IsOpenAt(SomePlan.Now.AddDays(30)));
        var asked = await requests.AskedAsync(plan, plan.Quarters[3]);
        Assert.Equal([("council", 0, 1, 0), ("police", 0, 2, 1)], asked.Select(a => (a.Book.Organisation.Key, a.Reported, a.Book.Rows.Count, a.Requests.Count)));
        await requests.WithdrawAsync(request.Key);
        Assert.False((await db.Set<UpdateRequest>().SingleAsync()).IsOpenAt(SomePlan.Now));
    }

    private async Task<Desk> Begin()
    {
        var desk = await database.BeginAsync();
        await SomePlan.AddAsync(desk);
        return desk;
    }

    private static async Task<ProgressBook> Book(Desk desk) => (await SomePlan.Progress(desk).BookAsync(SomePlan.Key, 4, "council"))!;

    private static async Task<ProgressOutcome> Save(Desk desk, IReadOnlyCollection<CellEntry> entries)
    {
        var service = SomePlan.Progress(desk);
        return await service.SaveAsync((await service.BookAsync(SomePlan.Key, 4, "council"))!, entries, ReportedThrough.Site);
    }

    public sealed class OnSqlite(SqliteTestDatabase database) : ProgressServiceTests(database), IClassFixture<SqliteTestDatabase>;

    public sealed class OnPostgres(PostgresTestDatabase database) : ProgressServiceTests(database), IClassFixture<PostgresTestDatabase>;
}
