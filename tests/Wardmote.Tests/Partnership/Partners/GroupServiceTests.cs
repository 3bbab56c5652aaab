using Microsoft.EntityFrameworkCore;
using Wardmote.Partnership;
using Wardmote.Partnership.Accounts;
using Wardmote.Partnership.Chain;
using Wardmote.Partnership.Meetings;
using Wardmote.Partnership.Partners;

namespace Wardmote.Tests.Partnership.Partners;

/// <summary>Written once, run on both databases by the two classes at the end.</summary>
public abstract class GroupServiceTests(TestDatabase database)
{
    private static readonly DateOnly First = new(2018, 10, 17);

    [Fact]
    public async Task Election_OfASuccessor_EndsTheTimeOfWhoeverHeldTheOffice()
    {
        await using var desk = await BeginAsync();
        var meeting = await MeetingAsync(desk);
        await ElectAsync(desk, "chair", First, meeting);
        await ElectAsync(desk, "officer", new DateOnly(2019, 2, 12));

        var board = await BoardAsync(desk);
        Assert.Equal(["chair", "officer"], board.Offices.OrderBy(o => o.From).Select(o => o.Person!.Key));
        Assert.Equal(new DateOnly(2019, 2, 11), board.Offices.MinBy(o => o.From)!.Until);
        Assert.Equal("officer", board.Holder(OfficeKind.Chair, new DateOnly(2019, 2, 12))!.Person!.Key);
        var first = board.Offices.MinBy(o => o.From)!.Reference;
        Assert.Equal(meeting.Key, (await Service(desk).MeetingOfAsync([first]))[first].Key);
    }

    [Theory]
    [InlineData("analyst", "2018-10-17", "Analyst, Fenbridge Council had no seat in the Board on that day. Give them one first")]
    [InlineData("chair", "2019-02-12", "Chair, Fenbridge Council holds that office already")]
    [InlineData("officer", "2018-10-17", "Enter a day after 17 October 2018")]
    [InlineData("officer", "2999-01-01", "Enter a day that has come")]
    public async Task Election_AgainstTheRules_SaysWhy(string person, string on, string said)
    {
        await using var desk = await BeginAsync();
        await ElectAsync(desk, "chair", First);
        var refused = await Assert.ThrowsAsync<RuleException>(() => ElectAsync(desk, person, DateOnly.Parse(on, System.Globalization.CultureInfo.InvariantCulture)));
        Assert.Equal(said, refused.Message);
    }

    [Fact]
    public async Task Seat_Ended_NeitherVotesNorCountsFromThatDayAndStaysInWhatWasHeld()
    {
        await using var desk = await BeginAsync();
        var held = await MeetingAsync(desk);
        await ComeAsync(desk, held.Key);
        await MeetingAsync(desk, First.AddMonths(4));
        await ElectAsync(desk, "chair", First);
        await EndSeatAsync(desk, "board-chair", First.AddDays(1), held);

        var board = await BoardAsync(desk);
        var seat = board.Seats.Single(s => s.Key == "board-chair");
        Assert.Equal((First, true, false), (seat.Until!.Value, seat.IsHeldOn(First), seat.IsHeldOn(First.AddDays(1))));
        Assert.Null(board.Holder(OfficeKind.Chair, First.AddDays(1)));
        Assert.Equal(held.Key, (await Service(desk).MeetingOfAsync([seat.Reference]))[seat.Reference].Key);
        await MeetingAsync(desk, First.AddMonths(5));
        var voters = (await Meetings(desk).AllAsync()).OrderBy(m => m.Date).ToList();
        var voting = await Task.WhenAll(voters.Select(async m => (await Meetings(desk).FindAsync(m.Key))!.People.Count(p => p.Votes)));
        Assert.Equal([1, 0, 0], voting);
        Assert.Equal(1, Quorum.Of((await Meetings(desk).FindAsync(held.Key))!.People, MeetingRules.On(First, [])).Here);
    }

    [Theory]
    [InlineData("board-chair", "2018-10-17", "The seat counted at the meeting of 17 October 2018. Enter a day after it")]
    [InlineData("board-chair", "2017-12-31", "The seat was given on 1 January 2018. Enter that day or a later one")]
    [InlineData("board-officer", "2018-10-18", "The seat has ended already: its last day is 17 October 2018")]
    public async Task Seat_EndedAgainstTheRules_SaysWhy(string seat, string from, string said)
    {
        await using var desk = await BeginAsync();
        await ComeAsync(desk, (await MeetingAsync(desk)).Key);
        await EndSeatAsync(desk, "board-officer", First.AddDays(1));
        var refused = await Assert.ThrowsAsync<RuleException>(() => EndSeatAsync(desk, seat, DateOnly.Parse(from, System.Globalization.CultureInfo.InvariantCulture)));
        Assert.Equal(said, refused.Message);
    }

    [Fact]
    public async Task Terms_AgreedTwice_AreTwoVersionsAndTheFirstStays()
    {
        await using var desk = await BeginAsync();
        await Service(desk).AgreeAsync(await BoardAsync(desk), new TermsEntry("One vote each.", First, await MeetingAsync(desk)));
        await Service(desk).AgreeAsync(await BoardAsync(desk), new TermsEntry("One vote each, and a quorum of four.", First.AddYears(1)));

        Assert.Equal([(2, "One vote each, and a quorum of four."), (1, "One vote each.")], (await Service(desk).TermsAsync(await BoardAsync(desk))).Select(t => (t.Number, t.Text)));
        Assert.Equal("Terms of reference of the Board, version 1", (await Service(desk).TermsAsync("board-1"))!.Title);
        await Assert.ThrowsAsync<RuleException>(async () => await Service(desk).AgreeAsync(await BoardAsync(desk), new TermsEntry("Older.", First)));
    }

