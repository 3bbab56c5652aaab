using Wardmote.Partnership.Accounts;
using Wardmote.Partnership.Audit;
using Wardmote.Partnership.Partners;

namespace Wardmote.Tests.Partnership.Audit;

/// <summary>Written once, run on both databases by the two classes at the end.</summary>
public abstract class AuditReaderTests(TestDatabase database)
{
    [Fact]
    public async Task Page_OfAKind_HasThatKindAloneTheNewestFirst()
    {
        await using var desk = await database.BeginAsync();
        await Partners(desk).AddAsync(new OrganisationEntry("Fenshire Police", Standing.ResponsibleAuthority));
        await Partners(desk).AddAsync(new OrganisationEntry("Fenshire Fire", Standing.ResponsibleAuthority));

        var page = await Reader(desk).PageAsync(new AuditFilter { Kind = "organisation" });

        Assert.Equal(["organisation:fenshire-fire", "organisation:fenshire-police", "organisation:council"], page.Entries.Select(e => e.Item));
        Assert.False(page.HasOlder);
        Assert.Contains("membership", await Reader(desk).KindsAsync());
    }

    [Fact]
    public async Task Page_BySomebody_LeavesOutWhatOthersDid()
    {
        await using var desk = await database.BeginAsync();
        await Partners(desk).AddAsync(new OrganisationEntry("Fenshire Police", Standing.ResponsibleAuthority));

        var officers = await Reader(desk).PageAsync(new AuditFilter { By = "officer" });
        Assert.Equal(["organisation:fenshire-police"], officers.Entries.Select(e => e.Item));
        Assert.Empty((await Reader(desk).PageAsync(new AuditFilter { By = "analyst" })).Entries);
        Assert.Empty((await Reader(desk).PageAsync(new AuditFilter { By = "never-there" })).Entries);
        Assert.All((await Reader(desk).PageAsync(new AuditFilter { By = AuditFilter.NoAccount })).Entries, e => Assert.Null(e.AccountId));
    }

    [Fact]
    public async Task Page_OfDays_CountsThemByTheClockInTheUnitedKingdom()
    {
        await using var desk = await database.BeginAsync();
        var db = desk.Db(Role.Officer);
        // Half past eleven in the evening of 30 June in UTC is 1 July in the United Kingdom.
        db.Add(new AuditEntry { Number = 0, At = new DateTimeOffset(2026, 6, 30, 23, 30, 0, TimeSpan.Zero), AccountId = null, By = "Chair", Act = AuditAct.Saw, Item = "pack:summer", Changes = "[]", PreviousHash = "" });
        await db.SaveChangesAsync(TestContext.Current.CancellationToken);

        var first = new AuditFilter { Kind = "pack", From = new DateOnly(2026, 7, 1), Until = new DateOnly(2026, 7, 1) };
        Assert.Single((await Reader(desk).PageAsync(first)).Entries);
        Assert.Empty((await Reader(desk).PageAsync(first with { From = new DateOnly(2026, 6, 30), Until = new DateOnly(2026, 6, 30) })).Entries);
    }

    [Fact]
    public async Task Pages_FollowedToTheEnd_HoldEveryEntryOnce()
    {
        await using var desk = await database.BeginAsync();
        var trail = new AuditTrail(desk.Db(Role.Officer));
        for (var i = 0; i < AuditReader.PageSize; i++)
        {
            await trail.NoteAsync(AuditAct.Saw, $"pack:{i}");
        }

        var numbers = new List<long>();
        for (long? before = null; ; before = numbers[^1])
        {
            var page = await Reader(desk).PageAsync(new AuditFilter(), before);
            numbers.AddRange(page.Entries.Select(e => e.Number));
            if (!page.HasOlder)
            {
                break;
            }
        }

        Assert.Equal(Enumerable.Range(1, numbers.Count).Select(n => (long)n).Reverse(), numbers);
        Assert.True(numbers.Count > AuditReader.PageSize);
    }

    [Fact]
    public async Task Export_OfAll_WritesDownThatItWasTaken()
    {
        await using var desk = await database.BeginAsync();
        var taken = await (await Reader(desk).ExportAsync(new AuditFilter())).ToListAsync(TestContext.Current.CancellationToken);

        Assert.Equal((AuditAct.Exported, "Officer, Fenbridge Council"), (taken[^1].Act, taken[^1].By));
        Assert.Null((await Reader(desk).CheckAsync(TestContext.Current.CancellationToken)).Broken);
        Assert.Equal(taken[^1].Number, (await Reader(desk).FindAsync(taken[^1].Hash))!.Number);
    }

    [Fact]
    public async Task Audit_AskedForByAReader_IsRefused()
    {
        await using var desk = await database.BeginAsync();
        var reader = new AuditReader(desk.Db(Role.Reader), desk.Actor(Role.Reader), new AuditTrail(desk.Db(Role.Reader)));
        Assert.Equal(Right.SeeAudit, (await Assert.ThrowsAsync<RightException>(() => reader.PageAsync(new AuditFilter()))).Right);
    }

    private static AuditReader Reader(Desk desk)
    {
        var db = desk.Db(Role.Officer);
        return new AuditReader(db, desk.Actor(Role.Officer), new AuditTrail(db));
    }

    private static PartnerService Partners(Desk desk) => new(desk.Db(Role.Officer), desk.Actor(Role.Officer), TimeProvider.System);

    public sealed class OnSqlite(SqliteTestDatabase database) : AuditReaderTests(database), IClassFixture<SqliteTestDatabase>;

    public sealed class OnPostgres(PostgresTestDatabase database) : AuditReaderTests(database), IClassFixture<PostgresTestDatabase>;
}
