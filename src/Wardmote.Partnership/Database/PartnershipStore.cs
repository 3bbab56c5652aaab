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

    /// <summary>Copies all partnerships of the installation into a file, as they are at one instant, while others go on working.</summary>
    /// <exception cref="BackupException">The file is there already, or the server has its own way.</exception>
    public virtual Task BackUpAsync(string to, CancellationToken stop = default) => throw OnAServer("pg_dump");

    /// <summary>Puts a backup in the place of what is kept now.</summary>
    /// <returns>Where what was kept before is kept now; null where there was nothing.</returns>
    /// <exception cref="BackupException">The file is no whole backup, the database is in use, or the server has its own way.</exception>
    public virtual Task<string?> RestoreAsync(string from, CancellationToken stop = default) => throw OnAServer("pg_restore");

    private static BackupException OnAServer(string tool) => new($"These partnerships are kept on a PostgreSQL server, which has its own tool for this: {tool}.");

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

    public override async Task BackUpAsync(string to, CancellationToken stop = default)
    {
        if (File.Exists(to))
        {
            throw new BackupException($"There is a file {to} already. Name another: a backup never takes another's place.");
        }

        var making = to + ".making";
        File.Delete(making);
        await Copy(file, making, stop);
        SqliteConnection.ClearAllPools();
        File.Move(making, to);
    }

    public override async Task<string?> RestoreAsync(string from, CancellationToken stop = default)
    {
        if (await WhyNoBackup(from, stop) is { } why)
        {
            throw new BackupException($"{from} cannot be put in place: {why}. Nothing was changed.");
        }

        var making = file + ".making";
        Remove(making);
        await Copy(from, making, stop);
        SqliteConnection.ClearAllPools();
        string? kept = null;
        if (File.Exists(file))
        {
            await Close(stop);
            kept = Path.Combine(Path.GetDirectoryName(Path.GetFullPath(file))!, $"partnership-until-{Clock.GetUtcNow():yyyyMMdd-HHmmss}.db");
            File.Copy(file, kept, overwrite: false);
        }

        File.Move(making, file, overwrite: true);
        return kept;
    }

    /// <summary>Brings what was written beside the file into it.</summary>
    /// <exception cref="BackupException">Somebody has it open.</exception>
    private async Task Close(CancellationToken stop)
    {
        try
        {
            await using (var connection = new SqliteConnection(Connection(file) + ";Pooling=False;Default Timeout=1"))
            {
                await connection.OpenAsync(stop);
                await using var command = connection.CreateCommand();
                // Refused while any other connection is open.
                command.CommandText = "PRAGMA journal_mode = DELETE";
                await command.ExecuteNonQueryAsync(stop);
            }

            Remove(file);
        }
        catch (SqliteException locked) when (locked.SqliteErrorCode is 5 or 6)
        {
            throw new BackupException("The database is in use. Stop the server, then try again. Nothing was changed.");
        }
    }

    private static async Task<string?> WhyNoBackup(string path, CancellationToken stop)
    {
        if (!File.Exists(path))
        {
            return "there is no such file";
        }

        try
        {
            await using var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = path, Mode = SqliteOpenMode.ReadOnly, Pooling = false }.ToString());
            await connection.OpenAsync(stop);
            await using var command = connection.CreateCommand();
            command.CommandText = "PRAGMA integrity_check";
            if (await command.ExecuteScalarAsync(stop) is not "ok")
            {
                return "it is damaged";
            }

            command.CommandText = "SELECT count(*) FROM SafetyPartnership";
            return await command.ExecuteScalarAsync(stop) is > 0L ? null : "it holds no partnership";
        }
        catch (SqliteException)
        {
            return "it is no backup of partnerships";
        }
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
