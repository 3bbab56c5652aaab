using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Wardmote.Web.Tests.Journeys;

/// <summary>A page against WCAG 2.2 AA and axe's best practices, against the width of the screen, and against its own rules of what may run in it.</summary>
internal static class Accessible
{
    /// <summary>All that axe does by itself, and the one rule of WCAG 2.2 AA that it leaves out unless it is asked for.</summary>
    private static readonly AxeRunOptions Rules = new() { Rules = new() { ["target-size"] = new() { Enabled = true } } };

    public static async Task Check(Browser browser, Uri address, BrowserNewContextOptions manner)
    {
        var complaints = new List<string>();
        var page = await browser.OpenAsync(address, manner, complaints);
        await using var context = page.Context;
        await page.WaitForLoadStateAsync(LoadState.Load);
        Assert.Empty(complaints);
        var found = await page.RunAxe(Rules);
        Assert.True(found.Violations.Length == 0, string.Join('\n', found.Violations.Select(v => $"{v.Id}: {v.Help} ({string.Join("; ", v.Nodes.Take(3).Select(n => n.Html))})")));
        Assert.Contains(found.Passes, rule => rule.Id == "target-size");

        var screen = manner.ViewportSize!.Width;
        var wide = await page.EvaluateAsync<int>("document.documentElement.scrollWidth");
        Assert.True(wide <= screen, $"{address.PathAndQuery} is {wide} pixels wide on a screen of {screen}.");
    }
}
