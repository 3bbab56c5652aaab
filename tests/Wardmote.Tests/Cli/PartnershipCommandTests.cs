using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Wardmote.Partnership.Accounts;
using Wardmote.Partnership.Database;
using Wardmote.Partnership.Exchange;
using Wardmote.Partnership.Meetings;

namespace Wardmote.Tests.Cli;

/// <summary>On the demonstration's records, in a database file of the test's own.</summary>
public sealed class PartnershipCommandTests(PartnershipCommandTests.Loaded loaded) : IClassFixture<PartnershipCommandTests.Loaded>, IDisposable
{
    private static readonly string Samples = Repository.Folder("samples/south-cambridgeshire/partnership");

    private readonly Terminal terminal = loaded.Terminal();

    private string Data => Path.Combine(terminal.Folder, "data");

    private string Database => Path.Combine(Data, PartnershipStore.FileName);

    public void Dispose() => terminal.Dispose();

    [Fact]
    public async Task Export_ReadIntoAnEmptyPartnership_GivesTheSameAgain()
    {
        Assert.Equal(0, terminal.Type("partnership", "export", "first", "--data", "data").Exit);
        await Prepare(Path.Combine(terminal.Folder, "other"), _ => Task.CompletedTask);
        Assert.Equal(0, terminal.Type("partnership", "import", "first", "--data", "other").Exit);
        Assert.Equal(0, terminal.Type("partnership", "export", "second", "--data", "other").Exit);

        var files = Directory.EnumerateFiles(Path.Combine(terminal.Folder, "first")).ToList();
        Assert.True(files.Count > 5);
        Assert.All(files, file => Assert.Equal(File.ReadAllText(file), File.ReadAllText(Path.Combine(terminal.Folder, "second", Path.GetFileName(file)))));
    }

    [Fact]
    public async Task Export_WithAPaperThatSomebodySent_CarriesItsBytes()
    {
        var bytes = "A paper, as it was sent"u8.ToArray();
        var store = PartnershipStore.In(Data, null, TimeProvider.System);
        await using (var all = store.Open(Actor.Nobody))
        await using (var db = store.Open(Actor.Program((await all.Set<SafetyPartnership>().SingleAsync(TestContext.Current.CancellationToken)).Id)))
        {
            var item = await db.Set<AgendaItem>().FirstAsync(TestContext.Current.CancellationToken);
            db.Add(new Paper { Key = $"{item.Key}-sent", ItemId = item.Id, Title = "Sent", FileName = "sent.pdf", Sha256 = await PaperStore.In(Data).KeepAsync(bytes), Pages = 1, AddedAt = DateTimeOffset.UnixEpoch, AddedBy = "Officer", Order = 900 });
            await db.SaveChangesAsync(TestContext.Current.CancellationToken);
        }

        Assert.Contains("with 1 file of papers and packs", terminal.Type("partnership", "export", "out", "--data", "data").Output);
        await Prepare(Path.Combine(terminal.Folder, "other"), _ => Task.CompletedTask);
        Assert.Equal(0, terminal.Type("partnership", "import", "out", "--data", "other").Exit);
        var kept = Directory.EnumerateFiles(Path.Combine(terminal.Folder, "other", "papers"), "*", SearchOption.AllDirectories).Single();
        Assert.Equal(bytes, await File.ReadAllBytesAsync(kept, TestContext.Current.CancellationToken));

        File.Delete(Directory.EnumerateFiles(Path.Combine(Data, "papers"), "*", SearchOption.AllDirectories).Single());
        var refused = terminal.Type("partnership", "export", "again", "--data", "data");
        Assert.Equal(1, refused.Exit);
        Assert.Contains("of a paper cannot be written out", refused.Error);
    }

    [Fact]
    public void Import_IntoAPartnershipWithRecords_IsRefused()
    {
        var said = terminal.Type("partnership", "import", Samples, "--data", "data");
        Assert.Equal(1, said.Exit);
        Assert.StartsWith("This partnership has records already.", said.Error);
    }

