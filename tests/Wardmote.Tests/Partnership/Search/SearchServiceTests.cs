using Wardmote.Partnership.Accounts;
using Wardmote.Partnership.Chain;
using Wardmote.Partnership.Delivery;
using Wardmote.Partnership.Search;

namespace Wardmote.Tests.Partnership.Search;

/// <summary>Written once, run on both databases by the two classes at the end.</summary>
public abstract class SearchServiceTests(TestDatabase database)
{
    [Fact]
    public async Task Find_AnotherFormOfTheWord_FindsIt()
    {
        await using var desk = await database.BeginAsync();
        await AddAsync(desk, "Workshop on burglaries", "Held in the village hall");

        var found = Assert.Single((await Service(desk).FindAsync("Burglary")).Found);

        Assert.Equal("Workshop on burglaries", found.Title);
    }

    [Fact]
    public async Task Find_SeveralWords_WantsAllOfThemAndElseSome()
    {
        await using var desk = await database.BeginAsync();
        await AddAsync(desk, "Talk on scams", "Women's institute");
        await AddAsync(desk, "Talk on hoarding", "Village hall");

        Assert.Single((await Service(desk).FindAsync("talk about scams")).Found);
        var some = await Service(desk).FindAsync("scams hoarding");
        Assert.False(some.HasAllWords);
        Assert.Equal(2, some.Found.Count);
    }

    [Fact]
    public async Task Find_AWordOfTheTitle_ComesBeforeOneOfTheText()
    {
        await using var desk = await database.BeginAsync();
        await AddAsync(desk, "Stall at the conference", "Posters about slavery");
        await AddAsync(desk, "Modern slavery day", "Car wash");

        Assert.Equal(["Modern slavery day", "Stall at the conference"], (await Service(desk).FindAsync("slavery")).Found.Select(found => found.Title));
    }

    [Fact]
    public async Task Find_WhatWasWithdrawn_FindsNothing()
    {
        await using var desk = await database.BeginAsync();
        await AddAsync(desk, "Talk on scams", "Village hall");
        var delivery = Delivery(desk);
        await delivery.WithdrawAsync((await delivery.ActivityAsync("2019-01-08-talk-on-scams"))!, "It was put off");

        Assert.Empty((await Service(desk).FindAsync("scams")).Found);
    }

    [Fact]
    public async Task Find_InAnotherPartnership_FindsNothing()
    {
        await using var desk = await database.BeginAsync();
        await using var other = await database.BeginAsync();
        await AddAsync(desk, "Talk on scams", "Village hall");

        Assert.Empty((await Service(other).FindAsync("scams")).Found);
        Assert.Empty(await Service(other).TitlesAsync([new(ItemKind.Activity, "2019-01-08-talk-on-scams")]));
    }

    [Fact]
    public async Task Find_WithoutTheRight_FindsNeitherTheThingNorItsTitle()
    {
        await using var desk = await database.BeginAsync();
        var db = desk.Db(Role.Officer);
        var (restricted, open) = (new ItemReference(ItemKind.Paper, "restricted"), new ItemReference(ItemKind.Topic, "open"));
        await new SearchIndexer(db).ReplaceAsync([ItemKind.Paper, ItemKind.Topic],
        [
            (restricted, new SearchText("Slavery, restricted", "", Right.SeeRestricted)),
            (open, new SearchText("Slavery, published", "", Needs: null)),
        ]);
        await db.SaveChangesAsync(TestContext.Current.CancellationToken);

        Assert.Equal(2, (await Service(desk, Role.BoardMember).FindAsync("slavery")).Found.Count);
        Assert.Equal([open], (await Service(desk, Role.Reader).FindAsync("slavery")).Found.Select(found => found.Item));
        Assert.Equal([open], (await Service(desk, Role.Reader).TitlesAsync([restricted, open])).Keys);
        var anyone = Actor.Public(desk.Partnership.Id);
        Assert.Equal([open], (await new SearchService(desk.Open(anyone), anyone).FindAsync("slavery")).Found.Select(found => found.Item));
    }

    [Fact]
    public async Task Replace_WithoutWhatWasThere_TakesItOut()
    {
        await using var desk = await database.BeginAsync();
        var db = desk.Db(Role.Officer);
        await new SearchIndexer(db).ReplaceAsync([ItemKind.Topic], [(new(ItemKind.Topic, "old"), new SearchText("Old slavery", "")), (new(ItemKind.Topic, "kept"), new SearchText("Kept slavery", ""))]);
        await db.SaveChangesAsync(TestContext.Current.CancellationToken);

        await new SearchIndexer(db).ReplaceAsync([ItemKind.Topic], [(new(ItemKind.Topic, "kept"), new SearchText("Kept and changed slavery", ""))]);
        await db.SaveChangesAsync(TestContext.Current.CancellationToken);

        Assert.Equal(["Kept and changed slavery"], (await Service(desk).FindAsync("slavery")).Found.Select(found => found.Title));
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("%_'\";--")]
    public async Task Find_Nothing_FindsNothing(string query)
    {
        await using var desk = await database.BeginAsync();
        await AddAsync(desk, "Talk on scams", "Village hall");

        Assert.Empty((await Service(desk).FindAsync(query)).Found);
    }

    private static SearchService Service(Desk desk, Role role = Role.Officer) => new(desk.Db(role), desk.Actor(role));

    private static DeliveryService Delivery(Desk desk) => new(desk.Db(Role.Officer), desk.Actor(Role.Officer), TimeProvider.System);

    private static Task<Activity> AddAsync(Desk desk, string title, string place) =>
        Delivery(desk).AddAsync(new ActivityEntry { Kind = ActivityKind.Event, Title = title, From = new(2019, 1, 8), Lead = "Council", Place = place });

    public sealed class OnSqlite(SqliteTestDatabase database) : SearchServiceTests(database), IClassFixture<SqliteTestDatabase>;

    public sealed class OnPostgres(PostgresTestDatabase database) : SearchServiceTests(database), IClassFixture<PostgresTestDatabase>;
}
