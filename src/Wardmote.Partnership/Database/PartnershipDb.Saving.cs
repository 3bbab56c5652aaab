using Microsoft.EntityFrameworkCore;
using Wardmote.Partnership.Audit;
using Wardmote.Partnership.Search;

namespace Wardmote.Partnership.Database;

public abstract partial class PartnershipDb
{
    /// <summary>Saves, and writes into the audit what was saved, both or neither.</summary>
    /// <exception cref="DbUpdateConcurrencyException">Somebody else changed one of the records in the meantime.</exception>
    public override async Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        ChangeTracker.DetectChanges();
        var changed = ChangeTracker.Entries().Where(e => e.State is EntityState.Added or EntityState.Modified or EntityState.Deleted).ToList();
        if (changed.Count == 0)
        {
            return 0;
        }

        foreach (var part in changed.Where(e => e.Entity is PartnershipPart))
        {
            Stamp((PartnershipPart)part.Entity, part.State);
        }

        // One writer at a time in each partnership, because every entry of the audit hashes the one before.
        await using var own = Database.CurrentTransaction is null ? await Database.BeginTransactionAsync(cancellationToken) : null;
        await new AuditTrail(this).AppendAsync(changed, cancellationToken);
        await new SearchIndexer(this).UpdateAsync([.. changed.Select(e => e.Entity).OfType<PartnershipRecord>()], cancellationToken);
        var saved = await base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
        if (own is not null)
        {
            await own.CommitAsync(cancellationToken);
        }

        return saved;
    }

    public override int SaveChanges(bool acceptAllChangesOnSuccess) =>
        throw new NotSupportedException($"Save with {nameof(SaveChangesAsync)}, which audits what it saves.");

    /// <summary>Held until the transaction ends: nobody else may append to this partnership's audit.</summary>
    protected internal abstract Task LockAuditAsync(CancellationToken stop);

    private void Stamp(PartnershipPart part, EntityState state)
    {
        if (state == EntityState.Added && part.PartnershipId == Guid.Empty)
        {
            part.PartnershipId = Scope;
        }

        if (part.PartnershipId != Scope || Scope == Guid.Empty)
        {
            throw new InvalidOperationException($"{part.GetType().Name} belongs to another partnership than whoever saves it.");
        }

        if (part is AuditEntry && state != EntityState.Added)
        {
            throw new InvalidOperationException("An entry of the audit is never changed.");
        }

        if (part is PartnershipRecord record)
        {
            if (state == EntityState.Deleted)
            {
                throw new InvalidOperationException($"{record.Reference} cannot be deleted: close, withdraw or supersede it.");
            }

            record.Version = Guid.NewGuid();
        }
    }
}
