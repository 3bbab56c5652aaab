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
