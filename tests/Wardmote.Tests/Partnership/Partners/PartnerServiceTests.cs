using Microsoft.EntityFrameworkCore;
using Wardmote.Partnership;
using Wardmote.Partnership.Accounts;
using Wardmote.Partnership.Partners;

namespace Wardmote.Tests.Partnership.Partners;

/// <summary>Written once, run on both databases by the two classes at the end.</summary>
public abstract class PartnerServiceTests(TestDatabase database)
{
    private static readonly OrganisationEntry Police = new("Fenshire Police", Standing.ResponsibleAuthority);

    [Fact]
    public async Task Organisation_Added_IsFoundByAKeyMadeOfItsName()
    {
        await using var desk = await database.BeginAsync();
        await Service(desk).AddAsync(Police);

        Assert.Equal("Fenshire Police", (await Service(desk).OrganisationAsync("fenshire-police"))!.Name);
    }

    [Fact]
    public async Task Organisation_WithANameThatIsTaken_IsRefused()
    {
        await using var desk = await database.BeginAsync();
        await Service(desk).AddAsync(Police);

        var refused = await Assert.ThrowsAsync<RuleException>(() => Service(desk).AddAsync(Police));
        Assert.Equal(("There is already a partner called Fenshire Police", "Name"), (refused.Message, refused.Field));
    }

    [Fact]
    public async Task Organisation_AddedByAReader_IsRefused()
    {
        await using var desk = await database.BeginAsync();

        var refused = await Assert.ThrowsAsync<RightException>(() => Service(desk, Role.Reader).AddAsync(Police));
        Assert.Equal(Right.ManagePartners, refused.Right);
    }

    [Fact]
    public async Task Organisation_ChangedByTwoAtOnce_KeepsTheFirstAndTellsTheSecond()
    {
        await using var desk = await database.BeginAsync();
        await Service(desk).AddAsync(Police);
        var (first, second) = (Service(desk), Service(desk));
        var (theirs, mine) = ((await first.OrganisationAsync("fenshire-police"))!, (await second.OrganisationAsync("fenshire-police"))!);
        var seen = mine.Version;
        await first.ChangeAsync(theirs, Police with { Name = "Fenshire Constabulary" }, theirs.Version);

        await Assert.ThrowsAsync<DbUpdateConcurrencyException>(() => second.ChangeAsync(mine, Police with { Standing = Standing.Invited }, seen));
        Assert.Equal("Fenshire Constabulary", (await Service(desk).OrganisationAsync("fenshire-police"))!.Name);
    }

    [Fact]
    public async Task Organisation_OfAnotherPartnership_IsNotSeen()
    {
        await using var desk = await database.BeginAsync();
        await using var other = await database.BeginAsync();
        await Service(desk).AddAsync(Police);

        Assert.Null(await Service(other).OrganisationAsync("fenshire-police"));
        Assert.DoesNotContain(await Service(other).OrganisationsAsync(), o => o.Name == "Fenshire Police");
    }

    [Fact]
    public async Task Seat_WithASecondVoteForAnOrganisation_IsRefused()
    {
        await using var desk = await database.BeginAsync();
        await AddBoard(desk);
        var service = Service(desk);
        await service.SeatAsync((await service.GroupAsync("board"))!, (await service.PersonAsync("chair"))!, votes: true);

        var refused = await Assert.ThrowsAsync<RuleException>(async () =>
            await service.SeatAsync((await service.GroupAsync("board"))!, (await service.PersonAsync("officer"))!, votes: true));
        Assert.StartsWith("Fenbridge Council already has its vote in the Board: Chair.", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Seat_WithoutAVote_MayBeASecondOfAnOrganisation()
    {
        await using var desk = await database.BeginAsync();
        await AddBoard(desk);
        var service = Service(desk);
        await service.SeatAsync((await service.GroupAsync("board"))!, (await service.PersonAsync("chair"))!, votes: true);
        await service.SeatAsync((await service.GroupAsync("board"))!, (await service.PersonAsync("officer"))!, votes: false);

        Assert.Equal(2, (await Service(desk).GroupAsync("board"))!.Seats.Count);
    }

    private static PartnerService Service(Desk desk, Role role = Role.Officer) => new(desk.Db(role), desk.Actor(role), TimeProvider.System);

    private static async Task AddBoard(Desk desk)
    {
        var db = desk.Db(Role.Officer);
        db.Add(new Group { Key = "board", Name = "Board", Kind = GroupKind.Board });
        await db.SaveChangesAsync();
    }

    public sealed class OnSqlite(SqliteTestDatabase database) : PartnerServiceTests(database), IClassFixture<SqliteTestDatabase>;

    public sealed class OnPostgres(PostgresTestDatabase database) : PartnerServiceTests(database), IClassFixture<PostgresTestDatabase>;
}
