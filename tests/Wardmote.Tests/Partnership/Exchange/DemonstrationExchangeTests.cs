using Wardmote.Partnership.Accounts;
using Wardmote.Partnership.Database;
using Wardmote.Partnership.Exchange;

namespace Wardmote.Tests.Partnership.Exchange;

/// <summary>The demonstration partnership, read in from its folder of YAML.</summary>
public abstract class DemonstrationExchangeTests(TestDatabase database)
{
    private static readonly string Samples = Repository.Folder("samples/south-cambridgeshire/partnership");

    [Fact]
    public async Task Demonstration_ReadInWrittenOutAndReadInAgain_StaysTheSame()
    {
        using var folder = new Evidence.Imports.TemporaryFolder();
        var (first, second) = (folder.File("first"), folder.File("second"));
        await ExchangeFolder.ExportAsync(await Import(Samples), first, TestContext.Current.CancellationToken);
        await ExchangeFolder.ExportAsync(await Import(first), second, TestContext.Current.CancellationToken);

        Assert.Equal(
            Directory.EnumerateFiles(Samples, "*.yaml").Select(Path.GetFileName).Order(),
            Directory.EnumerateFiles(first).Select(Path.GetFileName).Order());
        Assert.All(Directory.EnumerateFiles(first), file =>
            Assert.Equal(File.ReadAllText(file), File.ReadAllText(Path.Combine(second, Path.GetFileName(file)))));
    }

    [Fact]
    public async Task Changes_OfRoundsVotesAndMeasures_AreWrittenOutAsTheyWereReadIn()
    {
        using var folder = new Evidence.Imports.TemporaryFolder();
        var (changed, written) = (folder.File("changed"), folder.File("written"));
        Directory.CreateDirectory(changed);
        foreach (var file in Directory.EnumerateFiles(Samples))
        {
            File.Copy(file, Path.Combine(changed, Path.GetFileName(file)));
        }

        Change("priorities.yaml", "    closes-on: 2019-02-12\n", "    closes-on: 2019-02-12\n    is-closed: true\n    left-out: [county-council]\n    changes: [{ at: 2019-02-01T09:00:00Z, by: Partnership officer, what: The round was closed, because: The board asked }]\n");
        Change("priorities.yaml", "        title: Serious violence\n", "        title: Serious violence\n        is-taken-out: true\n");
        Change("meetings.yaml", "text: The terms of reference were agreed. }", "text: The terms of reference were agreed, vote-corrections: [{ at: 2018-10-18T09:00:00Z, by: Officer, was: agreed without a vote, because: A note says so }] }");
        await ExchangeFolder.ExportAsync(await Import(changed), written, TestContext.Current.CancellationToken);

        Assert.All(new[] { "is-closed: true", "- county-council", "what: The round was closed", "because: The board asked", "is-taken-out: true" }, line => Assert.Contains(line, File.ReadAllText(Path.Combine(written, "priorities.yaml"))));
        Assert.All(new[] { "was: agreed without a vote", "because: A note says so" }, line => Assert.Contains(line, File.ReadAllText(Path.Combine(written, "meetings.yaml"))));
        Assert.All(new[] { "what: times", "kind: performance", "title: Tough Love" }, line => Assert.Contains(line, File.ReadAllText(Path.Combine(written, "plan.yaml"))));

        void Change(string file, string from, string to)
        {
            var text = File.ReadAllText(Path.Combine(changed, file));
            Assert.Contains(from, text);
            File.WriteAllText(Path.Combine(changed, file), text.Replace(from, to, StringComparison.Ordinal));
        }
    }

    private async Task<PartnershipDb> Import(string folder)
    {
        var partnership = new SafetyPartnership { Key = $"p-{Guid.NewGuid():N}", Name = "Demonstration", ShortName = "Demonstration", Area = "Demonstration" };
        var db = database.Store.Open(Actor.Program(partnership.Id));
        db.Add(partnership);
        await ExchangeFolder.ImportAsync(db, folder, TestContext.Current.CancellationToken);
        db.ChangeTracker.Clear();
        return db;
    }

    public sealed class OnSqlite(SqliteTestDatabase database) : DemonstrationExchangeTests(database), IClassFixture<SqliteTestDatabase>;

    public sealed class OnPostgres(PostgresTestDatabase database) : DemonstrationExchangeTests(database), IClassFixture<PostgresTestDatabase>;
}
