using Microsoft.EntityFrameworkCore;
using Wardmote.Analysis.Periods;
using Wardmote.Partnership;
using Wardmote.Partnership.Accounts;
using Wardmote.Partnership.Audit;
using Wardmote.Partnership.Chain;
using Wardmote.Partnership.Fund;

namespace Wardmote.Tests.Partnership.Fund;

/// <summary>Written once, run on both databases by the two classes at the end.</summary>
public abstract class FundServiceTests(TestDatabase database)
{
    private static readonly FinancialYear Year = new(2018);

    private static readonly ItemReference Action = new(ItemKind.Action, "2018-19-3.3");

    [Fact]
    public async Task Pay_BeyondTheAward_CoversItAndLinksThePoundToWhoeverDecided()
    {
        await using var desk = await database.BeginAsync();
        var (grant, pool, award) = await FundedAsync(desk);
        var cover = await Service(desk).DecideAsync(new DecisionTaken { On = new(2018, 10, 9), What = "The pool covers it", Amount = 844 });

        await Service(desk).PayAsync(new Bill(award.Id, 5_844, Cover: new Cover(pool.Id, cover.Id)), On("Nine performances"));

        var statement = YearStatement.Of(await Service(desk).ReadAsync(), Year);
        Assert.Equal((5_000m, 844m, 5_844m, 0m), statement.Awards.Select(a => (a.SetAside, a.Covered, a.Spent, a.Left)).Single());
        var links = new Links(desk.Db(Role.Reader));
        Assert.Equal(["entry:4.2", "entry:4.3"], (await links.ToAsync(award.Reference)).Where(link => link.Relation == Relation.ChargedTo).Select(link => link.From.ToString()).Order());
        Assert.Contains(await links.FromAsync(award.Reference), link => link.Relation == Relation.AuthorisedBy && link.To == cover.Reference);
        Assert.Contains(await links.FromAsync(award.Reference), link => link.Relation == Relation.Funds && link.To == Action);
    }

    [Fact]
    public async Task Pay_ByTwoAtOnce_NeverSpendsAPoundTwice()
    {
        await using var desk = await database.BeginAsync();
        var (_, _, award) = await FundedAsync(desk);

        var both = await Task.WhenAll(Enumerable.Range(0, 4).Select(async n =>
        {
            try
            {
                await Service(desk).PayAsync(new Bill(award.Id, 2_000), On($"Bill {n}"));
                return true;
            }
            catch (RuleException)
            {
                return false;
            }
        }));

        Assert.Equal(2, both.Count(paid => paid));
        Assert.Equal(4_000, YearStatement.Of(await Service(desk).ReadAsync(), Year).Awards.Single().Spent);
    }

    [Fact]
    public async Task Pay_ByABoardMember_IsRefused()
    {
        await using var desk = await database.BeginAsync();
        var (_, _, award) = await FundedAsync(desk);

        var refused = await Assert.ThrowsAsync<RightException>(() => Service(desk, Role.BoardMember).PayAsync(new Bill(award.Id, 5), On("A bill")));
        Assert.Equal(Right.ManageFund, refused.Right);
    }

    [Fact]
    public async Task Fund_OfAnotherPartnership_IsNotSeen()
    {
        await using var desk = await database.BeginAsync();
        await using var other = await database.BeginAsync();
        var (_, _, award) = await FundedAsync(desk);

        Assert.Empty((await Service(other).ReadAsync()).Ledger.Entries);
        await Assert.ThrowsAsync<RuleException>(() => Service(other).PayAsync(new Bill(award.Id, 5), On("A bill")));
    }

    [Fact]
    public async Task Award_OfMoreThanIsFree_IsNotMadeAtAll()
    {
        await using var desk = await database.BeginAsync();
        var (_, pool, _) = await FundedAsync(desk);
        var decision = await Service(desk).DecideAsync(new DecisionTaken { On = new(2018, 6, 1), What = "A pilot" });

        await Assert.ThrowsAsync<RuleException>(() => Service(desk).AwardAsync(new AwardEntry("A pilot", "Fire service", null, []), pool.Id, 9_000, decision.Id, On("A pilot")));

        Assert.Single((await Service(desk).ReadAsync()).Awards);
    }

