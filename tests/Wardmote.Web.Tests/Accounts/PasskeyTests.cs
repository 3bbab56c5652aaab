using System.Net;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using Wardmote.Evidence.Datasets;
using Wardmote.Partnership.Accounts;
using Wardmote.Partnership.Database;
using Wardmote.Web.Accounts.Passkeys;
using Wardmote.Web.Tests.Journeys;

namespace Wardmote.Web.Tests.Accounts;

/// <summary>Passkeys in a real browser, with an authenticator that the browser itself plays.</summary>
public sealed class PasskeyTests(Browser browser)
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Passkey_Added_LetsItsOwnerInUntilItIsRemoved()
    {
        await using var site = await StartAsync();
        using var officer = await site.BeginAsync();
        var page = await OpenAsync(site, "/accounts/sign-in");
        await using var reading = page.Context;
        await SignInByPasswordAsync(page);
        await using var phone = await AddAsync(page, site, "Work phone");
        await CheckAsync(page);

        // A passkey is two factors: where a second step is asked, a password alone leads no further than to setting one up.
        await officer.PostAsync("/accounts/members/rules", ("Form.Roles", "Officer"));
        await SignOutAsync(page, site);
        await CheckAsync(page);
        await PressAsync(page, "Sign in with a passkey");
        Assert.Equal("/", Path(page));
        Assert.Contains("Signed in as", await page.InnerTextAsync("header"));
        Assert.Contains("passkey “Work phone”", WebUtility.HtmlDecode(await officer.Client.GetStringAsync("/audit?act=SignedIn", Stop)));

        await GoAsync(page, site, "/accounts/passkeys");
        await FollowAsync(page, "Rename or remove");
        await CheckAsync(page);
        await page.GetByLabel("Name of the passkey").FillAsync("Old phone");
        await PressAsync(page, "Rename");
        Assert.Contains("It is called Old phone now.", await page.InnerTextAsync("main"));

        await FollowAsync(page, "Rename or remove");
        await PressAsync(page, "Remove this passkey");
        Assert.Contains("You have none yet.", await page.InnerTextAsync("main"));
        Assert.Equal(HttpStatusCode.Found, (await officer.Client.GetAsync("/accounts", Stop)).StatusCode);
        await GoAsync(page, site, "/audit?act=Changed");
        var audit = await page.InnerTextAsync("main");
        Assert.All(new[] { "from Work phone to Old phone", "Old phone, now nothing" }, change => Assert.Contains(change, audit));
        await SignOutAsync(page, site);
        await PressAsync(page, "Sign in with a passkey");
        Assert.Contains("The passkey was not taken", await page.InnerTextAsync("main"));
        Assert.Equal(2, Directory.EnumerateFiles(System.IO.Path.Combine(site.Folder, "mail")).Count(letter => File.ReadAllText(letter).Contains("A passkey was", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Passkeys_LongAfterSigningIn_AreChangedOnlyAfterSigningInAgain()
    {
        await using var site = await StartAsync();
        using var officer = await site.BeginAsync();
        var page = await OpenAsync(site, "/accounts/sign-in");
        await using var reading = page.Context;
        await SignInByPasswordAsync(page);
        await using var phone = await AddAsync(page, site, "Work phone");
        await GoAsync(page, site, "/accounts/passkeys");
        await FollowAsync(page, "Rename or remove");
        await AgeAsync(site);
        var form = await officer.Client.GetStringAsync("/accounts/second-step", Stop);
        Assert.Equal(HttpStatusCode.Forbidden, (await officer.PostAsync("/accounts/passkeys?handler=Options", form)).StatusCode);
        var added = await officer.PostAsync("/accounts/passkeys", form, ("Form.Name", "Mine"), ("credential", "{}"));
        Assert.Contains("Sign in again first", await added.Content.ReadAsStringAsync(Stop));

        await PressAsync(page, "Remove this passkey");
        Assert.DoesNotContain("was removed", await page.InnerTextAsync("main"));
        await FollowAsync(page, "Sign in again");
        await PressAsync(page, "Sign in with a passkey");
        await PressAsync(page, "Remove this passkey");
        Assert.Contains("Work phone was removed.", await page.InnerTextAsync("main"));
    }

    [Fact]
    public async Task Passkey_WhoseOwnerIsNotVerified_IsNotUsed()
    {
        await using var site = await StartAsync();
        using var officer = await site.BeginAsync();
        var page = await OpenAsync(site, "/accounts/sign-in");
        await using var reading = page.Context;
        await SignInByPasswordAsync(page);
        await using var phone = await AddAsync(page, site, "Work phone");
        await SignOutAsync(page, site);
        await phone.DoesNotVerifyAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Sign in with a passkey" }).ClickAsync();
        await page.GetByText("It was cancelled, or took too long. Try again.").WaitForAsync();
        Assert.Equal("/accounts/sign-in", Path(page));
    }

    [Fact]
    public async Task Pages_WithoutJavaScript_SayThatPasskeysNeedIt()
    {
        await using var site = await StartAsync();
        var page = await browser.OpenAsync(At(site, "/accounts/sign-in"), Manner.WithoutJavaScript);
        await using var reading = page.Context;
        Assert.Contains("Passkeys need JavaScript", await page.InnerTextAsync("main"));
        Assert.False(await page.GetByRole(AriaRole.Button, new() { Name = "Sign in with a passkey" }).IsVisibleAsync());
        Assert.True(await page.GetByRole(AriaRole.Button, new() { Name = "Sign in", Exact = true }).IsVisibleAsync());
    }

    [Theory]
    [InlineData("")]
    [InlineData("{}")]
    [InlineData("{\"id\":\"AAAA\",\"rawId\":\"AAAA\",\"type\":\"public-key\",\"response\":{}}")]
    public async Task Answer_ThatNoAuthenticatorGave_LetsNobodyInAndIsAudited(string credential)
    {
        await using var site = await StartAsync();
        using var officer = await site.BeginAsync();
        using var stranger = Session.Anonymous(site.Address);
        var page = await stranger.Client.GetStringAsync("/accounts/sign-in/passkey", Stop);
        var unasked = await stranger.PostAsync("/accounts/sign-in/passkey", page, ("credential", credential));
        Assert.Contains("The passkey was not taken", await unasked.Content.ReadAsStringAsync(Stop));

        var asked = await stranger.PostAsync("/accounts/sign-in/passkey?handler=Options", page);
        using var options = JsonDocument.Parse(await asked.Content.ReadAsStringAsync(Stop));
        Assert.Equal("localhost", options.RootElement.GetProperty("rpId").GetString());
        Assert.Equal("required", options.RootElement.GetProperty("userVerification").GetString());
        var refused = await stranger.PostAsync("/accounts/sign-in/passkey", page, ("credential", credential));
        Assert.Contains("The passkey was not taken", await refused.Content.ReadAsStringAsync(Stop));
        Assert.Equal(HttpStatusCode.Found, (await stranger.Client.GetAsync("/accounts", Stop)).StatusCode);
        Assert.Contains("The passkey is nobody", await officer.Client.GetStringAsync("/audit?act=SignInFailed", Stop));
    }

    [Theory]
    [InlineData(null, null, null)]
    [InlineData(null, "https://safer.example.org", "safer.example.org")]
    [InlineData(null, "http://127.0.0.1:5080", null)]
    [InlineData("example.org", "https://safer.example.org", "example.org")]
    [InlineData("localhost", null, "localhost")]
    public void Domain_NamedOrNot_IsWhatPasskeysBelongTo(string? named, string? site, string? expected) => Assert.Equal(expected, PasskeySetup.Domain(named, site));

    [Theory]
    [InlineData("https://safer.example.org", null, "without https://")]
    [InlineData("127.0.0.1", null, "must be a name")]
    [InlineData("ample.org", "https://safer.example.org", "does not lie in")]
    public void Domain_ThatCannotBe_IsRefused(string named, string? site, string because) =>
        Assert.Contains(because, Assert.Throws<DefinitionException>(() => PasskeySetup.Domain(named, site)).Message);

    private static Task<EmptySite> StartAsync() => EmptySite.StartAsync(usual =>
    {
        File.WriteAllText(System.IO.Path.Combine(usual.Data, "sign-in.yaml"), "passkeys: { domain: localhost }\n");
        return usual;
    });

    /// <summary>An address as a number is no domain that a passkey could belong to.</summary>
    private static Uri At(EmptySite site, string path) => new UriBuilder(new Uri(site.Address, path)) { Host = "localhost" }.Uri;

    private Task<IPage> OpenAsync(EmptySite site, string path) => browser.OpenAsync(At(site, path));

    private static async Task GoAsync(IPage page, EmptySite site, string path) => Assert.True((await page.GotoAsync(At(site, path).ToString()))!.Ok);

    private static string Path(IPage page) => new Uri(page.Url).AbsolutePath;

    private static async Task SignInByPasswordAsync(IPage page)
    {
        await page.GetByLabel("Email address").FillAsync(EmptySite.Officer);
        await page.GetByLabel("Password", new() { Exact = true }).FillAsync(EmptySite.Password);
        await PressAsync(page, "Sign in");
    }

    private static async Task SignOutAsync(IPage page, EmptySite site)
    {
        await PressAsync(page, "Sign out");
        await GoAsync(page, site, "/accounts/sign-in");
    }

    /// <summary>Gives the page an authenticator, and adds a passkey by it.</summary>
    private static async Task<Authenticator> AddAsync(IPage page, EmptySite site, string name)
    {
        var authenticator = await Authenticator.OfAsync(page);
        await GoAsync(page, site, "/accounts/passkeys");
        await page.GetByLabel("Name of the passkey").FillAsync(name);
        await PressAsync(page, "Add a passkey");
        Assert.Contains($"{name} was added.", await page.InnerTextAsync("main"));
        return authenticator;
    }

    private static Task PressAsync(IPage page, string button) => GoneAsync(page, page.GetByRole(AriaRole.Button, new() { Name = button, Exact = true }));

    private static Task FollowAsync(IPage page, string link) => GoneAsync(page, page.GetByRole(AriaRole.Link, new() { Name = link }));

    /// <summary>Waits for the page that comes of a click.</summary>
    private static async Task GoneAsync(IPage page, ILocator clicked)
    {
        var come = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        void Come(object? sender, IPage other) => come.TrySetResult();
        page.DOMContentLoaded += Come;
        await clicked.ClickAsync();
        await come.Task.WaitAsync(TimeSpan.FromMinutes(3), Stop);
        page.DOMContentLoaded -= Come;
    }

    private static async Task CheckAsync(IPage page) => Assert.Empty(await Accessible.Faults(page));

    /// <summary>Everybody signed in twenty minutes earlier than they did.</summary>
    private static async Task AgeAsync(EmptySite site)
    {
        await using var scope = site.Services.CreateAsyncScope();
        var before = DateTimeOffset.UtcNow - TimeSpan.FromMinutes(20);
        await scope.ServiceProvider.GetRequiredService<PartnershipDb>().Set<SignInSession>().ExecuteUpdateAsync(s => s.SetProperty(x => x.StartedAt, before), Stop);
    }
}

/// <summary>A device that keeps passkeys and shows its owner's finger by itself, as the browser's developer tools play one.</summary>
internal sealed class Authenticator : IAsyncDisposable
{
    private readonly ICDPSession devtools;
    private readonly string id;

    private Authenticator(ICDPSession devtools, string id) => (this.devtools, this.id) = (devtools, id);

    public static async Task<Authenticator> OfAsync(IPage page)
    {
        var devtools = await page.Context.NewCDPSessionAsync(page);
        await devtools.SendAsync("WebAuthn.enable");
        var made = await devtools.SendAsync("WebAuthn.addVirtualAuthenticator", new()
        {
            ["options"] = new Dictionary<string, object>
            {
                ["protocol"] = "ctap2",
                ["transport"] = "internal",
                ["hasResidentKey"] = true,
                ["hasUserVerification"] = true,
                ["isUserVerified"] = true,
                ["automaticPresenceSimulation"] = true,
            },
        });
        return new(devtools, made!.Value.GetProperty("authenticatorId").GetString()!);
    }

    /// <summary>From now on whoever holds it is not its owner.</summary>
    public Task DoesNotVerifyAsync() => devtools.SendAsync("WebAuthn.setUserVerified", new() { ["authenticatorId"] = id, ["isUserVerified"] = false });

    /// <summary>Taken away before its page is closed.</summary>
    public async ValueTask DisposeAsync()
    {
        await devtools.SendAsync("WebAuthn.disable");
        await devtools.DetachAsync();
    }
}
