using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Wardmote.Partnership.Database;

namespace Wardmote.Partnership.Audit;

/// <summary>What going through an audit found.</summary>
/// <param name="Entries">How many entries were found whole before the first fault.</param>
/// <param name="Hash">Of the last of these: written down elsewhere, it shows later whether the end of the audit was cut off.</param>
/// <param name="Broken">What is wrong, in a sentence; null where nothing is.</param>
public sealed record AuditCheck(long Entries, string Hash, string? Broken)
{
    public string Whole => string.Create(CultureInfo.InvariantCulture, $"All {Entries:N0} entries are whole. The last has the hash {Hash}.");

    /// <summary>Recomputes every hash of the actor's partnership, in order.</summary>
    public static async Task<AuditCheck> RunAsync(PartnershipDb db, CancellationToken stop = default)
    {
        var (number, hash) = (0L, AuditEntry.Beginning);
        await foreach (var entry in db.Set<AuditEntry>().AsNoTracking().OrderBy(e => e.Number).AsAsyncEnumerable().WithCancellation(stop))
        {
            var wrong = entry.Number != number + 1 ? $"Entry {number + 1} is missing."
                : entry.PreviousHash != hash ? $"Entry {entry.Number} does not follow entry {number}: one of them was changed or put in."
                : entry.Hash != entry.ComputeHash() ? $"Entry {entry.Number}, on {entry.Item}, was changed after it was written."
                : null;
            if (wrong is not null)
            {
                return new AuditCheck(number, hash, $"{wrong} The entries before it are whole.");
            }

            (number, hash) = (entry.Number, entry.Hash);
        }

        return new AuditCheck(number, hash, null);
    }
}