    [Fact]
    public async Task Decide_UnderADelegationByTwoAtOnce_StaysWithinTheYearsLimit()
    {
        await using var desk = await database.BeginAsync();
        var group = await Service(desk).DelegateAsync(new DelegationEntry { To = "Task group", What = "Awards", From = new(2018, 4, 1), YearUpTo = 1_000, GivenBy = "Board, item 10" });

        var taken = await Task.WhenAll(Enumerable.Range(0, 3).Select(async n =>
        {
            try
            {
                await Service(desk).DecideAsync(new DecisionTaken { On = new(2018, 6, 1 + n), What = $"Award {n}", Amount = 600, Delegation = group.Id });
                return true;
            }
            catch (Exception e) when (e is RuleException or DbUpdateConcurrencyException)
            {
                return false;
            }
        }));

        Assert.Equal(1, taken.Count(done => done));
    }

    [Fact]
    public async Task Close_AYear_BringsItsBalancesForward()
    {
        await using var desk = await database.BeginAsync();
        var (_, _, award) = await FundedAsync(desk);
        await Service(desk).PayAsync(new Bill(award.Id, 1_200), On("A first bill"));
        var decision = await Service(desk).DecideAsync(new DecisionTaken { On = new(2019, 4, 9), What = "What is left is carried forward" });

        await Service(desk).CloseAsync(Year, decision.Id, []);

        var next = YearStatement.Of(await Service(desk).ReadAsync(), Year.Next);
        Assert.Equal([3_800m, 3_000m], next.Sources.Select(source => source.BroughtForward));
        await Assert.ThrowsAsync<RuleException>(() => Service(desk).PayAsync(new Bill(award.Id, 5), On("Too late")));
    }

    [Fact]
    public async Task Reverse_ABill_IsAuditedAsALineOfItsOwn()
    {
        await using var desk = await database.BeginAsync();
        var (_, _, award) = await FundedAsync(desk);
        var lines = await Service(desk).PayAsync(new Bill(award.Id, 100), On("Booked twice"));

        await Service(desk).ReverseAsync(lines[0].Voucher, On("It was booked twice"));

        var items = await desk.Db(Role.Officer).Set<AuditEntry>().OrderBy(entry => entry.Number).Select(entry => entry.Item).ToListAsync(TestContext.Current.CancellationToken);
        Assert.Contains("entry:5", items);
        Assert.Equal(5_000, YearStatement.Of(await Service(desk).ReadAsync(), Year).Awards.Single().Left);
    }

    private static Booking On(string what) => new() { On = new DateOnly(2018, 10, 12), What = what };

    private static FundService Service(Desk desk, Role role = Role.Officer) => new(desk.Db(role), desk.Actor(role), TimeProvider.System);

    /// <summary>£5,000 of a grant, all of it for a play, and £3,000 in the pool: vouchers 1 to 3.</summary>
    private static async Task<(FundSource Grant, FundSource Pool, Award Award)> FundedAsync(Desk desk)
    {
        var service = Service(desk);
        var grant = await service.AddAsync(new SourceEntry("Commissioner's grant", "Commissioner", false, "A play"));
        var pool = await service.AddAsync(new SourceEntry("Pooled fund", "Partners", true, null));
        await service.ReceiveAsync(new Receipt(grant.Id, 5_000), On("Grant"));
        await service.ReceiveAsync(new Receipt(pool.Id, 3_000), On("Contributions"));
        var decision = await service.DecideAsync(new DecisionTaken { On = new(2018, 4, 3), What = "Awards of the year" });
        var award = await service.AwardAsync(new AwardEntry("A play for schools", "Fenbridge Council", null, [Action]), grant.Id, 5_000, decision.Id, On("A play"));
        return (grant, pool, award);
    }

    public sealed class OnSqlite(SqliteTestDatabase database) : FundServiceTests(database), IClassFixture<SqliteTestDatabase>;

    public sealed class OnPostgres(PostgresTestDatabase database) : FundServiceTests(database), IClassFixture<PostgresTestDatabase>;
}
