namespace Wardmote.Web.Tests.Security;

public sealed class SecurityHeadersTests(Site site, Browser browser)
{
    [Theory]
    [InlineData("/")]
    [InlineData("/nothing-here")]
    [InlineData("/site.css")]
    [InlineData("/health")]
    [InlineData("/downloads/data/callouts.csv")]
    public async Task Answer_OfAnyKind_AllowsNoInlineScriptOrStyle(string path)
    {
        var answer = await site.Client.GetAsync(path, TestContext.Current.CancellationToken);
        var policy = answer.Headers.GetValues("Content-Security-Policy").Single();
        Assert.Contains("script-src 'self';", policy);
        Assert.Contains("style-src 'self';", policy);
        Assert.DoesNotContain("unsafe", policy);
        Assert.Equal("nosniff", answer.Headers.GetValues("X-Content-Type-Options").Single());
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Page_InABrowser_BreaksNoneOfItsOwnRules(string path)
    {
        var page = await browser.OpenAsync(new Uri(site.Address, "/health"), await site.MannerFor(path, Manner.Desk));
        await using var reading = page.Context;
        var complaints = new List<string>();
        // A page that is not found is itself told to the console, which is no complaint of ours.
        page.Console += (_, said) => complaints.AddRange(said.Type == "error" && !said.Text.Contains("404") ? [said.Text] : []);
        page.PageError += (_, error) => complaints.Add(error);
        page.RequestFailed += (_, request) => complaints.Add($"{request.Url} did not load");
        await page.GotoAsync(new Uri(site.Address, SitePages.At(site, path)).ToString(), new() { WaitUntil = Microsoft.Playwright.WaitUntilState.NetworkIdle });
        Assert.Empty(complaints);
    }

    public static TheoryData<string> Pages => [.. SitePages.All];
}