    [Fact]
    public void Verify_OfAnAuditThatWasTamperedWith_NamesTheEntry()
    {
        var whole = terminal.Type("partnership", "verify", "--data", "data");
        Assert.Equal(0, whole.Exit);
        Assert.Matches("^All [0-9,]+ entries are whole", whole.Output);

        Run("UPDATE AuditEntry SET By = 'Somebody else' WHERE Number = 7");
        var changed = terminal.Type("partnership", "verify", "--data", "data");
        Assert.Equal(1, changed.Exit);
        Assert.StartsWith("Entry 7, on ", changed.Error);

        Run("DELETE FROM AuditEntry WHERE Number = 5");
        Assert.StartsWith("Entry 5 is missing.", terminal.Type("partnership", "verify", "--data", "data").Error);
    }

    [Fact]
    public void Backup_PutBack_UndoesWhatCameAfterAndKeepsIt()
    {
        Assert.Equal(0, terminal.Type("partnership", "backup", "kept.db", "--data", "data").Exit);
        Assert.Contains("There is a file kept.db already", terminal.Type("partnership", "backup", "kept.db", "--data", "data").Error);
        Run("UPDATE Organisation SET Name = 'Changed since'");

        var said = terminal.Type("partnership", "restore", "kept.db", "--data", "data");
        Assert.Equal(0, said.Exit);
        Assert.Equal(0L, Run("SELECT count(*) FROM Organisation WHERE Name = 'Changed since'"));
        Assert.Single(Directory.EnumerateFiles(Data, "partnership-until-*.db"));
    }

    [Fact]
    public async Task Restore_WhileTheDatabaseIsInUse_ChangesNothing()
    {
        terminal.Type("partnership", "backup", "kept.db", "--data", "data");
        await using (var server = PartnershipStore.In(Data, null, TimeProvider.System).Open(Actor.Nobody))
        {
            await server.Database.OpenConnectionAsync(TestContext.Current.CancellationToken);
            await server.Set<SafetyPartnership>().CountAsync(TestContext.Current.CancellationToken);
            var refused = terminal.Type("partnership", "restore", "kept.db", "--data", "data");
            Assert.Equal(1, refused.Exit);
            Assert.StartsWith("The database is in use. Stop the server", refused.Error);
        }

        Assert.Empty(Directory.EnumerateFiles(Data, "partnership-until-*.db"));
    }

    [Fact]
    public void Restore_OfAFileThatIsNoBackup_ChangesNothing()
    {
        terminal.With("notes.db", "These are notes.");
        var refused = terminal.Type("partnership", "restore", "notes.db", "--data", "data");
        Assert.Equal(1, refused.Exit);
        Assert.Contains("it is no backup of partnerships", refused.Error);
        Assert.True(Run("SELECT count(*) FROM Organisation") > 0);
    }

    private static async Task Prepare(string folder, Func<PartnershipDb, Task> fill)
    {
        Directory.CreateDirectory(folder);
        await PartnershipStore.In(folder, null, TimeProvider.System).PrepareAsync(async (db, current) =>
        {
            var partnership = new SafetyPartnership { Key = "fenbridge", Name = "Fenbridge Community Safety Partnership", ShortName = "Fenbridge CSP", Area = "Fenbridge" };
            current.Actor = Actor.Program(partnership.Id);
            db.Add(partnership);
            await db.SaveChangesAsync();
            await fill(db);
        });
        SqliteConnection.ClearAllPools();
    }

    /// <summary>The demonstration's records, read in once and copied for each test.</summary>
    public sealed class Loaded : IAsyncLifetime
    {
        private readonly Terminal first = new();

        public async ValueTask InitializeAsync() => await Prepare(first.Folder, db => ExchangeFolder.ImportAsync(db, Samples));

        public ValueTask DisposeAsync()
        {
            first.Dispose();
            return ValueTask.CompletedTask;
        }

        internal Terminal Terminal()
        {
            var terminal = new Terminal();
            var data = Directory.CreateDirectory(Path.Combine(terminal.Folder, "data")).FullName;
            File.Copy(Path.Combine(first.Folder, PartnershipStore.FileName), Path.Combine(data, PartnershipStore.FileName));
            return terminal;
        }
    }

    private long? Run(string sql)
    {
        using var connection = new SqliteConnection($"Data Source={Database};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return (long?)command.ExecuteScalar();
    }
}
