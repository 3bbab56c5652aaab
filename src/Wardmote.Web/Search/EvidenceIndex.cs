using Microsoft.EntityFrameworkCore;
using Wardmote.Partnership.Accounts;
using Wardmote.Partnership.Database;
using Wardmote.Partnership.Search;
using Wardmote.Web.Accounts;
using Wardmote.Web.Editions;

namespace Wardmote.Web.Search;

/// <summary>Lets search know the public edition, so that nobody finds by it what it withholds. The first who searches after it has changed brings search up to date.</summary>
public sealed class EvidenceIndex(EditionShelf editions, HomePartnership home, IServiceScopeFactory scopes) : IDisposable
{
    private readonly SemaphoreSlim indexing = new(1);
    private volatile Edition? known;

    public async Task BringUpToDateAsync()
    {
        var edition = editions.Current.Public;
        if (edition == known)
        {
            return;
        }

        await indexing.WaitAsync();
        try
        {
            if (edition != known)
            {
                await WriteAsync(edition);
                known = edition;
            }
        }
        finally
        {
            indexing.Release();
        }
    }

    public void Dispose() => indexing.Dispose();

    private async Task WriteAsync(Edition edition)
    {
        await using var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentActor>().Actor = Actor.Program(home.Id);
        var db = scope.ServiceProvider.GetRequiredService<PartnershipDb>();
        await new SearchIndexer(db).ReplaceAsync(EvidenceTexts.Kinds, EvidenceTexts.Of(edition));
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
