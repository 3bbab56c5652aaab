using Wardmote.Partnership;
using Wardmote.Partnership.Accounts;
using Wardmote.Partnership.Meetings;

namespace Wardmote.Tests.Partnership.Meetings;

public abstract class AttendanceServiceTests(TestDatabase database)
{
    private const string October = "2018-10-17-board";

    [Fact]
    public async Task Substitute_ForAnAbsentMemberOfTheSameOrganisation_CarriesItsVote()
    {
        await using var desk = await BeginAsync();
        var open = await desk.OpenAsync(October);
        var substitute = new AttendanceEntry { Person = "lead-officer", Capacity = Capacity.Member, SubstituteFor = "Board member, Fenbridge Council" };
        await open.Attendance.AddAsync(open.Meeting, substitute);
        var meeting = (await desk.OpenAsync(October)).Meeting;
        Assert.True(meeting.People.Single(p => p.SubstituteFor is not null) is { Votes: true, IsHere: true });
        Assert.Equal(new Quorum(2, 2, 1), Quorum.Of(meeting.People, MeetingRules.On(meeting.Date, [])));
    }

    [Fact]
    public async Task Substitute_FromAnotherOrganisationOrForSomebodyWhoIsHere_IsRefused()
    {
        await using var desk = await BeginAsync();
        var open = await desk.OpenAsync(October);
        var wrong = await Assert.ThrowsAsync<RuleException>(() => open.Attendance.AddAsync(open.Meeting, new AttendanceEntry { Person = "lead-officer", Capacity = Capacity.Member, SubstituteFor = "Commander, Fenshire Police" }));
        Assert.Contains("comes from the same organisation", wrong.Message, StringComparison.Ordinal);
        await desk.ComeAsync(October);
        open = await desk.OpenAsync(October);
        var here = await Assert.ThrowsAsync<RuleException>(() => open.Attendance.AddAsync(open.Meeting, new AttendanceEntry { Person = "lead-officer", Capacity = Capacity.Member, SubstituteFor = "Board member, Fenbridge Council" }));
        Assert.Equal("Board member, Fenbridge Council is here, so nobody stands in for them", here.Message);
    }

    [Fact]
    public async Task Guest_FromTheOtherPartnershipOfAJointMeeting_IsListedWithIt()
    {
        await using var desk = await BeginAsync();
        var open = await desk.OpenAsync(October);
        await open.Meetings.ChangeAsync(open.Meeting, MeetingDesk.EntryOf(new DateOnly(2018, 10, 17)) with { JointWith = "City partnership" }, open.Meeting.Version);
        await open.Attendance.AddAsync(open.Meeting, new AttendanceEntry { Post = "Chair", Organisation = "City council", Capacity = Capacity.Member, FromOther = true });
        Assert.Equal("City partnership", (await desk.OpenAsync(October)).Meeting.People.Single(p => p.Post == "Chair").Partnership);
    }

    [Fact]
    public async Task Member_WhoCannotCome_SendsApologies()
    {
        await using var desk = await BeginAsync();
        var open = await desk.OpenAsync(October, Role.BoardMember);
        await open.Attendance.SendApologiesAsync(open.Meeting);
        Assert.Equal(Presence.Apologies, (await desk.OpenAsync(October)).Meeting.People.Single(p => p.Post == "Board member").Presence);
    }

    [Fact]
    public async Task Interest_OfAMember_IsDeclaredByThemselvesOrByWhoeverWritesTheMinutes()
    {
        await using var desk = await BeginAsync();
        var open = await desk.OpenAsync(October, Role.BoardMember);
        var (own, other) = (open.Meeting.People.Single(p => p.Post == "Board member").Id, open.Meeting.People.Single(p => p.Post == "Commander").Id);
        await open.Attendance.DeclareAsync(open.Meeting, own, null, "Trustee of the trust", withdraws: false);
        Assert.Equal("You can declare an interest of your own only", (await Assert.ThrowsAsync<RuleException>(() => open.Attendance.DeclareAsync(open.Meeting, other, null, "Friend", false))).Message);
        var chair = await desk.OpenAsync(October, Role.Chair);
        await chair.Attendance.DeclareAsync(chair.Meeting, other, chair.Meeting.Items[0].Id, "Asks for a grant", withdraws: true);
        Assert.Equal(2, (await desk.OpenAsync(October)).Meeting.Declarations.Count);
    }

    private async Task<MeetingDesk> BeginAsync()
    {
        var desk = await MeetingDesk.BeginAsync(database);
        await desk.AddMeetingAsync(new DateOnly(2018, 10, 17));
        return desk;
    }

    public sealed class OnSqlite(SqliteTestDatabase database) : AttendanceServiceTests(database), IClassFixture<SqliteTestDatabase>;

    public sealed class OnPostgres(PostgresTestDatabase database) : AttendanceServiceTests(database), IClassFixture<PostgresTestDatabase>;
}
