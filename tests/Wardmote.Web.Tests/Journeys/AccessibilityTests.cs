using Microsoft.Playwright;

namespace Wardmote.Web.Tests.Journeys;

/// <summary>Every page against WCAG 2.2 AA and axe's best practices, and read by keyboard alone.</summary>
public sealed class AccessibilityTests(Site site, Browser browser)
{
    public static TheoryData<string> Pages => [.. SitePages.All];

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Page_OnADesk_HasNothingThatAxeFinds(string page) => await Accessible.Check(browser, SitePages.AddressOf(site, page), await site.MannerFor(page, Manner.Desk));

    /// <summary>So that a page that breaks its own rules is not taken for one that keeps them.</summary>
    [Fact]
    public async Task Script_WrittenIntoAPage_IsComplainedOfAndNotRun()
    {
        var complaints = new List<string>();
        var page = await browser.OpenAsync(site.Address, complaints: complaints);
        await using var reading = page.Context;
        Assert.Empty(complaints);
        await page.EvaluateAsync("const script = document.createElement('script'); script.textContent = 'window.ran = true'; document.body.append(script);");
        Assert.False(await page.EvaluateAsync<bool>("window.ran === true"));
        Assert.Contains(complaints, complaint => complaint.Contains("Content Security Policy", StringComparison.Ordinal));
    }

    [Fact]
    public async Task SkipLink_FirstTab_LeadsToTheContent()
    {
        var page = await browser.OpenAsync(site.Address);
        await using var reading = page.Context;
        await page.Keyboard.PressAsync("Tab");
        Assert.Equal("Skip to main content", await Focused(page));
        await page.Keyboard.PressAsync("Enter");
        Assert.Equal("main-content", await page.EvaluateAsync<string>("document.activeElement.id"));
    }

    [Fact]
    public async Task Navigation_Tabbing_ReachesEveryRoomInOrder()
    {
        var page = await browser.OpenAsync(site.Address);
        await using var reading = page.Context;
        var reached = new List<string>();
        for (var tab = 0; tab < 7; tab++)
        {
            await page.Keyboard.PressAsync("Tab");
            reached.Add(await Focused(page));
        }

        Assert.Equal(["Skip to main content", "Wardmote", "Sign in", "Assessment", "Figures", "Datasets", "Downloads"], reached);
    }

    [Fact]
    public async Task Menu_OnAPhone_OpensByKeyboard()
    {
        var page = await browser.OpenAsync(site.Address, Manner.Phone);
        await using var reading = page.Context;
        await page.GetByRole(AriaRole.Button, new() { Name = "Menu" }).FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        Assert.True(await page.GetByRole(AriaRole.Link, new() { Name = "Figures", Exact = true }).IsVisibleAsync());
    }

    [Fact]
    public async Task Navigation_WithoutJavaScript_IsOpenOnAPhone()
    {
        var page = await browser.OpenAsync(site.Address, new(Manner.Phone) { JavaScriptEnabled = false });
        await using var reading = page.Context;
        Assert.True(await page.GetByRole(AriaRole.Link, new() { Name = "Figures", Exact = true }).IsVisibleAsync());
    }

    private static Task<string> Focused(IPage page) => page.EvaluateAsync<string>("document.activeElement.innerText.trim()");

    /// <summary>So that a page with a fault is not taken for one without.</summary>
    [Fact]
    public async Task Field_WithoutALabel_IsFound()
    {
        var page = await browser.OpenAsync(site.Address);
        await using var reading = page.Context;
        Assert.Empty(await Accessible.Faults(page));
        await page.EvaluateAsync("document.querySelector('main').append(document.createElement('input'))");
        Assert.StartsWith("label: ", Assert.Single(await Accessible.Faults(page)), StringComparison.Ordinal);
    }
}
