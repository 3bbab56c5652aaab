using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace Wardmote.Web.Tests.Journeys;

/// <summary>A page against WCAG 2.2 AA and axe's best practices, against the width of the screen, and against its own rules of what may run in it.</summary>
internal static class Accessible
{
    private static readonly string Axe = new BundledAxeScriptProvider().GetScript();

    /// <summary>All that axe does by itself, and the one rule of WCAG 2.2 AA that it leaves out unless it is asked for.</summary>
    private const string Run = """
        () => axe.run(document, { rules: { 'target-size': { enabled: true } } }).then(found => ({
            violations: found.violations.map(v => `${v.id}: ${v.help} (${v.nodes.slice(0, 3).map(n => n.html).join('; ')})`),
            passes: found.passes.map(p => p.id) }))
        """;

    public static async Task Check(Browser browser, Uri address, BrowserNewContextOptions manner)
    {
        var complaints = new List<string>();
        var page = await browser.OpenAsync(address, manner, complaints);
        await using var context = page.Context;
        await page.WaitForLoadStateAsync(LoadState.Load);
        Assert.Empty(complaints);
        var faults = await Faults(page);
        Assert.True(faults.Count == 0, string.Join('\n', faults));

        var screen = manner.ViewportSize!.Width;
        var wide = await page.EvaluateAsync<int>("document.documentElement.scrollWidth");
        Assert.True(wide <= screen, $"{address.PathAndQuery} is {wide} pixels wide on a screen of {screen}.");
    }

    /// <summary>What axe finds, each in words, with the first elements that it is about.</summary>
    public static async Task<IReadOnlyList<string>> Faults(IPage page)
    {
        await page.EvaluateAsync(Axe);
        var found = await page.EvaluateAsync<Found>(Run);
        Assert.Contains("target-size", found.Passes.Concat(found.Violations.Select(fault => fault.Split(':')[0])));
        return found.Violations;
    }

    /// <param name="Violations">Each in words, with the first elements that it is about.</param>
    /// <param name="Passes">Rules that some element was tried by and passed.</param>
    private sealed record Found(string[] Violations, string[] Passes)
    {
        public Found()
            : this([], [])
        {
        }
    }
}
