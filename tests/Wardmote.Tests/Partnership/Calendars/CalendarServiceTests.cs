using Microsoft.EntityFrameworkCore;
using Wardmote.Partnership.Accounts;
using Wardmote.Partnership.Calendars;
using Wardmote.Partnership.Deadlines;
using Wardmote.Partnership.Meetings;
using Wardmote.Tests.Partnership.Meetings;

namespace Wardmote.Tests.Partnership.Calendars;

public abstract class CalendarServiceTests(TestDatabase database)
{
    private static readonly Uri Site = new("https://csp.example");

    [Fact]
    public async Task Address_Made_LeadsToItsOwnerAndIsNotKept()
    {
        await using var desk = await MeetingDesk.BeginAsync(database);
        var secret = await Service(desk, Role.Reader).NewAddressAsync();
        Assert.Equal(32, secret.Length);
        Assert.Equal("Reader", (await Service(desk, null).OwnerAsync(secret))!.Person!.Post);
        Assert.All(await desk.Db().Set<CalendarAddress>().ToListAsync(), address => Assert.NotEqual(secret, address.SecretHash));
        Assert.Null(await Service(desk, null).OwnerAsync(secret[..^1] + (secret[^1] == '_' ? "-" : "_")));
    }

    [Fact]
    public async Task Address_MadeAnewOrOfAnEndedMembership_NoLongerWorks()
    {
        await using var desk = await MeetingDesk.BeginAsync(database);
        var (first, second) = (await Service(desk, Role.Reader).NewAddressAsync(), await Service(desk, Role.Reader).NewAddressAsync());
        Assert.Null(await Service(desk, null).OwnerAsync(first));
        Assert.NotNull(await Service(desk, null).OwnerAsync(second));
        var db = desk.Db();
        (await db.Set<Membership>().FirstAsync(m => m.Key == "reader")).EndedAt = desk.Clock.Now;
        await db.SaveChangesAsync();
        Assert.Null(await Service(desk, null).OwnerAsync(second));
    }

    [Fact]
    public async Task Calendar_OfAMember_HasMeetingsAndWhatTheyPromised()
    {
        await using var desk = await MeetingDesk.BeginAsync(database);
        await desk.AddMeetingAsync(new DateOnly(2018, 10, 17));
        var open = await desk.OpenAsync("2018-10-17-board");
        await open.Minutes.AddAsync(open.Meeting, open.Item(StandingItem.Apologies), new EntryDraft { Kind = EntryKind.Promise, Text = "Send the link.", Owner = "board-member", Due = new DateOnly(2018, 11, 1) });
        var meetings = await new MeetingCalendar(desk.Db(Role.BoardMember), desk.Actor(Role.BoardMember), desk.Clock).EventsAsync(Site);
        Assert.Equal(("Board: Board", "https://csp.example/meetings/2018-10-17-board"), (meetings.Single().Title, meetings.Single().Address));
        Assert.Equal(CalendarTime.Between(new DateTimeOffset(2018, 10, 17, 10, 15, 0, TimeSpan.Zero), new DateTimeOffset(2018, 10, 17, 12, 15, 0, TimeSpan.Zero)), meetings.Single().When);
        Assert.Equal(["Due: Send the link."], await PromisedTo(Role.BoardMember));
        Assert.Empty(await PromisedTo(Role.Reader));

        async Task<IEnumerable<string>> PromisedTo(Role role) =>
            (await new DeadlineCalendar(new DeadlineService(desk.Db(role), desk.Actor(role), desk.Clock), desk.Actor(role), desk.Clock).EventsAsync(Site)).Where(e => e.Uid.StartsWith("Promise", StringComparison.Ordinal)).Select(e => e.Title);
    }

    /// <param name="role">Null for a calendar program, which nobody has signed in.</param>
    private static CalendarService Service(MeetingDesk desk, Role? role) => role is { } some
        ? new(desk.Db(some), desk.Actor(some), desk.Clock)
        : new(desk.Db(Role.Officer), Actor.Nobody, desk.Clock);

    public sealed class OnSqlite(SqliteTestDatabase database) : CalendarServiceTests(database), IClassFixture<SqliteTestDatabase>;

    public sealed class OnPostgres(PostgresTestDatabase database) : CalendarServiceTests(database), IClassFixture<PostgresTestDatabase>;
}
