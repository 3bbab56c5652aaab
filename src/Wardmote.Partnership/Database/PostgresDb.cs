using System.Buffers.Binary;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;
using Wardmote.Partnership.Accounts;

namespace Wardmote.Partnership.Database;

/// <summary>On a PostgreSQL server, where many web servers may share it.</summary>
public sealed class PostgresDb(DbContextOptions<PostgresDb> options, CurrentActor current, TimeProvider clock) : PartnershipDb(options, current, clock)
{
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        base.ConfigureConventions(configurationBuilder);
        // Words sort as they do in SQLite, whatever the server's own language is.
        configurationBuilder.Properties<string>().UseCollation("C");
    }

    protected internal override Task LockAuditAsync(CancellationToken stop)
    {
        Span<byte> id = stackalloc byte[16];
        Actor.PartnershipId.TryWriteBytes(id);
        var number = BinaryPrimitives.ReadInt64LittleEndian(id) ^ BinaryPrimitives.ReadInt64LittleEndian(id[8..]);
        return Database.ExecuteSqlAsync($"SELECT pg_advisory_xact_lock({number})", stop);
    }
}

/// <summary>For <c>dotnet ef</c>.</summary>
internal sealed class PostgresDesign : IDesignTimeDbContextFactory<PostgresDb>
{
    public PostgresDb CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<PostgresDb>().UseNpgsql("Host=localhost").Options, new CurrentActor(), TimeProvider.System);
}
