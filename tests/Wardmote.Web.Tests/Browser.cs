using Microsoft.Playwright;
using Wardmote.Web.Tests;

[assembly: AssemblyFixture(typeof(Browser))]

namespace Wardmote.Web.Tests;

/// <summary>The machine's own Chromium, started once. Playwright's driver comes with its package; no browser is downloaded.</summary>
public sealed class Browser : IAsyncLifetime
{
    private static readonly string[] Names = ["chromium-headless-shell", "chrome-headless-shell", "chromium", "chromium-browser", "google-chrome-stable", "google-chrome", "microsoft-edge"];

    /// <summary>In milliseconds: long, so that a machine that is busy fails no test.</summary>
    private const float LongestWait = 180_000;

    private IPlaywright? playwright;
    private IBrowser? browser;

    public async ValueTask InitializeAsync()
    {
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = Find(),
            // A container's root may not make the namespaces that the sandbox needs.
            ChromiumSandbox = !Environment.IsPrivilegedProcess,
            Args = ["--disable-gpu", "--disable-quic", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
        });
    }

    /// <summary>A page as on a desk, a phone, or with JavaScript switched off. Whoever opens it closes its context.</summary>
    /// <param name="complaints">Takes what breaks the page's own rules: what the browser does not run, load or allow.</param>
    public async Task<IPage> OpenAsync(Uri address, BrowserNewContextOptions? manner = null, List<string>? complaints = null)
    {
        var context = await browser!.NewContextAsync(manner ?? Manner.Desk);
        context.SetDefaultTimeout(LongestWait);
        var page = await context.NewPageAsync();
        // A page that is not found is itself told to the console, which is no complaint of ours.
        page.Console += (_, said) => complaints?.AddRange(said.Type == "error" && !said.Text.Contains("404", StringComparison.Ordinal) ? [said.Text] : []);
        page.PageError += (_, error) => complaints?.Add(error);
        page.RequestFailed += (_, request) => complaints?.Add($"{request.Url} did not load");
        var answer = await page.GotoAsync(address.ToString());
        Assert.NotNull(answer);
        return page;
    }

    public async ValueTask DisposeAsync()
    {
        if (browser is not null)
        {
            await browser.CloseAsync();
        }

        playwright?.Dispose();
    }

    private static string Find()
    {
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator);
        var named = Environment.GetEnvironmentVariable("WARDMOTE_BROWSER");
        var found = Names.SelectMany(name => folders.Select(folder => Path.Combine(folder, name))).Prepend(named).FirstOrDefault(File.Exists);
        return found ?? throw new InvalidOperationException(
            "These tests need Chromium, Chrome or Edge. Install one (apt-get install chromium), or name it in WARDMOTE_BROWSER.");
    }
}

/// <summary>How a page is read.</summary>
public static class Manner
{
    public static BrowserNewContextOptions Desk => new() { ViewportSize = new ViewportSize { Width = 1280, Height = 900 } };

    /// <summary>As narrow as WCAG 2.2 asks pages to reflow to (criterion 1.4.10).</summary>
    public static BrowserNewContextOptions Phone => new() { ViewportSize = new ViewportSize { Width = 320, Height = 640 } };

    public static BrowserNewContextOptions WithoutJavaScript => new(Desk) { JavaScriptEnabled = false };
}
