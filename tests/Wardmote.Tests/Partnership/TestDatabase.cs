using Microsoft.Data.Sqlite;
using Wardmote.Partnership.Database;

namespace Wardmote.Tests.Partnership;

/// <summary>A database for one class of tests. Every test begins a partnership of its own in it.</summary>
public abstract class TestDatabase : IAsyncLifetime
{
    protected abstract Task<PartnershipStore> MakeAsync();

    public PartnershipStore Store { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        Store = await MakeAsync();
        await Store.PrepareAsync((_, _) => Task.CompletedTask);
    }

    public abstract ValueTask DisposeAsync();

    /// <summary>An empty partnership, with somebody of each role who has an account there.</summary>
    public Task<Desk> BeginAsync() => Desk.BeginAsync(Store);
}

public sealed class SqliteTestDatabase : TestDatabase
{
    private readonly string folder = Directory.CreateTempSubdirectory("wardmote-sqlite-").FullName;

    protected override Task<PartnershipStore> MakeAsync() => Task.FromResult(PartnershipStore.In(folder, null, TimeProvider.System));

    public override ValueTask DisposeAsync()
    {
        SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
        return ValueTask.CompletedTask;
    }
}

public sealed class PostgresTestDatabase : TestDatabase
{
    private static readonly SemaphoreSlim Making = new(1);
    private static bool made;

    private readonly string name = $"t{Guid.NewGuid():N}";

    protected override async Task<PartnershipStore> MakeAsync()
    {
        Assert.SkipUnless(PostgresServer.Missing is null, PostgresServer.Missing ?? "");
        await Making.WaitAsync();
        try
        {
            if (!made)
            {
                await PostgresServer.Instance.RunAsync("CREATE DATABASE pattern");
                await PartnershipStore.In("", PostgresServer.Instance.Connection("pattern") + ";Pooling=false", TimeProvider.System).PrepareAsync((_, _) => Task.CompletedTask);
                made = true;
            }

            await PostgresServer.Instance.RunAsync($"CREATE DATABASE {name} TEMPLATE pattern");
        }
        finally
        {
            Making.Release();
        }

        return PartnershipStore.In("", PostgresServer.Instance.Connection(name), TimeProvider.System);
    }

    public override ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
