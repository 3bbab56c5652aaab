using Microsoft.EntityFrameworkCore;
using Wardmote.Partnership.Database;

namespace Wardmote.Partnership.Exchange;

/// <summary>The partnership that is being written out.</summary>
public sealed class ExchangeSource(PartnershipDb db, CancellationToken stop)
{
    public CancellationToken Stop => stop;

    public IQueryable<T> All<T>()
        where T : PartnershipPart => db.Set<T>().AsNoTracking();

    /// <summary>All of a kind by their keys.</summary>
    public Task<List<T>> ByKey<T>(Func<IQueryable<T>, IQueryable<T>>? with = null)
        where T : PartnershipRecord => (with?.Invoke(All<T>()) ?? All<T>()).OrderBy(r => r.Key).ToListAsync(stop);
}
