using Microsoft.Playwright;

namespace Wardmote.Web.Tests.Journeys;

/// <summary>Maps that can be moved and enlarged, by pointer and by keyboard, and that stand there whole without JavaScript.</summary>
public sealed class MapTests(DemonstrationSite site, Browser browser) : IClassFixture<DemonstrationSite>
{
    private Uri Page => new(site.Address, "/assessment/environmental-issues");

    [Fact]
    public async Task Map_EnlargedAndMovedByKeyboard_ShowsThatPartAndComesBackWhole()
    {
        var (page, map) = await Open(Manner.Desk);
        await using var reading = page.Context;
        var whole = await View(map);
        await Press(page, "Enlarge the map");
        var enlarged = await View(map);
        Assert.Equal(whole.Width / 1.5, enlarged.Width, 0.1);

        await Press(page, "Move the map to show what is east");
        Assert.True((await View(map)).X > enlarged.X);
        await Press(page, "Whole map");
        Assert.Equal(whole, await View(map));
    }

    [Fact]
    public async Task Map_Dragged_MovesNoFartherThanItsBounds()
    {
        var (page, map) = await Open(Manner.Desk);
        await using var reading = page.Context;
        var whole = await View(map);
        await Press(page, "Enlarge the map");
        await map.ScrollIntoViewIfNeededAsync();
        var box = (await map.BoundingBoxAsync())!;
        var (x, y) = (box.X + box.Width / 2, box.Y + box.Height / 2);
        await page.Mouse.MoveAsync(x, y);
        await page.Mouse.DownAsync();
        await page.Mouse.MoveAsync(x + 2000, y + 30, new() { Steps = 4 });
        await page.Mouse.UpAsync();
        Assert.Equal(whole.X, (await View(map)).X, 0.1);
    }

    [Fact]
    public async Task Map_OnAPhone_IsTheOneForNarrowScreensAndCanBeEnlarged()
    {
        var (page, map) = await Open(Manner.Phone, ".wm-chart--narrow");
        await using var reading = page.Context;
        await Press(page, "Enlarge the map");
        Assert.True((await View(map)).Width < 300);
    }

    [Fact]
    public async Task Map_WithoutJavaScript_StandsThereWholeWithNamesOnPlaces()
    {
        var page = await browser.OpenAsync(Page, Manner.WithoutJavaScript);
        await using var reading = page.Context;
        var map = page.Locator("#asb-map .wm-chart--wide g[data-map]");
        Assert.True(await map.IsVisibleAsync());
        Assert.Equal(26, await map.Locator("path > title").CountAsync());
        Assert.Equal("Cambourne: 123", await map.Locator("path > title", new() { HasTextString = "Cambourne" }).TextContentAsync());
        Assert.Equal(0, await page.Locator(".site-map-tools").CountAsync());
    }

    private async Task<(IPage Page, ILocator Map)> Open(BrowserNewContextOptions manner, string drawing = ".wm-chart--wide")
    {
        var page = await browser.OpenAsync(Page, manner);
        var figure = page.Locator("#asb-map " + drawing);
        await figure.ScrollIntoViewIfNeededAsync();
        await figure.Locator(".site-map-tools").WaitForAsync();
        return (page, figure.Locator("svg svg"));
    }

    private static async Task Press(IPage page, string name)
    {
        await page.Locator("#asb-map").GetByRole(AriaRole.Button, new() { Name = name, Exact = true }).FocusAsync();
        await page.Keyboard.PressAsync("Enter");
    }

    private static async Task<(double X, double Width)> View(ILocator map)
    {
        var numbers = (await map.GetAttributeAsync("viewBox"))!.Split(' ').Select(n => double.Parse(n, System.Globalization.CultureInfo.InvariantCulture)).ToList();
        return (numbers[0], numbers[2]);
    }
}
