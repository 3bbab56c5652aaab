using Wardmote.Evidence.Imports;

namespace Wardmote.Web.Tests.Journeys;

/// <summary>The demonstration partnership as <c>run.sh</c> serves it.</summary>
public sealed class DemonstrationSite : IAsyncLifetime
{
    private readonly string folder = Directory.CreateTempSubdirectory("wardmote-demonstration-").FullName;
    private WebApplication? app;

    public Uri Address { get; private set; } = new("http://127.0.0.1");

    public async ValueTask InitializeAsync()
    {
        Demonstration.Prepare(folder, TimeProvider.System);
        app = await WebServer.CreateAsync(new WebSettings { Port = 0, Data = folder });
        await app.StartAsync();
        Address = new Uri(app.Urls.First());
    }

    public async ValueTask DisposeAsync()
    {
        await app!.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }
}
