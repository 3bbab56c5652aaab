using Microsoft.EntityFrameworkCore;
using Wardmote.Partnership;
using Wardmote.Partnership.Accounts;
using Wardmote.Partnership.Meetings;
using Wardmote.Partnership.Search;

namespace Wardmote.Tests.Partnership.Meetings;

/// <summary>Written once, run on both databases by the two classes at the end.</summary>
public abstract class MeetingServiceTests(TestDatabase database)
{
    private static readonly DateOnly October = new(2018, 10, 17);
    private static readonly DateOnly February = new(2019, 2, 12);
    private static readonly ItemEntry Fund = new() { Title = "Funding 2019-20", Kind = AgendaItemKind.Decision, Lead = "All", Section = "Looking ahead", Minutes = 20, Points = "The future of the fund" };

    [Fact]
    public async Task Meeting_Added_HasItsStandingItemsAndExpectsWhoeverHasASeat()
    {
        await using var desk = await MeetingDesk.BeginAsync(database);
        await desk.AddMeetingAsync(October);
        var meeting = (await desk.OpenAsync("2018-10-17-board")).Meeting;
        Assert.Equal(["1. Introductions and apologies", "2. Declarations of interest", "3. Business notified in advance", "4. Date of next meeting"], meeting.Agenda.Select(n => n.Title));
        Assert.Equal([("Board member, Fenbridge Council", true), ("Commander, Fenshire Police", true)], meeting.People.OrderBy(p => p.Order).Select(p => (p.Title, p.Votes)));
        Assert.Equal(new Quorum(2, 2, 0), Quorum.Of(meeting.People, await desk.Meetings().RulesAsync(meeting)));
    }

    [Fact]
    public async Task Meeting_AfterAnother_BringsItsMinutesAndMattersArising()
    {
        await using var desk = await MeetingDesk.BeginAsync(database);
        await desk.AddMeetingAsync(October);
        await desk.AddMeetingAsync(February);
        var meeting = (await desk.OpenAsync("2019-02-12-board")).Meeting;
        Assert.Contains("4. Matters arising", meeting.Agenda.Select(n => n.Title));
        var paper = meeting.Items.Single(i => i.Standing == StandingItem.PreviousMinutes).Papers.Single();
        Assert.Equal(("Minutes of the meeting of 17 October 2018", Paper.MinutesSource), (paper.Title, paper.Source));
        Assert.Equal("2018-10-17-board", (await desk.Meetings().PreviousAsync(meeting))!.Key);
    }

    [Fact]
    public async Task Meeting_OfAGroupThatMeetsThen_IsRefused()
    {
        await using var desk = await MeetingDesk.BeginAsync(database);
        await desk.AddMeetingAsync(October);
        var refused = await Assert.ThrowsAsync<RuleException>(() => desk.AddMeetingAsync(October));
        Assert.Equal(("The Board meets then already", "Starts"), (refused.Message, refused.Field));
    }

    [Fact]
    public async Task Item_Added_StandsAboveWhatAlwaysComesLast()
    {
        await using var desk = await MeetingDesk.BeginAsync(database);
        await desk.AddMeetingAsync(October);
        foreach (var n in Enumerable.Range(1, 12))
        {
            var open = await desk.OpenAsync("2018-10-17-board");
            await open.Meetings.AddItemAsync(open.Meeting, Fund with { Title = $"Item {n}" });
        }

        var titles = (await desk.OpenAsync("2018-10-17-board")).Meeting.Agenda.Select(n => n.Item.Title).ToList();
        Assert.Equal([.. Enumerable.Range(1, 12).Select(n => $"Item {n}"), "Business notified in advance", "Date of next meeting"], titles[2..]);
    }

    [Fact]
    public async Task Item_AddedLate_NeedsAReasonAndTakesALetter()
    {
        await using var desk = await MeetingDesk.BeginAsync(database);
        await desk.AddMeetingAsync(October);
        var open = await desk.OpenAsync("2018-10-17-board");
        await open.Meetings.CallAsync(open.Meeting, null);
        desk.Clock.Now = new DateTimeOffset(2018, 10, 16, 9, 0, 0, TimeSpan.Zero);

        var late = await desk.OpenAsync("2018-10-17-board");
        var refused = await Assert.ThrowsAsync<RuleException>(() => late.Meetings.AddItemAsync(late.Meeting, Fund));
        Assert.Equal(("This comes less than 48 hours before the meeting. Enter why the chair takes it all the same", "LateBecause"), (refused.Message, refused.Field));
        await late.Meetings.AddItemAsync(late.Meeting, Fund with { LateBecause = "The grant ends this week" });

        var item = (await desk.OpenAsync("2018-10-17-board")).Meeting.Agenda.Single(n => n.Item.IsLate);
        Assert.Equal(("2A", "The grant ends this week"), (item.Number, item.Item.LateBecause));
    }

