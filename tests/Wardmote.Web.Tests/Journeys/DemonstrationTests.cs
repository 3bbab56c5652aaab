using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Wardmote.Partnership.Accounts;

namespace Wardmote.Web.Tests.Journeys;

/// <summary>The demonstration partnership, read as a reader would: following every link.</summary>
[Collection(nameof(DemonstrationSite))]
public sealed partial class DemonstrationTests(DemonstrationSite site, Browser browser)
{
    /// <summary>The longest text, charts of every kind, the widest tables, words instead of figures, and lists that may be long.</summary>
    public static TheoryData<string> Pages =>
    [
        "/",
        "/assessment",
        "/assessment/violent-crime",
        "/assessment/hate-crime-and-cohesion",
        "/assessment/issues-of-offending",
        "/assessment/serious-organised-crime",
        "/assessment/environmental-issues",
        "/assessment/how-to-read-this-assessment",
        "/figures/partner-priorities",
        "/figures/offender-needs-by-district",
        "/figures/ed-hour-by-weekday",
        "/figures/offender-needs-by-district/trace",
        "/figures/domestic-abuse-by-year/trace?row=2017%2F18&column=Rate%20of%20incidents%20per%201,000%20population",
        "/datasets",
        "/datasets/ed-assaults",
        "/accounts/sign-in",
    ];

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Page_OnADesk_HasNothingThatAxeFinds(string page) => await Check(page, Manner.Desk);

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Page_OnAPhone_HasNothingThatAxeFindsAndNeedsNoSidewaysScrolling(string page) => await Check(page, Manner.Phone);

    [Fact]
    public async Task Site_FollowedLinkByLink_HasNoBrokenLinkAndNoTwoPagesOfOneTitle()
    {
        using var client = new HttpClient { BaseAddress = site.Address };
        await Follow(client);
    }

    [Fact]
    public async Task Site_FollowedByTheOfficer_HasNoBrokenLinkAndNoTwoPagesOfOneTitle()
    {
        using var officer = await site.As(Role.Officer);
        await Follow(officer.Client);
    }

    /// <summary>As nobody where the page is open; traces are for those entitled to all counts.</summary>
    private async Task Check(string page, BrowserNewContextOptions manner)
    {
        using var officer = page.Contains("/trace", StringComparison.Ordinal) ? await site.As(Role.Officer) : null;
        await Accessible.Check(browser, new Uri(site.Address, page), officer?.In(manner) ?? manner);
    }

    private static async Task Follow(HttpClient client)
    {
        var (wrong, titles, waiting) = (new List<string>(), new Dictionary<string, string>(), new Queue<string>(["/"]));
        var (anchors, wanted, seen) = (new Dictionary<string, HashSet<string>>(), new List<(string From, string Page, string Anchor)>(), new HashSet<string> { "/" });
        while (waiting.TryDequeue(out var path))
        {
            var answer = await client.GetAsync(path, TestContext.Current.CancellationToken);
            if (!answer.IsSuccessStatusCode)
            {
                wrong.Add($"{path} answers {(int)answer.StatusCode}");
            }

            if (answer.Content.Headers.ContentType?.MediaType != "text/html" || answer.Content.Headers.ContentDisposition is not null)
            {
                continue;
            }

            var page = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
            var title = Title().Match(page).Groups[1].Value;
            if (!titles.TryAdd(title, path))
            {
                wrong.Add($"{path} and {titles[title]} are both called {title}");
            }

            var ids = Ids().Matches(page).Select(m => m.Groups[1].Value).ToList();
            wrong.AddRange(ids.GroupBy(id => id).Where(same => same.Count() > 1).Select(same => $"{path} has {same.Count()} elements called {same.Key}"));
            anchors[path] = [.. ids];
            foreach (var target in Links().Matches(page).Select(m => System.Net.WebUtility.HtmlDecode(m.Groups[1].Value)))
            {
                var parts = target.Split('#');
                var to = parts[0].Length == 0 ? path : parts[0];
                if (parts.Length > 1)
                {
                    wanted.Add((path, to, parts[1]));
                }

                // Cells to be traced are thousands; those of one table stand for all.
                if (!(to.Contains("/trace?", StringComparison.Ordinal) && !to.Contains("/domestic-abuse-by-year/", StringComparison.Ordinal)) && seen.Add(to))
                {
                    waiting.Enqueue(to);
                }
            }
        }

        wrong.AddRange(wanted.Where(w => anchors.TryGetValue(w.Page, out var ids) && !ids.Contains(w.Anchor)).Select(w => $"{w.From} leads to {w.Page}#{w.Anchor}, which is not there").Distinct());
        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
        Assert.True(seen.Count > 100, $"Only {seen.Count} pages were reached.");
    }

    [GeneratedRegex("<title>(.*?)</title>")]
    private static partial Regex Title();

    [GeneratedRegex(" id=\"([^\"]*)\"")]
    private static partial Regex Ids();

    [GeneratedRegex("<a [^>]*href=\"([/#][^\"]*)\"")]
    private static partial Regex Links();
}
