using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Wardmote.Web.Accounts;

namespace Wardmote.Web.Tests.Pages;

/// <summary>A partnership's own installation that nobody has entered yet.</summary>
public sealed class FirstAccountTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("wardmote-first-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task Link_PrintedAtTheStart_MakesTheFirstOfficerOnce()
    {
        var stop = TestContext.Current.CancellationToken;
        await using var app = await StartAsync(10_000, stop);
        var address = new Uri(app.Urls.First());
        var link = app.Services.GetRequiredService<InvitationLinks>().AddressForFirst(app.Services.GetRequiredService<HomePartnership>());
        using var officer = Session.Anonymous(address);
        (string, string)[] filled = [("Form.Organisation", "Fenbridge Council"), ("Form.Post", "Partnership officer"), ("Form.Email", "officer@fenbridge.example")];

        var weak = await officer.PostAsync(link, [.. filled, ("Form.Password", "password1234"), ("Form.Again", "password1234")]);
        Assert.Contains("too easy to guess", await weak.Content.ReadAsStringAsync(stop), StringComparison.Ordinal);
        var made = await officer.PostAsync(link, [.. filled, ("Form.Password", "hedgehog-teapot-velvet"), ("Form.Again", "hedgehog-teapot-velvet")]);
        Assert.Equal(HttpStatusCode.Found, made.StatusCode);
        Assert.Contains("Partnership officer, Fenbridge Council", await officer.Client.GetStringAsync("/accounts/members", stop), StringComparison.Ordinal);

        Assert.Equal(HttpStatusCode.NotFound, (await Session.Anonymous(address).Client.GetAsync(link, stop)).StatusCode);
    }

    [Fact]
    public async Task SignIn_TriedTooOftenFromOneAddress_IsRefusedThereAlone()
    {
        var stop = TestContext.Current.CancellationToken;
        await using var app = await StartAsync(3, stop);
        using var guessing = Session.Anonymous(new Uri(app.Urls.First()));
        (string, string)[] guess = [("Form.Email", "officer@fenbridge.example"), ("Form.Password", "not this one")];
        for (var tries = 0; tries < 3; tries++)
        {
            Assert.Equal(HttpStatusCode.OK, (await guessing.PostAsync("/accounts/sign-in", guess)).StatusCode);
        }

        var refused = await guessing.PostAsync("/accounts/sign-in", guess);
        Assert.Equal(HttpStatusCode.TooManyRequests, refused.StatusCode);
        Assert.Contains("Wait a minute, then try again", await refused.Content.ReadAsStringAsync(stop), StringComparison.Ordinal);

        // The proxy before the server says that this one comes from elsewhere.
        using var elsewhere = Session.Anonymous(new Uri(app.Urls.First()));
        elsewhere.Client.DefaultRequestHeaders.Add("X-Forwarded-For", "192.0.2.7");
        Assert.Equal(HttpStatusCode.OK, (await elsewhere.PostAsync("/accounts/sign-in", guess)).StatusCode);
    }

    private async Task<WebApplication> StartAsync(int signIns, CancellationToken stop)
    {
        var files = Path.Combine(AppContext.BaseDirectory, "Files", "partnership");
        File.Copy(Path.Combine(files, "partnership.yaml"), Path.Combine(folder, "partnership.yaml"));
        Directory.CreateDirectory(Path.Combine(folder, "assessment"));
        var front = (await File.ReadAllTextAsync(Path.Combine(files, "assessment", "assessment.md"), stop)).Split("---")[1];
        await File.WriteAllTextAsync(Path.Combine(folder, "assessment", "assessment.md"), $"---{front}---\n\nNothing has been written yet.\n", stop);
        var app = await WebServer.CreateAsync(new WebSettings { Port = 0, Data = folder, SignInsEachMinute = signIns }, stop);
        await app.StartAsync(stop);
        return app;
    }
}
