using System.Net;
using System.Text;

namespace Wardmote.Web.Tests.Pages;

/// <summary>A partnership that begins: its assessment is written, and no partner has sent anything yet.</summary>
public sealed class UnfinishedAssessmentTests
{
    private const string Text = """
        Callouts in Fenland: {{ 'callouts' | value: 'Fenland', '2017' }}, and {{ 'referrals' | value: '2017' }} referrals.

        ```exhibit
        id: callouts
        caption: Ambulance callouts for assault, by district
        dataset: ambulance-assaults
        rows: district
        columns: year
        ```

        ```exhibit
        id: referrals
        caption: Referrals, by year
        dataset: nrm-national
        rows: year
        ```
        """;

    [Fact]
    public async Task Assessment_WhoseReturnsAreMissing_NamesThemUntilTheyAreTakenInAndIsThenRead()
    {
        await using var site = await EmptySite.StartAsync(text: Text);
        using var reader = Session.Anonymous(site.Address);
        var seen = await ReadAsync(reader, "/assessment");
        Assert.Contains("The partnership has not published it yet.", seen);
        Assert.DoesNotContain("/imports/add", seen);

        using var officer = await site.BeginAsync();
        var home = await ReadAsync(officer, "/");
        Assert.Contains("each of these 2 datasets", home);
        Assert.Contains("href=\"/datasets/ambulance-assaults\">", home);
        Assert.Contains("href=\"/datasets/nrm-national\">Potential victims of modern slavery referred in the United Kingdom</a> from National Crime Agency", home);
        Assert.Contains("href=\"/imports/add\">Send a return</a>", home);
        Assert.DoesNotContain("wardmote import", home);

        var first = await TakeInAsync(officer, "callouts.csv", "District,2016,2017\nFenland,12,15\nHuntingdonshire,20,18\n", "ambulance-assaults");
        Assert.Contains("It needs a return of this dataset", first);
        Assert.DoesNotContain("href=\"/datasets/ambulance-assaults\">Ambulance", first[..first.IndexOf("Send a return</a>", StringComparison.Ordinal)]);
        Assert.Contains("callouts.csv", await ReadAsync(officer, "/imports"));

        var second = await TakeInAsync(officer, "referrals.csv", "Year,Referrals\n2016,3804\n2017,5145\n", "nrm-national");
        Assert.Contains("The assessment is built from it now.", second);
        Assert.DoesNotContain("cannot be read yet", second);
        Assert.Contains("Callouts in Fenland: ", await ReadAsync(officer, "/assessment"));
        Assert.Contains("5,145", await ReadAsync(officer, "/assessment"));
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/assessment")]
    [InlineData("/assessment/all")]
    [InlineData("/assessment/check")]
    [InlineData("/assessment/disclosure")]
    [InlineData("/assessment/preview")]
    [InlineData("/assessment/publish")]
    [InlineData("/assessment/withdraw")]
    [InlineData("/figures")]
    [InlineData("/datasets/nrm-national")]
    [InlineData("/downloads")]
    [InlineData("/search?q=callouts")]
    [InlineData("/priorities/recommendations")]
    public async Task Page_BeforeAnyReturn_IsShownAndSaysWhatIsMissing(string page)
    {
        await using var site = await EmptySite.StartAsync(text: Text);
        using var officer = await site.BeginAsync();
        Assert.Contains("each of these 2 datasets", await ReadAsync(officer, page));
    }

    private static async Task<string> TakeInAsync(Session officer, string name, string content, string dataset)
    {
        var sent = await officer.PostFileAsync("/imports/add", "Form.File", name, Encoding.UTF8.GetBytes(content), ("Form.Dataset", dataset), ("Form.Provisional", "False"));
        var address = sent.Headers.Location!.ToString();
        var taken = await officer.PostAsync(address + "?handler=TakeIn", await officer.Client.GetStringAsync(address, TestContext.Current.CancellationToken));
        Assert.Equal(HttpStatusCode.Found, taken.StatusCode);
        return await ReadAsync(officer, taken.Headers.Location!.ToString());
    }

    private static async Task<string> ReadAsync(Session who, string page)
    {
        var answer = await who.Client.GetAsync(page, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }
}
