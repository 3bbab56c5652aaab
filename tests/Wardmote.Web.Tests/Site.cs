using System.Collections.Concurrent;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using Wardmote.Evidence.Datasets;
using Wardmote.Evidence.Imports;
using Wardmote.Partnership.Accounts;
using Wardmote.Web.Editions;
using Wardmote.Web.Tests;

[assembly: AssemblyFixture(typeof(Site))]

namespace Wardmote.Web.Tests;

/// <summary>
/// The whole application on a real port, over a small partnership's folder of its own: one return, then a restated one of which
/// a row was rejected. See <c>Files/</c>.
/// </summary>
public sealed class Site : IAsyncLifetime
{
    public const string Dataset = "ambulance-assaults";

    private readonly ConcurrentDictionary<Role, Lazy<Task<Session>>> sessions = [];
    private WebApplication? app;

    public string Folder { get; } = Directory.CreateTempSubdirectory("wardmote-web-").FullName;

    public HttpClient Client { get; private set; } = new();

    public Uri Address { get; private set; } = new("http://127.0.0.1");

    public IServiceProvider Services => app!.Services;

    public Lake Lake => new(Path.Combine(Folder, "lake"));

    /// <summary>The first return, which a newer one replaced.</summary>
    public ImportRecord First => Lake.ImportsOf(Dataset)[0];

    /// <summary>The restated return.</summary>
    public ImportRecord Second => Lake.ImportsOf(Dataset)[1];

    private static string Files => Path.Combine(AppContext.BaseDirectory, "Files");

    public async ValueTask InitializeAsync()
    {
        Copy(Path.Combine(Files, "partnership"), Folder);
        Import("callouts-first.csv");
        Import("callouts-second.csv");
        app = await WebServer.CreateAsync(new WebSettings { Port = 0, Data = Folder, SignInsEachMinute = 10_000 });
        var editions = app.Services.GetRequiredService<EditionShelf>();
        Assert.True(editions.Publish(editions.Current.Draft.Text));
        await Members.AddAsync(app.Services);
        await Records.AddAsync(app.Services);
        await SomeMeeting.AddAsync(app.Services);
        await app.StartAsync();
        Address = new Uri(app.Urls.First());
        Client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = Address };
    }

    /// <summary>Somebody of this role, signed in: the same for every test, so nobody may sign it out.</summary>
    public Task<Session> As(Role role) => sessions.GetOrAdd(role, r => new Lazy<Task<Session>>(() => Session.SignInAsync(Address, r))).Value;

    /// <summary>The page's HTML as a reader sees it who is not signed in; an assertion fails where it is not there.</summary>
    public Task<string> Read(string path) => Read(path, Client);

    /// <summary>The page's HTML as somebody of this role sees it.</summary>
    public async Task<string> Read(string path, Role role) => await Read(path, (await As(role)).Client);

    /// <summary>A browser of the manner wanted, signed in as the page needs it.</summary>
    public async Task<BrowserNewContextOptions> MannerFor(string page, BrowserNewContextOptions manner) =>
        SitePages.IsForMembers(page) ? (await As(SitePages.Reader(page))).In(manner) : manner;

    private static async Task<string> Read(string path, HttpClient client)
    {
        var answer = await client.GetAsync(path, TestContext.Current.CancellationToken);
        Assert.Equal(System.Net.HttpStatusCode.OK, answer.StatusCode);
        return await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        // What is still being done in the background is finished first.
        await app!.StopAsync();
        await app.DisposeAsync();
        Directory.Delete(Folder, recursive: true);
    }

    public static void Copy(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }

    private void Import(string file)
    {
        var importer = new Importer(Lake, DatasetCatalog.Load(), TimeProvider.System);
        var outcome = importer.Import(new ImportRequest { File = Path.Combine(Files, "returns", file), Dataset = Dataset, AcceptRejects = true });
        Assert.False(outcome.Refused);
    }
}
