using Microsoft.EntityFrameworkCore;
using Wardmote.Evidence.Datasets;
using Wardmote.Evidence.Imports;
using Wardmote.Partnership;
using Wardmote.Partnership.Accounts;
using Wardmote.Partnership.Database;
using Wardmote.Partnership.Exchange;

namespace Wardmote.Web.Accounts;

/// <summary>Makes the partnership of the data folder ready to work with when the server starts.</summary>
public static class Partnerships
{
    public static async Task<HomePartnership> PrepareAsync(PartnershipStore store, WebSettings settings, CancellationToken stop = default)
    {
        var about = PartnershipFolder.Read(settings.Data);
        var key = Slug.Of(about.ShortName);
        var demonstration = DemonstrationAccounts.In(settings) ? new DemonstrationStamp(settings.Data) : null;
        if (demonstration is { IsCurrent: false })
        {
            store.StartAnew();
        }

        await store.PrepareAsync((db, current) => AddFirst(db, current, about, settings), stop);
        demonstration?.Write();
        await using var found = store.Open(Actor.Nobody);
        var home = await found.Set<SafetyPartnership>().FirstOrDefaultAsync(p => p.Key == key, stop)
            ?? throw new ImportException($"The database holds no partnership called {key}, as partnership.yaml in {settings.Data} does.");
        return new HomePartnership(home.Id, home.Key);
    }

    private static async Task AddFirst(PartnershipDb db, CurrentActor current, PartnershipFolder about, WebSettings settings)
    {
        var partnership = new SafetyPartnership { Key = Slug.Of(about.ShortName), Name = about.Name, ShortName = about.ShortName, Area = about.Area };
        current.Actor = Actor.Program(partnership.Id);
        db.Add(partnership);
        await db.SaveChangesAsync();
        if (DemonstrationAccounts.In(settings))
        {
            await ExchangeFolder.ImportAsync(db, DemonstrationStamp.Samples);
            await DemonstrationAccounts.SetPasswords(db);
        }
    }
}
