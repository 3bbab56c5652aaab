using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using Wardmote.Partnership.Accounts;

namespace Wardmote.Partnership.Database;

/// <summary>Where partnerships are kept: a file in the data folder, or a PostgreSQL server.</summary>
public abstract class PartnershipStore(TimeProvider clock)
{
    /// <summary>The file's name in the data folder.</summary>
    public const string FileName = "partnership.db";

    protected TimeProvider Clock => clock;

    /// <param name="postgres">A PostgreSQL connection string; null for the file in the folder.</param>
    public static PartnershipStore In(string folder, string? postgres, TimeProvider clock) => postgres is null
        ? new SqliteStore(Path.Combine(folder, FileName), clock)
        : new PostgresStore(postgres, clock);

    public abstract PartnershipDb Open(CurrentActor current);

    public PartnershipDb Open(Actor actor) => Open(new CurrentActor(actor));

    /// <summary>Brings the tables up to date. Where there is no partnership yet, <paramref name="first"/> adds one; both or neither.</summary>
    public abstract Task PrepareAsync(Func<PartnershipDb, CurrentActor, Task> first, CancellationToken stop = default);

    /// <summary>What was kept is forgotten the next time it is prepared, if that succeeds. On a server nothing is ever forgotten.</summary>
    public virtual void StartAnew()
    {
    }

    protected static async Task MigrateAndFill(PartnershipDb db, CurrentActor current, Func<PartnershipDb, CurrentActor, Task> first, CancellationToken stop)
    {
        await db.Database.MigrateAsync(stop);
        if (await db.Set<SafetyPartnership>().AnyAsync(stop))
        {
            return;
        }

        await using var whole = await db.Database.BeginTransactionAsync(stop);
        await first(db, current);
        await whole.CommitAsync(stop);
    }
}

/// <summary>Tables are made and changed in a copy beside the file, which takes its place when it is whole.</summary>
internal sealed class SqliteStore(string file, TimeProvider clock) : PartnershipStore(clock)
{
    private bool anew;

    public override PartnershipDb Open(CurrentActor current) => Open(file, current);

    public override void StartAnew() => anew = true;

    public override async Task PrepareAsync(Func<PartnershipDb, CurrentActor, Task> first, CancellationToken stop = default)
    {
        if (!anew && File.Exists(file) && await IsUpToDate(stop))
        {
            return;
        }

        var making = file + ".making";
        Remove(making);
        if (!anew && File.Exists(file))
        {
            await Copy(file, making, stop);
        }

        var current = new CurrentActor();
        await using (var db = Open(making, current))
        {
            await MigrateAndFill(db, current, first, stop);
        }

        SqliteConnection.ClearAllPools();
        Remove(file);
        File.Move(making, file, overwrite: true);
        anew = false;
    }

    private async Task<bool> IsUpToDate(CancellationToken stop)
    {
        await using var db = Open(file, new CurrentActor());
        return !(await db.Database.GetPendingMigrationsAsync(stop)).Any() && await db.Set<SafetyPartnership>().AnyAsync(stop);
    }

    private static async Task Copy(string from, string to, CancellationToken stop)
    {
        await using var connection = new SqliteConnection(Connection(from));
        await connection.OpenAsync(stop);
        await using var command = connection.CreateCommand();
        command.CommandText = "VACUUM INTO $to";
        command.Parameters.AddWithValue("$to", to);
        await command.ExecuteNonQueryAsync(stop);
    }

    /// <summary>What a database that is not open leaves beside its file belongs to that file alone.</summary>
    private static void Remove(string database)
    {
        foreach (var left in new[] { "-wal", "-shm", "-journal" })
        {
            File.Delete(database + left);
        }

        if (database.EndsWith(".making", StringComparison.Ordinal))
        {
            File.Delete(database);
        }
    }

    private SqliteDb Open(string path, CurrentActor current) =>
        new(new DbContextOptionsBuilder<SqliteDb>().UseSqlite(Connection(path)).Options, current, Clock);

    private static string Connection(string path) => new SqliteConnectionStringBuilder { DataSource = path }.ToString();
}

internal sealed class PostgresStore(string connection, TimeProvider clock) : PartnershipStore(clock)
{
    private readonly NpgsqlDataSource source = NpgsqlDataSource.Create(connection);

    public override PartnershipDb Open(CurrentActor current) =>
        new PostgresDb(new DbContextOptionsBuilder<PostgresDb>().UseNpgsql(source).Options, current, Clock);

    public override async Task PrepareAsync(Func<PartnershipDb, CurrentActor, Task> first, CancellationToken stop = default)
    {
        var current = new CurrentActor();
        await using var db = Open(current);
        await MigrateAndFill(db, current, first, stop);
    }
}
