using Microsoft.EntityFrameworkCore;
using Wardmote.Partnership;
using Wardmote.Partnership.Accounts;
using Wardmote.Partnership.Chain;
using Wardmote.Partnership.Meetings;

namespace Wardmote.Tests.Partnership.Meetings;

public abstract class MinuteServiceTests(TestDatabase database)
{
    private const string October = "2018-10-17-board";
    private const string February = "2019-02-12-board";

    [Fact]
    public async Task Minutes_WrittenByManyAtOnce_LoseNothing()
    {
        await using var desk = await BeginAsync();
        var writers = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => desk.OpenAsync(October)));
        await Task.WhenAll(writers.Select((open, i) => Task.Run(() => open.Note($"Said {i}"))));
        var meeting = (await desk.OpenAsync(October)).Meeting;
        Assert.Equal(Enumerable.Range(0, 6).Select(i => $"Said {i}"), meeting.Entries.Select(e => e.Text).Order(StringComparer.Ordinal));
        Assert.Equal(6, meeting.Entries.Select(e => e.Key).Distinct().Count());
        Assert.Equal(MinutesState.Draft, meeting.Minutes);
    }

    [Fact]
    public async Task Entry_ChangedByTwoAtOnce_KeepsTheFirstAndTellsTheSecond()
    {
        await using var desk = await BeginAsync();
        var key = (await (await desk.OpenAsync(October)).Note("Noted.")).Key;
        var (first, second) = ((await desk.OpenAsync(October)).Minutes, (await desk.OpenAsync(October)).Minutes);
        var (theirs, mine) = ((await first.EntryAsync(key))!, (await second.EntryAsync(key))!);
        var seen = mine.Version;
        await first.ChangeAsync(theirs, new EntryDraft { Kind = EntryKind.Note, Text = "Noted with thanks." }, theirs.Version);
        await Assert.ThrowsAsync<DbUpdateConcurrencyException>(() => second.ChangeAsync(mine, new EntryDraft { Kind = EntryKind.Note, Text = "Not noted." }, seen));
    }

    [Fact]
    public async Task Decision_WithoutAQuorum_IsRefusedAndAfterItIsMetIsKept()
    {
        await using var desk = await BeginAsync();
        var open = await desk.OpenAsync(October);
        var draft = new EntryDraft { Kind = EntryKind.Decision, Text = "The fund was agreed.", Votes = [("Fenshire Police", Choice.For), ("Fenbridge Council", Choice.Against)], CastingVote = Choice.For, ProposedBy = "Commander" };
        var refused = await Assert.ThrowsAsync<RuleException>(() => open.Minutes.AddAsync(open.Meeting, open.Item(StandingItem.LateBusiness), draft));
        Assert.Equal("0 of 2 organisations with a vote are here; 2 are needed. The meeting cannot decide. Enter who is here, or write a note", refused.Message);

        await desk.ComeAsync(October);
        open = await desk.OpenAsync(October);
        await open.Minutes.AddAsync(open.Meeting, open.Item(StandingItem.LateBusiness), draft);
        var decision = Assert.IsType<Decision>((await desk.OpenAsync(October)).Meeting.Entries.Single());
        Assert.Equal(("2018-10-17-board.3.1", "1 for, 1 against, 0 abstained: carried by the chair’s casting vote"), (decision.Key, decision.Count.Words));
        var link = Assert.Single(await open.Links.FromAsync(decision.Reference));
        Assert.Equal((Relation.MinutedIn, open.Meeting.Reference), (link.Relation, link.To));
    }

    [Fact]
    public async Task Vote_WrittenWrongly_IsCorrectedWithAReasonAndStaysToBeRead()
    {
        await using var desk = await BeginAsync();
        await desk.ComeAsync(October);
        var open = await desk.OpenAsync(October);
        var key = (await open.Minutes.AddAsync(open.Meeting, open.Item(StandingItem.LateBusiness), Both(Choice.For, Choice.Against))).Key;

        await CorrectAsync(desk, key, Both(Choice.For, Choice.For), "The clerk’s note says so");
        var decision = Assert.IsType<Decision>((await desk.OpenAsync(October)).Meeting.Entries.Single());
        Assert.Equal("2 for, 0 against, 0 abstained: carried", decision.Count.Words);
        Assert.Equal([("Fenbridge Council against, Fenshire Police for: 1 for, 1 against, 0 abstained: lost", "The clerk’s note says so", "Officer, Fenbridge Council")], decision.VoteCorrections.Select(c => (c.Was, c.Because, c.By)));
        var audited = await desk.Db().Set<Wardmote.Partnership.Audit.AuditEntry>().Where(e => e.Item.StartsWith("vote")).Select(e => e.Act).ToListAsync(TestContext.Current.CancellationToken);
        Assert.Contains(Wardmote.Partnership.Audit.AuditAct.Removed, audited);

        Assert.Equal("Because", (await Assert.ThrowsAsync<RuleException>(() => CorrectAsync(desk, key, Both(Choice.Against, Choice.For), " "))).Field);
        Assert.Equal("Votes", (await Assert.ThrowsAsync<RuleException>(() => CorrectAsync(desk, key, Both(Choice.For, Choice.For), "Again"))).Field);
        var stranger = new EntryDraft { Kind = EntryKind.Decision, Text = "", Votes = [("Fire service", Choice.For)] };
        Assert.Equal("Fire service has no vote at this meeting", (await Assert.ThrowsAsync<RuleException>(() => CorrectAsync(desk, key, stranger, "They were there"))).Message);
    }

    [Fact]
    public async Task Vote_OfMinutesThatAreAgreed_StandsUntilALaterMeetingDecides()
    {
        await using var desk = await BeginAsync();
        await desk.ComeAsync(October);
        var open = await desk.OpenAsync(October);
        var key = (await open.Minutes.AddAsync(open.Meeting, open.Item(StandingItem.LateBusiness), Both(Choice.For, Choice.Against))).Key;
        await desk.AddMeetingAsync(new DateOnly(2019, 2, 12));
        await desk.ComeAsync(February);
        var agreeing = await desk.OpenAsync(October);
        await agreeing.Minutes.AgreeAsync(agreeing.Meeting, (await agreeing.Meetings.FindAsync(February))!, new Dictionary<string, string>());

        var refused = await Assert.ThrowsAsync<RuleException>(() => CorrectAsync(desk, key, Both(Choice.For, Choice.For), "The clerk’s note says so"));
        Assert.Contains("corrected by a decision of a later meeting", refused.Message, StringComparison.Ordinal);
        Assert.Equal(1, Assert.IsType<Decision>((await desk.OpenAsync(October)).Meeting.Entries.Single()).Count.Against);
    }

    [Fact]
    public async Task Promise_MadeAtAMeeting_ComesUpAtTheNextUntilItsOwnerClosesIt()
    {
        await using var desk = await BeginAsync();
        var open = await desk.OpenAsync(October);
        var made = await open.Minutes.AddAsync(open.Meeting, open.Item(StandingItem.LateBusiness), new EntryDraft { Kind = EntryKind.Promise, Text = "Send the link.", Owner = "board-member", Due = new DateOnly(2018, 11, 1) });
        await desk.AddMeetingAsync(new DateOnly(2019, 2, 12));
        var next = await desk.OpenAsync(February);
        var arising = await desk.Promises().ArisingAsync(next.Meeting, open.Meeting);
        Assert.Equal([made.Key], arising.Select(p => p.Key));
        Assert.Equal("Board member, Fenbridge Council", arising[0].Owner!.Title);

        var (mine, others) = (desk.Promises(Role.BoardMember), desk.Promises(Role.LeadOfficer));
        var (own, theirs) = ((await mine.FindAsync(made.Key))!, (await others.FindAsync(made.Key))!);
        await Assert.ThrowsAsync<RightException>(() => others.CloseAsync(theirs, PromiseState.Done, "Sent.", theirs.Version));
        await mine.CloseAsync(own, PromiseState.Done, "Sent.", own.Version);
        Assert.Equal("Sent.", (await desk.Promises().FindAsync(made.Key))!.Outcome);
    }

    [Fact]
    public async Task Minutes_AgreedByTheNextMeeting_AreADecisionOfItAndCannotBeChanged()
    {
        await using var desk = await BeginAsync();
        var key = (await (await desk.OpenAsync(October)).Note("Four came.")).Key;
        await desk.AddMeetingAsync(new DateOnly(2019, 2, 12));
        await desk.ComeAsync(February);
        var open = await desk.OpenAsync(October);
        var by = (await open.Meetings.FindAsync(February))!;
        await open.Minutes.AgreeAsync(open.Meeting, by, new Dictionary<string, string> { [key] = "Five came." });

        var agreed = await desk.OpenAsync(October);
        Assert.Equal((MinutesState.Agreed, February, "Five came."), (agreed.Meeting.Minutes, agreed.Meeting.MinutesAgreedBy!.Key, agreed.Meeting.Entries.Single().Text));
        Assert.Equal(("Four came.", "Five came."), (await agreed.Minutes.CorrectionsAsync(agreed.Meeting)).Select(c => (c.Was, c.Now)).Single());
        var decision = Assert.IsType<Decision>((await desk.OpenAsync(February)).Meeting.Entries.Single());
        Assert.Equal("The minutes of the meeting held on 17 October 2018 were agreed as a correct record, as corrected.", decision.Text);
        await Assert.ThrowsAsync<RuleException>(() => agreed.Note("One more."));

        await agreed.Minutes.PublishAsync(agreed.Meeting);
        Assert.Equal(MinutesState.Published, (await desk.OpenAsync(October)).Meeting.Minutes);
    }

    [Fact]
    public async Task Minutes_AgreedWhereTheNextMeetingCannotDecide_StayADraft()
    {
        await using var desk = await BeginAsync();
        await (await desk.OpenAsync(October)).Note("Four came.");
        await desk.AddMeetingAsync(new DateOnly(2019, 2, 12));
        var open = await desk.OpenAsync(October);
        var by = (await open.Meetings.FindAsync(February))!;
        await Assert.ThrowsAsync<RuleException>(() => open.Minutes.AgreeAsync(open.Meeting, by, new Dictionary<string, string>()));
        Assert.Equal(MinutesState.Draft, (await desk.OpenAsync(October)).Meeting.Minutes);
    }

    [Fact]
    public async Task Entry_Withdrawn_IsNoLongerReadButKept()
    {
        await using var desk = await BeginAsync();
        var key = (await (await desk.OpenAsync(October)).Note("Said in error.")).Key;
        var open = await desk.OpenAsync(October);
        var entry = (await open.Minutes.EntryAsync(key))!;
        await open.Minutes.WithdrawAsync(entry, entry.Version);
        Assert.NotNull((await desk.OpenAsync(October)).Meeting.Entries.Single().WithdrawnAt);
    }

    [Theory]
    [InlineData(Role.BoardMember)]
    [InlineData(Role.Reader)]
    public async Task Minutes_WrittenByAnybodyButOfficerAndChair_AreRefused(Role role)
    {
        await using var desk = await BeginAsync();
        await Assert.ThrowsAsync<RightException>(async () => await (await desk.OpenAsync(October, role)).Note("Mine"));
    }

    private static EntryDraft Both(Choice police, Choice council) =>
        new() { Kind = EntryKind.Decision, Text = "The fund was agreed.", Votes = [("Fenshire Police", police), ("Fenbridge Council", council)] };

    private static async Task CorrectAsync(MeetingDesk desk, string key, EntryDraft votes, string because)
    {
        var open = await desk.OpenAsync(October);
        var decision = Assert.IsType<Decision>(await open.Minutes.EntryAsync(key));
        await open.Minutes.CorrectVoteAsync(open.Meeting, decision, votes.Votes, votes.CastingVote, because, decision.Version);
    }

    private async Task<MeetingDesk> BeginAsync()
    {
        var desk = await MeetingDesk.BeginAsync(database);
        await desk.AddMeetingAsync(new DateOnly(2018, 10, 17));
        return desk;
    }

    public sealed class OnSqlite(SqliteTestDatabase database) : MinuteServiceTests(database), IClassFixture<SqliteTestDatabase>;

    public sealed class OnPostgres(PostgresTestDatabase database) : MinuteServiceTests(database), IClassFixture<PostgresTestDatabase>;
}
