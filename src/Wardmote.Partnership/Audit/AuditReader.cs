using Microsoft.EntityFrameworkCore;
using Wardmote.Partnership.Accounts;
using Wardmote.Partnership.Database;

namespace Wardmote.Partnership.Audit;

/// <summary>The audit of the actor's partnership, for those who may see it.</summary>
public sealed class AuditReader(PartnershipDb db, Actor actor, AuditTrail audit)
{
    public const int PageSize = 50;

    /// <summary>The newest first.</summary>
    /// <param name="before">Only entries with a lower number; null for the newest of all.</param>
    public async Task<AuditPage> PageAsync(AuditFilter filter, long? before = null)
    {
        actor.Require(Right.SeeAudit);
        var wanted = await WantedAsync(filter);
        var found = await (before is { } number ? wanted.Where(e => e.Number < number) : wanted).OrderByDescending(e => e.Number).Take(PageSize + 1).ToListAsync();
        return new AuditPage([.. found.Take(PageSize)], found.Count > PageSize);
    }

    /// <summary>All that are wanted, the oldest first. That they were taken out is itself written down.</summary>
    public async Task<IAsyncEnumerable<AuditEntry>> ExportAsync(AuditFilter filter)
    {
        actor.Require(Right.SeeAudit);
        await audit.NoteAsync(AuditAct.Exported, "audit:entries");
        return (await WantedAsync(filter)).OrderBy(e => e.Number).AsAsyncEnumerable();
    }

    /// <summary>The kinds of things that the audit speaks of, as the words before the colon.</summary>
    public Task<List<string>> KindsAsync()
    {
        actor.Require(Right.SeeAudit);
#pragma warning disable CA1866 // PostgreSQL's provider knows only the overload that takes a string.
        return db.Set<AuditEntry>().Select(e => e.Item.Substring(0, e.Item.IndexOf(":"))).Distinct().OrderBy(kind => kind).ToListAsync();
#pragma warning restore CA1866
    }

    /// <summary>Who may have done something: every member, also of the past.</summary>
    public Task<List<Membership>> MembersAsync()
    {
        actor.Require(Right.SeeAudit);
        return db.Set<Membership>().AsNoTracking().Include(m => m.Person!.Organisation).OrderBy(m => m.Person!.Organisation!.Name).ThenBy(m => m.Person!.Post).ToListAsync();
    }

    public Task<AuditCheck> CheckAsync(CancellationToken stop)
    {
        actor.Require(Right.SeeAudit);
        return AuditCheck.RunAsync(db, stop);
    }

    /// <summary>Which entry has a hash that was noted down; null where none has it any more.</summary>
    public Task<AuditEntry?> FindAsync(string hash)
    {
        actor.Require(Right.SeeAudit);
        return db.Set<AuditEntry>().AsNoTracking().FirstOrDefaultAsync(e => e.Hash == hash);
    }

    private async Task<IQueryable<AuditEntry>> WantedAsync(AuditFilter filter)
    {
        Guid? account = filter.By is null or AuditFilter.NoAccount ? null : await db.Set<Membership>().Where(m => m.Key == filter.By).Select(m => (Guid?)m.AccountId).FirstOrDefaultAsync() ?? Guid.Empty;
        return filter.Of(db.Set<AuditEntry>().AsNoTracking(), account);
    }
}

/// <param name="HasOlder">Whether more follow.</param>
public sealed record AuditPage(IReadOnlyList<AuditEntry> Entries, bool HasOlder);
