using Microsoft.EntityFrameworkCore;
using Wardmote.Partnership.Database;

namespace Wardmote.Partnership.Exchange;

/// <summary>The partnership that is being read in.</summary>
public sealed class ExchangeTarget(PartnershipDb db, string file, CancellationToken stop)
{
    public PartnershipDb Db => db;

    public CancellationToken Stop => stop;

    /// <exception cref="ExchangeException">It has no key, or another of its kind has the same.</exception>
    public T Add<T>(T record)
        where T : PartnershipRecord
    {
        if (!Slug.IsValid(record.Key))
        {
            throw Wrong($"'{record.Key}' is no key for a {record.ItemKind.ToString().ToLowerInvariant()}. Use small letters, figures, points and hyphens.");
        }

        if (db.Set<T>().Local.Any(r => r.Key == record.Key))
        {
            throw Wrong($"{record.Reference} is there twice.");
        }

        db.Add(record);
        return record;
    }

    /// <summary>Something that this or an earlier file has added.</summary>
    /// <exception cref="ExchangeException">There is none.</exception>
    public async Task<T> Find<T>(string? key)
        where T : PartnershipRecord =>
        db.Set<T>().Local.FirstOrDefault(r => r.Key == key)
        ?? await db.Set<T>().FirstOrDefaultAsync(r => r.Key == key, stop)
        ?? throw Wrong($"there is no {typeof(T).Name.ToLowerInvariant()} '{key}'.");

    /// <exception cref="ExchangeException">It is missing.</exception>
    public T Need<T>(T? value, string what)
        where T : class => value ?? throw Wrong($"{what} is missing.");

    /// <exception cref="ExchangeException">It is missing.</exception>
    public T Need<T>(T? value, string what)
        where T : struct => value ?? throw Wrong($"{what} is missing.");

    public ExchangeException Wrong(string what) => new($"{file}: {what}");
}
