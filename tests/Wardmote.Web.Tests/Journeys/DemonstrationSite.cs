using Wardmote.Evidence.Imports;
using Wardmote.Partnership.Accounts;
using Wardmote.Web.Accounts;

namespace Wardmote.Web.Tests.Journeys;

/// <summary>The demonstration partnership as <c>run.sh</c> serves it, and beside it another partnership of the same installation.</summary>
public sealed class DemonstrationSite : IAsyncLifetime
{
    private readonly string folder = Directory.CreateTempSubdirectory("wardmote-demonstration-").FullName;
    private WebApplication? app;

    public Uri Address { get; private set; } = new("http://127.0.0.1");

    public IServiceProvider Services => app!.Services;

    /// <summary>The demonstration's member of this role, signed in.</summary>
    public Task<Session> As(Role role) => Session.SignInAsync(Address, role switch
    {
        Role.LeadOfficer => "lead@wardmote.example",
        Role.BoardMember => "member@wardmote.example",
        Role.CaseWorker => "cases@wardmote.example",
        _ => $"{role.ToString().ToLowerInvariant()}@wardmote.example",
    }, DemonstrationAccounts.Password);

    /// <summary>A member of another partnership of the same installation, signed in.</summary>
    public Task<Session> AsStranger(Role role) => Session.SignInAsync(Address, role);

    public async ValueTask InitializeAsync()
    {
        Demonstration.Prepare(folder, TimeProvider.System);
        app = await WebServer.CreateAsync(new WebSettings { Port = 0, Data = folder, SignInsEachMinute = 10_000 });
        await Members.AddElsewhereAsync(app.Services);
        await app.StartAsync();
        Address = new Uri(app.Urls.First());
    }

    public async ValueTask DisposeAsync()
    {
        // What is still being done in the background is finished first.
        await app!.StopAsync();
        await app.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }
}

[CollectionDefinition(nameof(DemonstrationSite))]
public sealed class DemonstrationSiteCollection : ICollectionFixture<DemonstrationSite>;