    [Fact]
    public async Task Item_Moved_ChangesPlacesUntilNoticeIsGiven()
    {
        await using var desk = await MeetingDesk.BeginAsync(database);
        await desk.AddMeetingAsync(October);
        var open = await desk.OpenAsync("2018-10-17-board");
        await open.Meetings.MoveItemAsync(open.Meeting, open.Item(StandingItem.Declarations), up: true);
        open = await desk.OpenAsync("2018-10-17-board");
        Assert.Equal("Declarations of interest", open.Meeting.Agenda[0].Item.Title);
        await open.Meetings.CallAsync(open.Meeting, null);
        await Assert.ThrowsAsync<RuleException>(() => open.Meetings.MoveItemAsync(open.Meeting, open.Item(StandingItem.Declarations), up: false));
    }

    [Fact]
    public async Task Item_ChangedByTwoAtOnce_KeepsTheFirstAndTellsTheSecond()
    {
        await using var desk = await MeetingDesk.BeginAsync(database);
        await desk.AddMeetingAsync(October);
        var (first, second) = (await desk.OpenAsync("2018-10-17-board"), await desk.OpenAsync("2018-10-17-board"));
        var (theirs, mine) = (first.Item(StandingItem.Apologies), second.Item(StandingItem.Apologies));
        await first.Meetings.ChangeItemAsync(theirs, Fund, theirs.Version);
        await Assert.ThrowsAsync<DbUpdateConcurrencyException>(() => second.Meetings.ChangeItemAsync(mine, Fund with { Title = "Other" }, mine.Version));
    }

    [Fact]
    public async Task Item_NoLongerForPublication_TakesItsMinutesAndPapersFromThoseWhoMayNotSeeThem()
    {
        await using var desk = await MeetingDesk.BeginAsync(database);
        await desk.AddMeetingAsync(October);
        var open = await desk.OpenAsync("2018-10-17-board");
        var item = open.Item(StandingItem.Apologies);
        await open.Minutes.AddAsync(open.Meeting, item, new EntryDraft { Kind = EntryKind.Note, Text = "Snowdrops were planted." });
        Assert.Single((await Find(Role.Reader)).Found);

        await open.Meetings.ChangeItemAsync(item, Fund with { ExemptBecause = "It names a family" }, item.Version);
        Assert.Empty((await Find(Role.Reader)).Found);
        Assert.Single((await Find(Role.Officer)).Found);

        Task<SearchResults> Find(Role role) => new SearchService(desk.Db(role), desk.Actor(role)).FindAsync("snowdrops");
    }

    [Fact]
    public async Task Meeting_ReadByThePublic_IsThereOnlyOnceSomethingIsPublished()
    {
        await using var desk = await MeetingDesk.BeginAsync(database);
        await desk.AddMeetingAsync(October);
        var open = await desk.OpenAsync("2018-10-17-board");
        var visitor = Actor.Public(open.Meeting.PartnershipId);
        var asPublic = new MeetingService(desk.Db(), visitor, desk.Clock);
        Assert.Null(await asPublic.FindAsync("2018-10-17-board"));
        Assert.Empty(await asPublic.AllAsync());

        await open.Meetings.CallAsync(open.Meeting, null);
        await open.Papers.PublishAsync(open.Meeting, PackPlan.Of([], []), "%PDF"u8.ToArray(), null);
        var later = new MeetingService(desk.Db(), visitor, desk.Clock);
        Assert.NotNull(await later.FindAsync("2018-10-17-board"));
        Assert.Single(await later.AllAsync());
    }

    [Theory]
    [InlineData(Role.BoardMember)]
    [InlineData(Role.Chair)]
    [InlineData(Role.Reader)]
    public async Task Meeting_AddedByAnybodyButTheOfficer_IsRefused(Role role)
    {
        await using var desk = await MeetingDesk.BeginAsync(database);
        await Assert.ThrowsAsync<RightException>(() => desk.Meetings(role).AddAsync(MeetingDesk.EntryOf(October)));
    }

    [Fact]
    public async Task Rule_OfThePartnershipsOwn_HoldsForItsMeetings()
    {
        await using var desk = await MeetingDesk.BeginAsync(database);
        var meeting = await desk.AddMeetingAsync(October);
        await desk.Meetings().AddRuleAsync(new MeetingRule { Kind = MeetingRuleKind.QuorumAtLeast, Value = 3, From = new DateOnly(2018, 1, 1), Source = "Terms of reference, 2018" });
        var rules = await desk.Meetings().RulesAsync(meeting);
        Assert.Equal((3, "Terms of reference, 2018"), (rules.QuorumAtLeast.Value, rules.QuorumAtLeast.Source));
    }

    public sealed class OnSqlite(SqliteTestDatabase database) : MeetingServiceTests(database), IClassFixture<SqliteTestDatabase>;

    public sealed class OnPostgres(PostgresTestDatabase database) : MeetingServiceTests(database), IClassFixture<PostgresTestDatabase>;
}
