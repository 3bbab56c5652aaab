using Microsoft.EntityFrameworkCore;
using Wardmote.Partnership.Accounts;
using Wardmote.Partnership.Database;
using Wardmote.Partnership.Search;
using Wardmote.Web.Accounts;
using Wardmote.Web.Editions;

namespace Wardmote.Web.Search;

/// <summary>
/// Lets search know the published edition, and to those entitled to more what the next one has beside it: nobody finds by it what either
/// withholds. The first who searches after they have changed brings search up to date.
/// </summary>
public sealed class EvidenceIndex(EditionShelf editions, HomePartnership home, IServiceScopeFactory scopes) : IDisposable
{
    private readonly SemaphoreSlim indexing = new(1);
    private volatile EditionSet? known;

    public async Task BringUpToDateAsync()
    {
        var now = editions.Current;
        if (now == known)
        {
            return;
        }

        await indexing.WaitAsync();
        try
        {
            if (now != known)
            {
                await WriteAsync(now);
                known = now;
            }
        }
        finally
        {
            indexing.Release();
        }
    }

    public void Dispose() => indexing.Dispose();

    private async Task WriteAsync(EditionSet now)
    {
        await using var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentActor>().Actor = Actor.Program(home.Id);
        var db = scope.ServiceProvider.GetRequiredService<PartnershipDb>();
        await new SearchIndexer(db).ReplaceAsync(EvidenceTexts.Kinds, EvidenceTexts.Of(now));
        try
        {
            await db.SaveChangesAsync();
        }
        catch (DbUpdateException)
        {
            // Another server that shares the database was writing the same; what it writes is as good.
        }
    }
}
