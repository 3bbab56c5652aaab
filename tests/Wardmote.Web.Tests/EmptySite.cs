using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Wardmote.Web.Accounts;

namespace Wardmote.Web.Tests;

/// <summary>A partnership's own installation with one officer and nothing else, for a test that changes what holds for everybody.</summary>
internal sealed class EmptySite : IAsyncDisposable
{
    public const string Officer = "officer@fenbridge.example";

    public const string Password = "hedgehog-teapot-velvet";

    private readonly string folder = Directory.CreateTempSubdirectory("wardmote-empty-").FullName;
    private WebApplication? app;

    public Uri Address { get; private set; } = new("http://127.0.0.1");

    public string Folder => folder;

    public IServiceProvider Services => app!.Services;

    /// <summary>By which the first account is made.</summary>
    public string FirstLink => Services.GetRequiredService<InvitationLinks>().AddressForFirst(Services.GetRequiredService<HomePartnership>());

    /// <param name="text">What an assessment says after its front matter; none has been written yet where it is left out.</param>
    public static async Task<EmptySite> StartAsync(Func<WebSettings, WebSettings>? settings = null, string text = "Nothing has been written yet.")
    {
        var site = new EmptySite();
        var stop = TestContext.Current.CancellationToken;
        var files = Path.Combine(AppContext.BaseDirectory, "Files", "partnership");
        File.Copy(Path.Combine(files, "partnership.yaml"), Path.Combine(site.folder, "partnership.yaml"));
        Directory.CreateDirectory(Path.Combine(site.folder, "assessment"));
        var front = (await File.ReadAllTextAsync(Path.Combine(files, "assessment", "assessment.md"), stop)).Split("---")[1];
        await File.WriteAllTextAsync(Path.Combine(site.folder, "assessment", "assessment.md"), $"---{front}---\n\n{text}\n", stop);
        var usual = new WebSettings { Port = 0, Data = site.folder, SignInsEachMinute = 10_000 };
        site.app = await WebServer.CreateAsync(settings?.Invoke(usual) ?? usual, stop);
        await site.app.StartAsync(stop);
        site.Address = new Uri(site.app.Urls.First());
        return site;
    }

    /// <summary>The first officer, signed in.</summary>
    public async Task<Session> BeginAsync()
    {
        var officer = Session.Anonymous(Address);
        var made = await officer.PostAsync(FirstLink, ("Form.Organisation", "Fenbridge Council"), ("Form.Post", "Partnership officer"), ("Form.Email", Officer), ("Form.Password", Password), ("Form.Again", Password));
        Assert.Equal(HttpStatusCode.Found, made.StatusCode);
        return officer;
    }

    public async ValueTask DisposeAsync()
    {
        // What is still being done in the background is finished first.
        await app!.StopAsync();
        await app.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }
}