    [Fact]
    public async Task Referral_Answered_TellsWhatCameOfIt()
    {
        await using var desk = await BeginAsync();
        var service = Service(desk);
        var group = await service.AddAsync(new GroupEntry("Problem-solving group", GroupKind.ProblemSolving, null));
        var entry = new ReferralEntry { From = await BoardAsync(desk), To = group, Title = "Rough sleeping", Because = "Several partners must act.", On = First, Meeting = await MeetingAsync(desk) };
        var referral = await Service(desk).ReferAsync(entry);
        var same = await Assert.ThrowsAsync<RuleException>(() => Service(desk).ReferAsync(entry with { To = entry.From }));
        Assert.Equal("To", same.Field);

        var answering = Service(desk);
        var found = (await answering.ReferralAsync(referral.Key))!;
        await Assert.ThrowsAsync<RuleException>(() => answering.AnswerAsync(found, "Too soon.", First.AddDays(-1), found.Version));
        await answering.AnswerAsync(found, "Outreach began.", First.AddDays(30), found.Version);

        var all = Assert.Single(await Service(desk).ReferralsAsync());
        Assert.Equal(("Board", "Problem-solving group", "Outreach began."), (all.FromGroup!.Name, all.ToGroup!.Name, all.Answer));
        Assert.Contains(all.Reference, (await Service(desk).MeetingOfAsync([all.Reference])).Keys);
    }

    [Fact]
    public async Task Group_ChangedByAReader_IsRefused()
    {
        await using var desk = await BeginAsync();
        Assert.Equal(Right.ManagePartners, (await Assert.ThrowsAsync<RightException>(() => Service(desk, Role.Reader).AddAsync(new GroupEntry("Mine", GroupKind.Other, null)))).Right);
        var twice = await Assert.ThrowsAsync<RuleException>(() => Service(desk).AddAsync(new GroupEntry("Board", GroupKind.Board, null)));
        Assert.Equal("There is already a group called Board", twice.Message);
    }

    private async Task<Desk> BeginAsync()
    {
        var desk = await database.BeginAsync();
        var db = desk.Db(Role.Officer);
        var board = new Group { Key = "board", Name = "Board", Kind = GroupKind.Board };
        db.Add(board);
        foreach (var key in new[] { "chair", "officer" })
        {
            var person = await db.Set<Person>().FirstAsync(p => p.Key == key, TestContext.Current.CancellationToken);
            db.Add(new Seat { Key = $"board-{key}", GroupId = board.Id, PersonId = person.Id, Votes = key == "chair", From = new DateOnly(2018, 1, 1) });
        }

        await db.SaveChangesAsync(TestContext.Current.CancellationToken);
        return desk;
    }

    private static GroupService Service(Desk desk, Role role = Role.Officer)
    {
        var db = desk.Db(role);
        return new GroupService(db, desk.Actor(role), new Links(db), TimeProvider.System);
    }

    private static async Task<Group> BoardAsync(Desk desk) => (await new PartnerService(desk.Db(Role.Officer), desk.Actor(Role.Officer), TimeProvider.System).GroupAsync("board"))!;

    private static MeetingService Meetings(Desk desk) => new(desk.Db(Role.Officer), desk.Actor(Role.Officer), TimeProvider.System);

    private static Task<Meeting> MeetingAsync(Desk desk, DateOnly? day = null) =>
        Meetings(desk).AddAsync(new MeetingEntry { Group = "board", Title = "Board", Date = day ?? First, Starts = new TimeOnly(11, 0), Place = "Town hall" });

    /// <summary>Everybody on the list has come.</summary>
    private static async Task ComeAsync(Desk desk, string meeting)
    {
        var db = desk.Db(Role.Officer);
        var found = (await new MeetingService(db, desk.Actor(Role.Officer), TimeProvider.System).FindAsync(meeting))!;
        await new AttendanceService(db, desk.Actor(Role.Officer)).SetAsync(found, found.People.ToDictionary(p => p.Id, _ => Presence.Present));
    }

    private static async Task EndSeatAsync(Desk desk, string seat, DateOnly from, Meeting? by = null)
    {
        var db = desk.Db(Role.Officer);
        var group = (await new PartnerService(db, desk.Actor(Role.Officer), TimeProvider.System).GroupAsync("board"))!;
        await new GroupService(db, desk.Actor(Role.Officer), new Links(db), TimeProvider.System).EndSeatAsync(group, group.Seats.Single(s => s.Key == seat), new SeatEndEntry(from, by));
    }

    /// <summary>As a request does: all of it in one context.</summary>
    private static async Task<Office> ElectAsync(Desk desk, string key, DateOnly on, Meeting? meeting = null)
    {
        var db = desk.Db(Role.Officer);
        var partners = new PartnerService(db, desk.Actor(Role.Officer), TimeProvider.System);
        var (group, person) = ((await partners.GroupAsync("board"))!, (await partners.PersonAsync(key))!);
        return await new GroupService(db, desk.Actor(Role.Officer), new Links(db), TimeProvider.System).ElectAsync(group, new ElectionEntry(OfficeKind.Chair, person, on, meeting));
    }

    public sealed class OnSqlite(SqliteTestDatabase database) : GroupServiceTests(database), IClassFixture<SqliteTestDatabase>;

    public sealed class OnPostgres(PostgresTestDatabase database) : GroupServiceTests(database), IClassFixture<PostgresTestDatabase>;
}
