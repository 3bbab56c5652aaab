using Microsoft.Playwright;
using Wardmote.Evidence.Rendering.Html;
using Wardmote.Tests;

namespace Wardmote.Web.Tests.Journeys;

/// <summary>The assessment as one file, opened from a disk: every kind of block and chart, with all that unfolds unfolded.</summary>
public sealed class StandaloneFileTests(Browser browser) : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("wardmote-standalone-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task File_OnADesk_HasNothingThatAxeFinds() => await Check(Manner.Desk);

    [Fact]
    public async Task File_OnAPhone_HasNothingThatAxeFindsAndNeedsNoSidewaysScrolling()
    {
        var page = await Check(Manner.Phone);
        Assert.True(await page.EvaluateAsync<int>("document.documentElement.scrollWidth") <= 320);
        Assert.Equal(340, await page.EvaluateAsync<int>("[...document.querySelectorAll('.wm-chart svg')].find(svg => svg.checkVisibility()).viewBox.baseVal.width"));
    }

    [Fact]
    public async Task File_WithoutJavaScriptOrNetwork_AsksForNothingElse()
    {
        var page = await Open(Manner.WithoutJavaScript);
        var asked = new List<string>();
        page.Request += (_, request) => asked.Add(request.Url);
        await page.ReloadAsync();
        Assert.Single(asked);
        Assert.True(await page.GetByRole(AriaRole.Heading, new() { Name = "Community Safety Strategic Assessment" }).IsVisibleAsync());
    }

    [Fact]
    public async Task Chart_ForThoseWhoDoNotSeeIt_HasNameAndDescription()
    {
        var page = await Open(Manner.Desk);
        var chart = page.GetByRole(AriaRole.Img, new() { Name = "Fires by kind, 2018" });
        Assert.Equal(1, await chart.CountAsync());
        Assert.Contains("Outdoor fires are the most frequent.", await chart.AriaSnapshotAsync(), StringComparison.Ordinal);
    }

    private async Task<IPage> Check(BrowserNewContextOptions manner)
    {
        var page = await Open(manner);
        await page.EvaluateAsync("document.querySelectorAll('details').forEach(details => details.open = true)");
        Assert.Empty(await Accessible.Faults(page));
        return page;
    }

    private async Task<IPage> Open(BrowserNewContextOptions manner)
    {
        var file = Path.Combine(folder, "assessment.html");
        await using (var text = new StreamWriter(file))
        {
            new HtmlRenderer().Write(Some.Document(), text);
        }

        return await browser.OpenAsync(new Uri(file), manner);
    }
}
