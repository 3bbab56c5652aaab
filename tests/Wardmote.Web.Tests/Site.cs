using Wardmote.Evidence.Datasets;
using Wardmote.Evidence.Imports;
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

    private WebApplication? app;

    public string Folder { get; } = Directory.CreateTempSubdirectory("wardmote-web-").FullName;

    public HttpClient Client { get; private set; } = new();

    public Uri Address { get; private set; } = new("http://127.0.0.1");

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
        app = WebServer.Create(new WebSettings { Port = 0, Data = Folder });
        await app.StartAsync();
        Address = new Uri(app.Urls.First());
        Client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = Address };
    }

    /// <summary>The page's HTML; an assertion fails where it is not there.</summary>
    public async Task<string> Read(string path)
    {
        var answer = await Client.GetAsync(path, TestContext.Current.CancellationToken);
        Assert.Equal(System.Net.HttpStatusCode.OK, answer.StatusCode);
        return await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await app!.DisposeAsync();
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
