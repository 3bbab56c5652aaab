using System.Globalization;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata;
using Wardmote.Partnership.Chain;
using Wardmote.Partnership.Database;
using Wardmote.Partnership.Search;

namespace Wardmote.Partnership.Audit;

/// <summary>Appends to the audit of the actor's partnership.</summary>
public sealed class AuditTrail(PartnershipDb db)
{
    private static readonly string[] NotTold = [nameof(PartnershipPart.Id), nameof(PartnershipPart.PartnershipId), nameof(PartnershipRecord.Version)];

    /// <summary>Writes that the actor did something that changes no record, such as seeing what is restricted.</summary>
    public Task NoteAsync(AuditAct act, string item, IReadOnlyList<AuditChange>? about = null)
    {
        db.Add(Entry(act, item, about ?? []));
        return db.SaveChangesAsync();
    }

    /// <summary>Adds an entry for each part that is about to be saved, and seals them.</summary>
    internal async Task AppendAsync(IReadOnlyList<EntityEntry> changed, CancellationToken stop)
    {
        var parts = changed.Where(e => e.Entity is PartnershipPart and not (AuditEntry or SearchEntry)).ToList();
        foreach (var part in parts)
        {
            var changes = await ChangesOf(part, stop);
            if (changes.Count > 0 || part.State == EntityState.Deleted)
            {
                db.Add(Entry(ActOf(part.State), ItemOf((PartnershipPart)part.Entity), changes));
            }
        }

        await SealAsync(stop);
    }

    private async Task SealAsync(CancellationToken stop)
    {
        var waiting = db.ChangeTracker.Entries<AuditEntry>().Where(e => e.State == EntityState.Added).ToList();
        if (waiting.Count == 0)
        {
            return;
        }

        await db.LockAuditAsync(stop);
        var last = await db.Set<AuditEntry>().AsNoTracking().OrderByDescending(e => e.Number).FirstOrDefaultAsync(stop);
        var (number, hash) = (last?.Number ?? 0, last?.Hash ?? AuditEntry.Beginning);
        foreach (var entry in waiting)
        {
            // Only now is its place in the chain known.
            entry.Property(e => e.Number).CurrentValue = ++number;
            entry.Property(e => e.PreviousHash).CurrentValue = hash;
            entry.Property(e => e.PartnershipId).CurrentValue = db.Actor.PartnershipId;
            hash = entry.Entity.Hash = entry.Entity.ComputeHash();
        }
    }

    private AuditEntry Entry(AuditAct act, string item, IReadOnlyList<AuditChange> changes)
    {
        var now = db.Clock.GetUtcNow();
        return new AuditEntry
        {
            Number = 0,
            At = now.AddTicks(-(now.Ticks % TimeSpan.TicksPerMillisecond)),
            AccountId = db.Actor.AccountId,
            By = db.Actor.Title,
            Act = act,
            Item = item,
            Changes = JsonSerializer.Serialize(changes, AuditChange.Json),
            PreviousHash = "",
        };
    }

    private static AuditAct ActOf(EntityState state) => state switch
    {
        EntityState.Added => AuditAct.Added,
        EntityState.Deleted => AuditAct.Removed,
        _ => AuditAct.Changed,
    };

    private static string ItemOf(PartnershipPart part) => part is PartnershipRecord record
        ? record.Reference.ToString()
        : $"{ItemKinds.Kebab(part.GetType().Name)}:{part.Id:N}";

    private async Task<List<AuditChange>> ChangesOf(EntityEntry part, CancellationToken stop)
    {
        var changes = new List<AuditChange>();
        foreach (var property in part.Properties.Where(p => !NotTold.Contains(p.Metadata.Name)))
        {
            var from = part.State == EntityState.Added ? null : property.OriginalValue;
            var to = part.State == EntityState.Deleted ? null : property.CurrentValue;
            if (!Equals(from, to))
            {
                changes.Add(new AuditChange(property.Metadata.Name, await Written(property.Metadata, from, stop), await Written(property.Metadata, to, stop)));
            }
        }

        return changes;
    }

    /// <summary>As a reader understands it: what a foreign key leads to, not its id.</summary>
    private async Task<string?> Written(IProperty property, object? value, CancellationToken stop)
    {
        var leadsTo = property.GetContainingForeignKeys().FirstOrDefault(key => typeof(PartnershipRecord).IsAssignableFrom(key.PrincipalEntityType.ClrType));
        if (value is Guid id && leadsTo is not null && await db.FindAsync(leadsTo.PrincipalEntityType.ClrType, [id], stop) is PartnershipRecord record)
        {
            return record.Reference.ToString();
        }

        return value switch
        {
            null => null,
            DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            DateTimeOffset instant => instant.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture),
            IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
            _ => value.ToString(),
        };
    }
}
