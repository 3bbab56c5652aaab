using Wardmote.Web.Tests;

[assembly: AssemblyFixture(typeof(Site))]

namespace Wardmote.Web.Tests;

/// <summary>The whole application on a real port, over a folder of its own, for all tests of this assembly.</summary>
public sealed class Site : IAsyncLifetime
{
    private readonly string data = Directory.CreateTempSubdirectory("wardmote-web-").FullName;
    private WebApplication? app;

    public HttpClient Client { get; private set; } = new();

    public Uri Address { get; private set; } = new("http://127.0.0.1");

    public async ValueTask InitializeAsync()
    {
        app = WebServer.Create(new WebSettings { Port = 0, Data = data });
        await app.StartAsync();
        Address = new Uri(app.Urls.First());
        Client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = Address };
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await app!.DisposeAsync();
        Directory.Delete(data, recursive: true);
    }
}
