using Wardmote.Partnership.Accounts;
using Wardmote.Web.Shared;

namespace Wardmote.Web.Tests.Journeys;

/// <summary>Every page with JavaScript switched off. A class of its own, so that it runs beside the others.</summary>
public sealed class WithoutJavaScriptTests(Site site, Browser browser)
{
    public static TheoryData<string> Pages => [.. SitePages.All];

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Page_WithoutJavaScript_ShowsItsHeadingAndEveryWayOn(string path)
    {
        var page = await browser.OpenAsync(SitePages.AddressOf(site, path), await site.MannerFor(path, Manner.WithoutJavaScript));
        await using var reading = page.Context;
        Assert.True(await page.Locator("h1").First.IsVisibleAsync());
        var rooms = SiteRoom.All.Count(room => new[] { room.Needs, room.NeedsOfHome }.OfType<Right>().All(right => SitePages.IsForMembers(path) && RightsTable.Allow(SitePages.Reader(path), right)));
        Assert.Equal(rooms, await page.Locator("#navigation a:visible").CountAsync());
        Assert.Equal(0, await page.Locator("main button:not([type=submit]):visible").CountAsync());
    }
}
