using Microsoft.EntityFrameworkCore;
using Wardmote.Partnership.Accounts;
using Wardmote.Partnership.Audit;
using Wardmote.Partnership.Chain;
using Wardmote.Partnership.Database;
using Wardmote.Partnership.Meetings;
using Wardmote.Partnership.Partners;

namespace Wardmote.Tests.Partnership.Meetings;

/// <summary>A board with two organisations that vote, and the services as one request has them: each call opens its own database context.</summary>
internal sealed class MeetingDesk(Desk desk, Clock clock, string folder) : IAsyncDisposable
{
    public Clock Clock => clock;

    public PaperStore Store => new(folder);

    public static async Task<MeetingDesk> BeginAsync(TestDatabase database)
    {
        var desk = await database.BeginAsync();
        var db = desk.Db(Role.Officer);
        var police = new Organisation { Key = "police", Name = "Fenshire Police", Standing = Standing.ResponsibleAuthority };
        var commander = new Person { Key = "commander", OrganisationId = police.Id, Post = "Commander" };
        var board = new Group { Key = "board", Name = "Board", Kind = GroupKind.Board };
        var member = await db.Set<Person>().FirstAsync(p => p.Key == "board-member");
        db.AddRange(police, commander, board);
        db.Add(new Seat { Key = "council-seat", GroupId = board.Id, PersonId = member.Id, Votes = true, From = new DateOnly(2018, 1, 1) });
        db.Add(new Seat { Key = "police-seat", GroupId = board.Id, PersonId = commander.Id, Votes = true, From = new DateOnly(2018, 1, 1) });
        await db.SaveChangesAsync();
        return new MeetingDesk(desk, new Clock(new DateTimeOffset(2018, 10, 1, 9, 0, 0, TimeSpan.Zero)), Directory.CreateTempSubdirectory("wardmote-meeting-").FullName);
    }

    public MeetingService Meetings(Role role = Role.Officer) => new(desk.Db(role), desk.Actor(role), clock);

    public AttendanceService Attendance(PartnershipDb db, Role role = Role.Officer) => new(db, desk.Actor(role));

    public PromiseService Promises(Role role = Role.Officer) => new(desk.Db(role), desk.Actor(role), clock);

    public PartnershipDb Db(Role role = Role.Officer) => desk.Db(role);

    public Actor Actor(Role role) => desk.Actor(role);

    /// <summary>All that a page needs of a meeting, over one context.</summary>
    public async Task<Request> OpenAsync(string key, Role role = Role.Officer)
    {
        var db = desk.Db(role);
        var meetings = new MeetingService(db, desk.Actor(role), clock);
        return new Request
        {
            Meetings = meetings,
            Meeting = (await meetings.FindAsync(key))!,
            Minutes = new MinuteService(db, desk.Actor(role), clock, new Links(db)),
            Attendance = new AttendanceService(db, desk.Actor(role)),
            Papers = new PaperService(db, desk.Actor(role), clock, Store, new AuditTrail(db)),
            Links = new Links(db),
        };
    }

    public async Task<Meeting> AddMeetingAsync(DateOnly day) => await Meetings().AddAsync(EntryOf(day));

    public static MeetingEntry EntryOf(DateOnly day) => new() { Group = "board", Title = "Board", Date = day, Starts = new TimeOnly(11, 15), Ends = new TimeOnly(13, 15), Place = "Town hall" };

    /// <summary>Everybody on the list has come.</summary>
    public async Task ComeAsync(string meeting)
    {
        var open = await OpenAsync(meeting);
        await open.Attendance.SetAsync(open.Meeting, open.Meeting.People.ToDictionary(p => p.Id, _ => Presence.Present));
    }

    public async ValueTask DisposeAsync()
    {
        await desk.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }

    public sealed class Request
    {
        public required MeetingService Meetings { get; init; }

        public required Meeting Meeting { get; init; }

        public required MinuteService Minutes { get; init; }

        public required AttendanceService Attendance { get; init; }

        public required PaperService Papers { get; init; }

        public required Links Links { get; init; }

        public AgendaItem Item(StandingItem standing) => Meeting.Items.Single(i => i.Standing == standing);

        public Task<MinuteEntry> Note(string text) => Minutes.AddAsync(Meeting, Item(StandingItem.Apologies), new EntryDraft { Kind = EntryKind.Note, Text = text });
    }
}

/// <summary>A clock that the test sets.</summary>
internal sealed class Clock(DateTimeOffset now) : TimeProvider
{
    public DateTimeOffset Now { get; set; } = now;

    public override DateTimeOffset GetUtcNow() => Now;
}
