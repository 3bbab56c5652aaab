using Microsoft.EntityFrameworkCore;
using Wardmote.Partnership;
using Wardmote.Partnership.Accounts;
using Wardmote.Partnership.Audit;
using Wardmote.Partnership.Meetings;

namespace Wardmote.Tests.Partnership.Meetings;

public abstract class PaperServiceTests(TestDatabase database)
{
    private const string October = "2018-10-17-board";
    private static readonly PaperFile File = new() { Title = "Fund report", FileName = "fund.pdf", Bytes = "%PDF one"u8.ToArray(), Pdf = "%PDF one"u8.ToArray(), Pages = 3, Tagged = true };

    [Fact]
    public async Task Paper_Added_IsKeptUnderItsHashAndReadAgain()
    {
        await using var desk = await BeginAsync();
        var open = await desk.OpenAsync(October);
        await open.Papers.AddAsync(open.Item(StandingItem.LateBusiness), File, restricted: false);
        var paper = (await open.Papers.FindAsync("2018-10-17-board.fund-report"))!;
        Assert.Equal((3, "fund.pdf", false), (paper.Pages, paper.FileName, paper.IsExempt));
        Assert.Equal(File.Bytes, await open.Papers.ReadAsync(paper));
    }

    [Fact]
    public async Task Paper_NotForPublication_IsSeenByMembersOfTheBoardOnlyAndThatIsWrittenDown()
    {
        await using var desk = await BeginAsync();
        var open = await desk.OpenAsync(October);
        await open.Papers.AddAsync(open.Item(StandingItem.LateBusiness), File, restricted: true);
        var reader = (await desk.OpenAsync(October, Role.Reader)).Papers;
        var member = (await desk.OpenAsync(October, Role.BoardMember)).Papers;
        await Assert.ThrowsAsync<RightException>(async () => await reader.ReadAsync((await reader.FindAsync("2018-10-17-board.fund-report"))!));
        Assert.NotNull(await member.ReadAsync((await member.FindAsync("2018-10-17-board.fund-report"))!));
        var seen = await desk.Db().Set<AuditEntry>().SingleAsync(e => e.Act == AuditAct.Downloaded);
        Assert.Equal(("paper:2018-10-17-board.fund-report", "Board member, Fenbridge Council"), (seen.Item, seen.By));
    }

    [Fact]
    public async Task Pack_Published_KeepsItsPagesForTheSupplementAfterIt()
    {
        await using var desk = await BeginAsync();
        await PublishAsync(desk, File);
        await PublishAsync(desk, File with { Title = "Late report" });
        var packs = (await desk.OpenAsync(October)).Meeting.Packs.OrderBy(p => p.Number).ToList();
        Assert.Equal(["Agenda pack", "Supplement 1"], packs.Select(p => p.Title));
        Assert.Equal([(1, 3), (4, 6)], packs.SelectMany(p => p.Sheets).Select(s => (s.FirstPage, s.LastPage)));
    }

    [Fact]
    public async Task Pack_WithARestrictedEdition_GivesThePublicOneToAll()
    {
        await using var desk = await BeginAsync();
        var pack = await PublishAsync(desk, File, restricted: "%PDF all"u8.ToArray());
        var reader = (await desk.OpenAsync(October, Role.Reader)).Papers;
        Assert.Equal("%PDF open"u8.ToArray(), await reader.ReadAsync(pack, restricted: false));
        await Assert.ThrowsAsync<RightException>(() => reader.ReadAsync(pack, restricted: true));
        Assert.Equal("%PDF all"u8.ToArray(), await (await desk.OpenAsync(October, Role.Chair)).Papers.ReadAsync(pack, restricted: true));
    }

    [Fact]
    public async Task Pack_PublishedBeforeNotice_IsRefusedBecauseItsNumbersCouldStillMove()
    {
        await using var desk = await BeginAsync();
        var open = await desk.OpenAsync(October);
        var refused = await Assert.ThrowsAsync<RuleException>(() => open.Papers.PublishAsync(open.Meeting, PackPlan.Of([], []), "%PDF"u8.ToArray(), null));
        Assert.StartsWith("Give notice of the meeting first", refused.Message);
    }

    private async Task<MeetingDesk> BeginAsync()
    {
        var desk = await MeetingDesk.BeginAsync(database);
        await desk.AddMeetingAsync(new DateOnly(2018, 10, 17));
        return desk;
    }

    private static async Task<Pack> PublishAsync(MeetingDesk desk, PaperFile file, byte[]? restricted = null)
    {
        var open = await desk.OpenAsync(October);
        if (!open.Meeting.IsCalled)
        {
            await open.Meetings.CallAsync(open.Meeting, null);
        }

        await open.Papers.AddAsync(open.Item(StandingItem.LateBusiness), file, restricted is not null);
        open = await desk.OpenAsync(October);
        var papers = open.Meeting.Agenda.SelectMany(n => n.Item.Papers.Select(p => new PackPaper(n, p, p.Pages!.Value, p.PdfSha256!)));
        return await open.Papers.PublishAsync(open.Meeting, PackPlan.Of(papers, open.Meeting.Packs), "%PDF open"u8.ToArray(), restricted);
    }

    public sealed class OnSqlite(SqliteTestDatabase database) : PaperServiceTests(database), IClassFixture<SqliteTestDatabase>;

    public sealed class OnPostgres(PostgresTestDatabase database) : PaperServiceTests(database), IClassFixture<PostgresTestDatabase>;
}
