using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;
using Wardmote.Partnership.Accounts;

namespace Wardmote.Partnership.Database;

/// <summary>In one file of the data folder. Every writing transaction takes the whole file, so the audit needs no lock of its own.</summary>
public sealed class SqliteDb(DbContextOptions<SqliteDb> options, CurrentActor current, TimeProvider clock) : PartnershipDb(options, current, clock)
{
    protected internal override Task LockAuditAsync(CancellationToken stop) => Task.CompletedTask;
}

/// <summary>For <c>dotnet ef</c>.</summary>
internal sealed class SqliteDesign : IDesignTimeDbContextFactory<SqliteDb>
{
    public SqliteDb CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<SqliteDb>().UseSqlite("Data Source=:memory:").Options, new CurrentActor(), TimeProvider.System);
}
