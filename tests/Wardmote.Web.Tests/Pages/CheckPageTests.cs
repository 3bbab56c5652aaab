using System.Net;
using Microsoft.Playwright;
using Wardmote.Partnership.Accounts;
using Wardmote.Web.Tests.Journeys;

namespace Wardmote.Web.Tests.Pages;

/// <summary>The page on which findings of the draft are read and answered, over a draft that has one.</summary>
public sealed class CheckPageTests(Browser browser) : IAsyncLifetime
{
    private const string Wrong = "\nIn 2017 there were 99 callouts for assault in Fenland.\n";

    private readonly Site site = new();

    public async ValueTask InitializeAsync()
    {
        await site.InitializeAsync();
        var topic = Directory.EnumerateFiles(Path.Combine(site.Folder, "assessment"), "*.md").First(f => File.ReadAllText(f).Contains("# Violence", StringComparison.Ordinal));
        await File.AppendAllTextAsync(topic, "\n## Further\n" + Wrong, TestContext.Current.CancellationToken);
        // A changed text is read anew by whoever comes a second later.
        while (!(await site.Read("/assessment/check", Role.Analyst)).Contains("99 callouts", StringComparison.Ordinal))
        {
            await Task.Delay(200, TestContext.Current.CancellationToken);
        }
    }

    public async ValueTask DisposeAsync() => await site.DisposeAsync();

    [Fact]
    public async Task Finding_Listed_HasItsSentenceWhatTheDataSayAndAWayToItsTopic()
    {
        var page = await site.Read("/assessment/check", Role.Analyst);
        Assert.Contains("In 2017 there were 99 callouts for assault in Fenland.", page);
        Assert.Contains("Differs from its table", page);
        Assert.Contains("<h2 class=\"govuk-heading-l\"><a class=\"govuk-link\" href=\"/assessment/violence\">Violence</a></h2>", page);
    }

    [Fact]
    public async Task Answer_WithoutAToken_IsRefused()
    {
        var answer = await (await site.As(Role.Analyst)).Client.PostAsync("/assessment/check", new FormUrlEncodedContent([new("Finding", "1"), new("Because", "because")]), TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    [Fact]
    public async Task Answer_WithoutAReason_IsAskedForOne()
    {
        var page = await browser.OpenAsync(new(site.Address, "/assessment/check"), (await site.As(Role.Analyst)).In(Manner.WithoutJavaScript));
        await using var reading = page.Context;
        await page.Locator("main").GetByRole(AriaRole.Button).First.ClickAsync();
        Assert.Contains("Enter why it stands as it is", await page.Locator(".govuk-error-summary").InnerTextAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Answer_WithAReason_IsKeptBesideTheText()
    {
        var page = await browser.OpenAsync(new(site.Address, "/assessment/check"), (await site.As(Role.Analyst)).In(Manner.WithoutJavaScript));
        await using var reading = page.Context;
        await page.GetByRole(AriaRole.Textbox).First.FillAsync("counted by the trust, not by us");
        await page.Locator("main").GetByRole(AriaRole.Button).First.ClickAsync();
        Assert.Contains("counted by the trust, not by us", await page.Locator(".govuk-summary-list").InnerTextAsync(), StringComparison.Ordinal);
        Assert.Contains("99 callouts", await File.ReadAllTextAsync(Path.Combine(site.Folder, "assessment", "checked.yaml"), TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Page_WithAFinding_HasNothingThatAxeFinds()
    {
        await Accessible.Check(browser, new(site.Address, "/assessment/check"), (await site.As(Role.Analyst)).In(Manner.Desk));
        await Accessible.Check(browser, new(site.Address, "/assessment/check"), (await site.As(Role.Analyst)).In(Manner.Phone));
    }
}
