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
        Assert.Matches("How sure the checker is: [0-9]{2}%", page);
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
    public async Task Finding_ByKeyboardAlone_IsAnsweredOnceAReasonIsGiven()
    {
        var page = await browser.OpenAsync(new(site.Address, "/assessment/check"), (await site.As(Role.Analyst)).In(Manner.Desk));
        await using var reading = page.Context;
        await TabTo(page, "main input[name=Because]");
        await page.Keyboard.PressAsync("Enter");
        await page.Locator(".govuk-error-summary").WaitForAsync();
        Assert.True(await IsOn(page, ".govuk-error-summary"));

        await TabTo(page, ".govuk-error-summary a");
        await page.Keyboard.PressAsync("Enter");
        Assert.True(await IsOn(page, "main input[name=Because]"));

        await page.Keyboard.TypeAsync("counted by the trust, not by us");
        await TabTo(page, "main button[type=submit]");
        await page.Keyboard.PressAsync("Enter");
        await page.Locator(".govuk-notification-banner--success").WaitForAsync();
        Assert.True(await IsOn(page, ".govuk-notification-banner"));
        Assert.Contains("Your answer was kept beside the text.", await page.Locator(".govuk-notification-banner").InnerTextAsync(), StringComparison.Ordinal);
        Assert.Contains("counted by the trust, not by us", await page.Locator(".govuk-summary-list").InnerTextAsync(), StringComparison.Ordinal);
    }

    /// <summary>Presses Tab until that has the focus; every stop on the way is drawn with an outline or a shadow.</summary>
    private static async Task TabTo(IPage page, string selector)
    {
        for (var tabs = 0; tabs < 60; tabs++)
        {
            await page.Keyboard.PressAsync("Tab");
            Assert.True(await page.EvaluateAsync<bool>("getComputedStyle(document.activeElement).outlineStyle !== 'none' || getComputedStyle(document.activeElement).boxShadow !== 'none'"));
            if (await IsOn(page, selector))
            {
                return;
            }
        }

        Assert.Fail($"Tab does not reach {selector}.");
    }

    private static Task<bool> IsOn(IPage page, string selector) => page.EvaluateAsync<bool>("selector => document.activeElement.matches(selector)", selector);

    [Fact]
    public async Task Page_WithAFinding_HasNothingThatAxeFinds()
    {
        await Accessible.Check(browser, new(site.Address, "/assessment/check"), (await site.As(Role.Analyst)).In(Manner.Desk));
        await Accessible.Check(browser, new(site.Address, "/assessment/check"), (await site.As(Role.Analyst)).In(Manner.Phone));
    }

    /// <summary>The text has changed since it was published, so there is something to publish.</summary>
    [Fact]
    public async Task PageToPublish_WithAForm_HasNothingThatAxeFinds()
    {
        Assert.Contains("Publish version", await site.Read("/assessment/publish", Role.Analyst), StringComparison.Ordinal);
        await Accessible.Check(browser, new(site.Address, "/assessment/publish"), (await site.As(Role.Analyst)).In(Manner.Desk));
        await Accessible.Check(browser, new(site.Address, "/assessment/publish"), (await site.As(Role.Analyst)).In(Manner.Phone));
    }
}
