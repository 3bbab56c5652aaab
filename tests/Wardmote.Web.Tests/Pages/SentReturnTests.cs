using System.Net;
using System.Text;
using Wardmote.Partnership.Accounts;

namespace Wardmote.Web.Tests.Pages;

/// <summary>Returns sent over the site, up to the point where they would be taken in; the year's journey takes one in.</summary>
public sealed class SentReturnTests(Site site)
{
    private const string Good = "District,2016,2017,2018*\nFenland,12,15,13\nHuntingdonshire,20,18,16\n\n\"*2018 does not include December\"\n";

    [Fact]
    public async Task Return_Sent_ShowsWhatItCoversAndWouldMoveAndTakesNothingIn()
    {
        var before = site.Lake.ImportsOf(Site.Dataset).Count;
        var page = await SeenAsync("callouts-third.csv", Good, Site.Dataset);
        Assert.Contains("Nothing has been taken in yet.", page);
        Assert.Contains("2016, 2017 and Jan - Nov 2018", page);
        Assert.Contains("formaction=\"?handler=TakeIn\"", page);
        Assert.Contains("What it moved", page);
        Assert.Equal(before, site.Lake.ImportsOf(Site.Dataset).Count);
    }

    [Fact]
    public async Task Return_SentBefore_SaysWhenItWasTakenIn()
    {
        var bytes = await File.ReadAllTextAsync(Path.Combine(AppContext.BaseDirectory, "Files", "returns", "callouts-second.csv"), TestContext.Current.CancellationToken);
        var page = await SeenAsync("callouts-second.csv", bytes, Site.Dataset);
        Assert.Contains($"/imports/ambulance-assaults/{site.Second.Id}\">See what came of it", page);
        Assert.DoesNotContain("handler=TakeIn", page);
    }

    [Theory]
    [InlineData("\0\u0001\u0002", Site.Dataset, "It cannot be read as it stands")]
    [InlineData(Good, "", "Say which dataset it is")]
    [InlineData("District,2016\nFenland,none\nHuntingdonshire,some\n", Site.Dataset, "It cannot be taken in as it stands")]
    public async Task Return_ThatCannotBeTakenIn_SaysWhyWithoutTheCommandLinesWords(string content, string dataset, string words)
    {
        var page = await SeenAsync("odd.csv", content, dataset);
        Assert.Contains(words, page);
        Assert.DoesNotContain("handler=TakeIn", page);
        Assert.DoesNotContain("(--", page);
        Assert.DoesNotContain("wardmote datasets", page);
    }

    [Fact]
    public async Task Return_ReadOtherwise_IsLookedAtAgain()
    {
        using var analyst = await Session.SignInAsync(site.Address, Role.Analyst);
        var address = await SendAsync(analyst, "again.csv", Good, "");
        Assert.Equal(HttpStatusCode.Found, (await analyst.PostAsync(address, ("Form.Dataset", Site.Dataset), ("Form.Provisional", "True"), ("Form.Note", "By telephone"))).StatusCode);
        var page = await analyst.Client.GetStringAsync(address, TestContext.Current.CancellationToken);
        Assert.Contains("2016, 2017 and Jan - Nov 2018", page);
        Assert.Contains("By telephone", page);
    }

    [Fact]
    public async Task Return_SentByAnother_IsNeitherShownNorTakenInNorThrownAway()
    {
        using var analyst = await Session.SignInAsync(site.Address, Role.Analyst);
        var officer = await site.As(Role.Officer);
        var address = await SendAsync(analyst, "mine.csv", Good, Site.Dataset);
        var token = await officer.Client.GetStringAsync("/imports/add", TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.NotFound, (await officer.Client.GetAsync(address, TestContext.Current.CancellationToken)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await officer.PostAsync(address + "?handler=TakeIn", token)).StatusCode);
        await officer.PostAsync(address + "?handler=ThrowAway", token);
        Assert.Contains("mine.csv", await analyst.Client.GetStringAsync(address, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Return_ThrownAway_IsGone()
    {
        using var analyst = await Session.SignInAsync(site.Address, Role.Analyst);
        var address = await SendAsync(analyst, "gone.csv", Good, Site.Dataset);
        var page = await analyst.Client.GetStringAsync(address, TestContext.Current.CancellationToken);
        Assert.Equal("/imports", (await analyst.PostAsync(address + "?handler=ThrowAway", page)).Headers.Location!.ToString());
        Assert.Equal(HttpStatusCode.NotFound, (await analyst.Client.GetAsync(address, TestContext.Current.CancellationToken)).StatusCode);
    }

    [Fact]
    public async Task Form_WithoutAFile_AsksForIt()
    {
        var answer = await (await site.As(Role.Analyst)).PostAsync("/imports/add", ("Form.Dataset", ""));
        Assert.Contains("<a href=\"#Form_File\">Choose the file</a>", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    private async Task<string> SeenAsync(string name, string content, string dataset)
    {
        using var analyst = await Session.SignInAsync(site.Address, Role.Analyst);
        return WebUtility.HtmlDecode(await analyst.Client.GetStringAsync(await SendAsync(analyst, name, content, dataset), TestContext.Current.CancellationToken));
    }

    private static async Task<string> SendAsync(Session who, string name, string content, string dataset)
    {
        var answer = await who.PostFileAsync("/imports/add", "Form.File", name, Encoding.UTF8.GetBytes(content), ("Form.Dataset", dataset), ("Form.Provisional", "False"));
        Assert.Equal(HttpStatusCode.Found, answer.StatusCode);
        return answer.Headers.Location!.ToString();
    }
}
