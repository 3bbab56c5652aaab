using System.Net;
using System.Text.RegularExpressions;
using Wardmote.Partnership.Accounts;
using Wardmote.Tests.Evidence.Rendering.Pdf;

namespace Wardmote.Web.Tests.Pages;

/// <summary>What the officer does about a meeting, over HTTP, for tests that begin further on.</summary>
internal sealed class MeetingDesk(Site site, string key)
{
    private static int days = 20;

    public string Key => key;

    public string Path => "/meetings/" + key;

    /// <summary>A meeting some weeks from now, on a day that no other test has taken.</summary>
    public static async Task<MeetingDesk> AddAsync(Site site)
    {
        var day = DateOnly.FromDateTime(DateTime.UtcNow).AddDays(Interlocked.Add(ref days, 3));
        var answer = await (await site.As(Role.Officer)).PostAsync("/meetings/add", Fields(day));
        var to = Went(answer);
        return new MeetingDesk(site, to.Split('/')[2]);
    }

    public static (string, string)[] Fields(DateOnly day) =>
    [
        ("Form.Group", "board"), ("Form.Title", "Board meeting"), ("Form.Date.Day", $"{day.Day}"), ("Form.Date.Month", $"{day.Month}"), ("Form.Date.Year", $"{day.Year}"),
        ("Form.Starts", "11.15am"), ("Form.Ends", "1:15 pm"), ("Form.Place", "Town hall"),
    ];

    /// <summary>The papers that came by themselves are taken back, so that a test knows what there is.</summary>
    public async Task TakeBackPapersAsync()
    {
        var agenda = await site.Read(Path + "/agenda", Role.Officer);
        foreach (Match paper in Regex.Matches(agenda, "name=\"paper\" value=\"([^\"]*)\""))
        {
            Went(await (await site.As(Role.Officer)).PostAsync(Path + "/agenda?handler=WithdrawPaper", agenda, ("paper", paper.Groups[1].Value)));
        }
    }

    public string Item(string name) => $"/meetings/items/{key}.{name}";

    public async Task AddItemAsync(string title, params (string, string)[] more) =>
        Went(await Post(Path + "/items/add", [("Form.Title", title), ("Form.Kind", "Decision"), .. more]));

    public async Task AddPaperAsync(string item, string title, byte[] pdf, bool restricted = false) => Went(await (await site.As(Role.Officer)).PostFileAsync(
        Item(item) + "/papers/add", "Form.File", "paper.pdf", pdf, ("Form.Source", "file"), ("Form.Title", title), ("Form.Restricted", restricted ? "True" : "False")));

    public async Task CallAsync() => Went(await Post(Path + "/call"));

    public async Task PublishPackAsync() => Went(await Post(Path + "/pack"));

    /// <summary>Everybody on the list is here.</summary>
    public async Task ComeAsync()
    {
        var page = await site.Read(Path + "/people", Role.Officer);
        var fields = Regex.Matches(page, "name=\"(Form\\.People\\[\\d+\\]\\.Presence)\"").Select(m => (m.Groups[1].Value, "Present")).ToArray();
        Went(await (await site.As(Role.Officer)).PostAsync(Path + "/people", page, fields));
    }

    public Task<HttpResponseMessage> WriteAsync(string item, string kind, string text, params (string, string)[] more) =>
        Post($"{Item(item)}/write?kind={kind}", [("Form.Text", text), .. more]);

    public async Task<HttpResponseMessage> Post(string path, params (string, string)[] fields) => await (await site.As(Role.Officer)).PostAsync(path, fields);

    /// <summary>The address that a form led to; where it led to none, the errors that it showed.</summary>
    public static string Went(HttpResponseMessage answer)
    {
        if (answer.StatusCode == HttpStatusCode.Found)
        {
            return answer.Headers.Location!.ToString();
        }

        var page = answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken).GetAwaiter().GetResult();
        Assert.Fail($"{(int)answer.StatusCode}: {Regex.Match(page, "error-summary__list\">(.*?)</ul>", RegexOptions.Singleline).Groups[1].Value.Trim()}");
        return "";
    }

    /// <summary>What stands on the pages of a PDF, as poppler reads it.</summary>
    public static async Task<IReadOnlyList<string>> PagesOf(HttpClient client, string path)
    {
        var file = System.IO.Path.GetTempFileName();
        try
        {
            await System.IO.File.WriteAllBytesAsync(file, await client.GetByteArrayAsync(path, TestContext.Current.CancellationToken), TestContext.Current.CancellationToken);
            return Poppler.Run("pdftotext", "-layout", file, "-").Split('\f')[..^1];
        }
        finally
        {
            System.IO.File.Delete(file);
        }
    }
}
