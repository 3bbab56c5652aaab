using Wardmote.Analysis.Periods;
using Wardmote.Partnership;
using Wardmote.Partnership.Accounts;
using Wardmote.Partnership.Deadlines;
using Wardmote.Partnership.Delivery;

namespace Wardmote.Tests.Partnership.Deadlines;

/// <summary>Written once, run on both databases by the two classes at the end.</summary>
public abstract class DeadlineServiceTests(TestDatabase database)
{
    private static readonly Period Year = new FinancialYear(2018).Period;

    [Fact]
    public async Task List_OfAYear_HasDutiesOwnDeadlinesAndMessagesInOneOrder()
    {
        await using var desk = await database.BeginAsync();
        await Service(desk).AddAsync(new ReminderEntry("Review the agreement", new(2018, 9, 30), desk.Actor(Role.LeadOfficer).PersonId!.Value));
        await new DeliveryService(desk.Db(Role.Officer), desk.Actor(Role.Officer), TimeProvider.System)
            .AddAsync(new CommunicationEntry { Theme = "Hate crime", Message = "Where to report it", Due = new(2018, 9, 29), Lead = "Police" });

        var list = await Service(desk).ListAsync(Year);

        Assert.Equal(list.OrderBy(deadline => deadline.Due), list);
        Assert.Equal(
            ["Hate crime: Where to report it", "Review the agreement", "Share depersonalised figures for April to June 2018"],
            list.Where(deadline => deadline.Due is { Year: 2018, Month: 9 }).Select(deadline => deadline.Title));
    }

    [Fact]
    public async Task List_ForOnePerson_IsWhatIsTheirsInPersonOrInTheirRole()
    {
        await using var desk = await database.BeginAsync();
        await Service(desk).AddAsync(new ReminderEntry("Review the agreement", new(2018, 9, 30), desk.Actor(Role.LeadOfficer).PersonId!.Value));
        var list = await Service(desk).ListAsync(Year);

        Assert.Equal(["Review the agreement"], list.Where(deadline => deadline.IsFor(desk.Actor(Role.LeadOfficer))).Select(deadline => deadline.Title));
        Assert.All(list.Where(deadline => deadline.IsFor(desk.Actor(Role.Analyst))), deadline => Assert.Equal(Role.Analyst, deadline.OwnerRole));
        Assert.Contains(list, deadline => deadline.IsFor(desk.Actor(Role.Chair)));
    }

    [Fact]
    public async Task Duty_Done_IsDoneInTheList()
    {
        await using var desk = await database.BeginAsync();
        var date = Date("share-information", "2018-09-30");

        await Service(desk).DoneAsync(date, new(2018, 9, 12), "All figures are imported");

        Assert.Equal(new DateOnly(2018, 9, 12), (await Service(desk).ListAsync(Year)).Single(deadline => deadline.About.Key == date.Key).DoneOn);
        await Assert.ThrowsAsync<RightException>(() => Service(desk, Role.BoardMember).DoneAsync(date, new(2018, 9, 12), "It is"));
        Assert.Equal("How", (await Assert.ThrowsAsync<RuleException>(() => Service(desk).DoneAsync(date, new(2018, 9, 12), " "))).Field);
    }

    [Fact]
    public async Task Duty_MovedIntoNextYear_IsListedThere()
    {
        await using var desk = await database.BeginAsync();
        var date = Date("scrutiny", "2019-03-31");

        await Service(desk).MoveAsync(date, new(2019, 5, 7), "The committee was put off");

        Assert.DoesNotContain(await Service(desk).ListAsync(Year), deadline => deadline.About.Key == date.Key);
        Assert.Contains(await Service(desk).ListAsync(new FinancialYear(2019).Period), deadline => deadline.About.Key == date.Key && deadline.Due == new DateOnly(2019, 5, 7));
    }

    [Fact]
    public async Task Duty_ThatIsNotOurs_IsNotListed()
    {
        await using var desk = await database.BeginAsync();
        var duty = DutyFile.BuiltIn.Single(duty => duty.Key == "public-meeting");

        await Service(desk).NotOursAsync(duty, "We hold a community forum instead");
        Assert.DoesNotContain(await Service(desk).ListAsync(Year), deadline => deadline.About.Key.StartsWith("public-meeting", StringComparison.Ordinal));

        await Service(desk).NotOursAsync(duty, null);
        Assert.Contains(await Service(desk).ListAsync(Year), deadline => deadline.About.Key.StartsWith("public-meeting", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Reminder_ThatRepeats_IsSetForItsNextTimeOnceItIsDone()
    {
        await using var desk = await database.BeginAsync();
        var reminder = await Service(desk).AddAsync(new ReminderEntry("Review the agreement", new(2018, 9, 30), desk.Actor(Role.LeadOfficer).PersonId!.Value, EveryMonths: 12));
        var own = Service(desk, Role.LeadOfficer);

        await own.DoneAsync((await own.ReminderAsync(reminder.Key))!, new(2018, 9, 28), "Signed by all");

        var next = (await Service(desk).ReminderAsync("2019-09-review-the-agreement"))!;
        Assert.Equal((new DateOnly(2019, 9, 30), (DateOnly?)null), (next.Due, next.DoneOn));
        await Assert.ThrowsAsync<RightException>(async () => await Service(desk, Role.BoardMember).DoneAsync((await Service(desk, Role.BoardMember).ReminderAsync(next.Key))!, new(2018, 9, 28), null));
    }

    private static DutyDate Date(string duty, string due) => DutyFile.BuiltIn.Single(d => d.Key == duty).Within(Year).Single(date => date.Key == $"{duty}.{due}");

    private static DeadlineService Service(Desk desk, Role role = Role.Officer) => new(desk.Db(role), desk.Actor(role), TimeProvider.System);

    public sealed class OnSqlite(SqliteTestDatabase database) : DeadlineServiceTests(database), IClassFixture<SqliteTestDatabase>;

    public sealed class OnPostgres(PostgresTestDatabase database) : DeadlineServiceTests(database), IClassFixture<PostgresTestDatabase>;
}
