using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Wardmote.Partnership.Accounts;

namespace Wardmote.Web.Tests.Journeys;

/// <summary>Somebody at a browser without JavaScript, who finds everything by the words that they read.</summary>
internal sealed class Walker(IPage page, Uri address) : IAsyncDisposable
{
    public static async Task<Walker> SignInAsync(Browser browser, Uri address, Role role)
    {
        var walker = new Walker(await browser.OpenAsync(new Uri(address, "/accounts/sign-in"), Manner.WithoutJavaScript), address);
        await walker.FillAsync("Email address", Members.EmailOf(role));
        await walker.FillAsync("Password", Members.Password);
        await walker.PressAsync("Sign in");
        return walker;
    }

    private ILocator Main => page.Locator("main");

    /// <summary>The path of where they are.</summary>
    public string Here => new Uri(page.Url).AbsolutePath;

    /// <summary>The last part of the path: the key of what they look at.</summary>
    public string Key => Here[(Here.LastIndexOf('/') + 1)..];

    public async Task GoAsync(string path)
    {
        var answer = await page.GotoAsync(new Uri(address, path).ToString());
        Assert.True(answer!.Ok, $"{path} answers {answer.Status}");
    }

    public async Task FollowAsync(string link) => await GoneAsync(() => Main.Locator("a", new LocatorLocatorOptions { HasTextRegex = Beginning(link) }).First.ClickAsync());

    /// <summary>Presses a button; where an error summary comes, the test fails with what it says.</summary>
    public async Task PressAsync(string button)
    {
        await GoneAsync(() => Main.GetByRole(AriaRole.Button, new LocatorGetByRoleOptions { NameRegex = Beginning(button) }).First.ClickAsync());
        if (await page.Locator(".govuk-error-summary").CountAsync() > 0)
        {
            Assert.Fail($"“{button}” at {Here}: {await page.Locator(".govuk-error-summary__body").InnerTextAsync()}");
        }
    }

    public Task FillAsync(string label, string text) => Field(label).FillAsync(text);

    public Task SendAsync(string label, string name, string content) =>
        Field(label).SetInputFilesAsync(new FilePayload { Name = name, MimeType = "text/csv", Buffer = System.Text.Encoding.UTF8.GetBytes(content) });

    /// <summary>From a list, by some of its words.</summary>
    public async Task SelectAsync(string label, string choice)
    {
        var options = await Field(label).Locator("option").AllInnerTextsAsync();
        await Field(label).SelectOptionAsync(new SelectOptionValue { Label = options.First(o => o.Contains(choice, StringComparison.Ordinal)) });
    }

    /// <summary>A radio or a tick box of a group.</summary>
    public Task ChooseAsync(string group, string choice) =>
        Main.GetByRole(AriaRole.Group, new LocatorGetByRoleOptions { NameRegex = Beginning(group) }).First.GetByLabel(Beginning(choice)).First.CheckAsync();

    public async Task DateAsync(string group, DateOnly day)
    {
        var fields = Main.GetByRole(AriaRole.Group, new LocatorGetByRoleOptions { NameRegex = Beginning(group) }).First;
        await fields.GetByLabel("Day").FillAsync($"{day.Day}");
        await fields.GetByLabel("Month").FillAsync($"{day.Month}");
        await fields.GetByLabel("Year").FillAsync($"{day.Year}");
    }

    public Task OpenAsync(string summary) => Main.Locator("summary", new LocatorLocatorOptions { HasText = summary }).First.ClickAsync();

    public async Task ReadsAsync(string words)
    {
        var text = Regex.Replace(await Main.InnerTextAsync(), @"\s+", " ");
        Assert.True(text.Contains(words, StringComparison.Ordinal), $"“{words}” is not read at {Here}, but: {text}");
    }

    public ValueTask DisposeAsync() => new(page.Context.CloseAsync());

    private ILocator Field(string label) => Main.GetByLabel(Beginning(label)).First;

    private static Regex Beginning(string words) => new("^\\s*" + Regex.Escape(words));

    /// <summary>Waits for the next page to be there.</summary>
    private async Task GoneAsync(Func<Task> act)
    {
        var there = new TaskCompletionSource();
        void Come(object? sender, IPage come) => there.TrySetResult();
        page.DOMContentLoaded += Come;
        await act();
        await there.Task.WaitAsync(TimeSpan.FromMinutes(3), TestContext.Current.CancellationToken);
        page.DOMContentLoaded -= Come;
    }
}
