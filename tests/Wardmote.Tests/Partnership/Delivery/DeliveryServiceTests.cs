using Microsoft.EntityFrameworkCore;
using Wardmote.Analysis.Periods;
using Wardmote.Partnership;
using Wardmote.Partnership.Accounts;
using Wardmote.Partnership.Chain;
using Wardmote.Partnership.Delivery;

namespace Wardmote.Tests.Partnership.Delivery;

/// <summary>Written once, run on both databases by the two classes at the end.</summary>
public abstract class DeliveryServiceTests(TestDatabase database)
{
    private static readonly ItemReference Action = new(ItemKind.Action, "2018-19-3.3");

    private static readonly ActivityEntry Talk = new() { Kind = ActivityKind.Event, Title = "Talk on scams", From = new(2018, 11, 5), Lead = "Council", Reach = new Reach(40, 40, "people") };

    [Fact]
    public async Task Activity_OfAnAction_StandsInTheActionsLog()
    {
        await using var desk = await database.BeginAsync();
        var service = Service(desk);
        await service.AddAsync(Talk with { Actions = [Action] });
        await service.AddAsync(Talk with { Title = "Another talk", Reach = new Reach(10, 20, "people", IsEstimate: true), Actions = [Action] });
        await service.AddAsync(Talk with { Title = "Something else" });

        var log = await Service(desk, Role.Reader).ForAsync(Action);

        Assert.Equal(["2 events: about 50 to 60 people"], DeliverySummary.Of(log));
        Assert.Empty((await service.ForAsync(Action, YearKind.Calendar.Starting(2017))).Activities);
    }

    [Fact]
    public async Task Activity_NoLongerOfAnAction_LeavesItsLog()
    {
        await using var desk = await database.BeginAsync();
        var service = Service(desk);
        var activity = await service.AddAsync(Talk with { Actions = [Action] });

        await service.ChangeAsync(activity, Talk, activity.Version);

        Assert.Empty((await service.ForAsync(Action)).Activities);
    }

    [Fact]
    public async Task Programme_OfAnAction_BringsItsPerformances()
    {
        await using var desk = await database.BeginAsync();
        var service = Service(desk);
        var programme = await service.AddAsync(new ProgrammeEntry
        {
            Title = "County lines play", About = "Gangs", From = new(2019, 1, 21), Until = new(2019, 1, 25), Lead = "Council", Schools = ["Impington", "Sawston ", "", "Linton"], Actions = [Action],
        });
        foreach (var (school, times) in new[] { ("Impington", 2), ("Linton", 1) })
        {
            await service.AddAsync(new ActivityEntry { Kind = ActivityKind.Performance, Title = "County lines play", From = new(2019, 1, 22), Lead = "Council", Place = school, Times = times, Programme = programme.Id, Reach = new Reach(100, 200, "pupils") });
        }

        Assert.Equal(["County lines play: 3 performances in 2 schools, Impington twice; Sawston did not take part"], DeliverySummary.Of(await service.ForAsync(Action)));
    }

    [Fact]
    public async Task Activity_ChangedByTwoAtOnce_KeepsTheFirst()
    {
        await using var desk = await database.BeginAsync();
        await Service(desk).AddAsync(Talk);
        var (first, second) = (Service(desk), Service(desk, Role.LeadOfficer));
        var (theirs, mine) = ((await first.ActivityAsync("2018-11-05-talk-on-scams"))!, (await second.ActivityAsync("2018-11-05-talk-on-scams"))!);
        var seen = mine.Version;
        await first.ChangeAsync(theirs, Talk with { Place = "Village hall" }, theirs.Version);

        await Assert.ThrowsAsync<DbUpdateConcurrencyException>(() => second.ChangeAsync(mine, Talk with { Place = "School" }, seen));
    }

    [Fact]
    public async Task Activity_AddedByAReader_IsRefused()
    {
        await using var desk = await database.BeginAsync();

        await Assert.ThrowsAsync<RightException>(() => Service(desk, Role.Reader).AddAsync(Talk));
    }

    [Fact]
    public async Task Performance_WithoutAProgramme_IsRefused()
    {
        await using var desk = await database.BeginAsync();

        Assert.Equal("Programme", (await Assert.ThrowsAsync<RuleException>(() => Service(desk).AddAsync(Talk with { Kind = ActivityKind.Performance }))).Field);
    }

    [Fact]
    public async Task Communication_Sent_IsSettled()
    {
        await using var desk = await database.BeginAsync();
        var service = Service(desk);
        var message = await service.AddAsync(new CommunicationEntry { Theme = "Hate crime", Message = "Where to report it", Due = new(2018, 9, 30), Lead = "Police", Observance = "hate-crime-awareness-week" });
        Assert.Equal(CommunicationState.Late, message.StateOn(new(2018, 10, 1)));

        await service.SettleAsync(message, new(2018, 10, 12), null, "On all buses");

        Assert.Equal(CommunicationState.Sent, (await service.CommunicationAsync(message.Key))!.StateOn(new(2018, 10, 1)));
        Assert.Equal("SentOn", (await Assert.ThrowsAsync<RuleException>(() => service.SettleAsync(message, null, " ", null))).Field);
    }

    private static DeliveryService Service(Desk desk, Role role = Role.Officer) => new(desk.Db(role), desk.Actor(role), TimeProvider.System);

    public sealed class OnSqlite(SqliteTestDatabase database) : DeliveryServiceTests(database), IClassFixture<SqliteTestDatabase>;

    public sealed class OnPostgres(PostgresTestDatabase database) : DeliveryServiceTests(database), IClassFixture<PostgresTestDatabase>;
}
