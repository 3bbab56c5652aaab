using Microsoft.Extensions.DependencyInjection;
using Wardmote.Partnership.Accounts;
using Wardmote.Partnership.Database;
using Wardmote.Partnership.Exchange;
using Wardmote.Web.Accounts;

namespace Wardmote.Web.Tests;

/// <summary>A little of everything that a partnership keeps, so that each page has something to show. See <c>Files/records</c>.</summary>
internal static class Records
{
    /// <summary>After its members, whom some of the records name.</summary>
    public static async Task AddAsync(IServiceProvider services)
    {
        await using var scope = services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentActor>().Actor = Actor.Program(services.GetRequiredService<HomePartnership>().Id);
        await ExchangeFolder.ImportAsync(scope.ServiceProvider.GetRequiredService<PartnershipDb>(), Path.Combine(AppContext.BaseDirectory, "Files", "records"));
    }
}
