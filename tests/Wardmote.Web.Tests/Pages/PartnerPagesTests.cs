using System.Net;
using Wardmote.Partnership.Accounts;

namespace Wardmote.Web.Tests.Pages;

public sealed class PartnerPagesTests(Site site)
{
    [Fact]
    public async Task Partners_WithoutSigningIn_LeadToThePageToSignIn()
    {
        var answer = await site.Client.GetAsync("/partners", TestContext.Current.CancellationToken);
        Assert.Equal("/accounts/sign-in?back=%2Fpartners", answer.Headers.Location!.PathAndQuery);
    }

    [Fact]
    public async Task Partners_ReadByAReader_OfferNothingToChange()
    {
        var page = await site.Read("/partners", Role.Reader);
        Assert.Contains("Fenbridge Council", page);
        Assert.DoesNotContain("/partners/add", page);
    }

    [Fact]
    public async Task Partner_AddedByAReader_IsRefusedInPlainWords()
    {
        var answer = await (await site.As(Role.Reader)).Client.GetAsync("/partners/add", TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        Assert.Contains("You may not do this", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Partner_AddedWithoutAnything_IsAskedForEachField()
    {
        var page = await Text(await (await site.As(Role.Officer)).PostAsync("/partners/add"));
        Assert.Contains("<a href=\"#Form_Name\">Enter the name of the organisation</a>", page);
        Assert.Contains("<a href=\"#Form_Standing\">Choose how it comes to be a partner</a>", page);
        Assert.Contains("<title>Error: Add a partner - Wardmote</title>", page);
    }

    [Fact]
    public async Task Partner_Added_IsShownWithWhatWasDone()
    {
        var officer = await site.As(Role.Officer);
        var answer = await officer.PostAsync("/partners/add", ("Form.Name", "Fenbridge Fire Service"), ("Form.Standing", "ResponsibleAuthority"));
        Assert.Equal("/partners/fenbridge-fire-service", answer.Headers.Location!.ToString());

        var page = await site.Read("/partners/fenbridge-fire-service", Role.Officer);
        Assert.Contains("Fenbridge Fire Service was added.", page);
    }

    [Fact]
    public async Task Partner_WithADateThatIsNone_IsToldWhatToEnter()
    {
        var page = await Text(await (await site.As(Role.Officer)).PostAsync(
            "/partners/council/change", ("Form.Name", "Fenbridge Council"), ("Form.Standing", "Invited"), ("Form.LeftOn.Day", "31"), ("Form.LeftOn.Month", "2"), ("Form.LeftOn.Year", "2026")));
        Assert.Contains("<a href=\"#Form_LeftOn\">The day on which it left must be a real date, such as 27 3 2026</a>", page);
        Assert.Contains("id=\"Form_LeftOn\" name=\"Form.LeftOn.Day\" type=\"text\" inputmode=\"numeric\" value=\"31\"", page);
    }

    [Fact]
    public async Task Partner_WithAnotherDay_IsSavedWithIt()
    {
        var officer = await site.As(Role.Officer);
        await officer.PostAsync("/partners/add", ("Form.Name", "Fenbridge Probation"), ("Form.Standing", "Invited"));
        var answer = await officer.PostAsync(
            "/partners/fenbridge-probation/change", ("Form.Name", "Fenbridge Probation"), ("Form.Standing", "Invited"), ("Form.LeftOn.Day", "31"), ("Form.LeftOn.Month", "jan"), ("Form.LeftOn.Year", "2026"));
        Assert.Equal(HttpStatusCode.Found, answer.StatusCode);
        Assert.Contains("Left the partnership on 31 January 2026.", await site.Read("/partners/fenbridge-probation", Role.Officer));
    }

    [Fact]
    public async Task Partner_ChangedByTwoAtOnce_AsksTheSecondWhichToKeepAndKeepsIt()
    {
        var officer = await site.As(Role.Officer);
        await officer.PostAsync("/partners/add", ("Form.Name", "Fenbridge Trust"), ("Form.Standing", "Invited"));
        const string change = "/partners/fenbridge-trust/change";
        var shown = await site.Read(change, Role.Officer);
        await officer.PostAsync(change, ("Form.Name", "Fenbridge Health Trust"), ("Form.Standing", "Invited"));

        var late = await officer.PostAsync(change, shown, ("Form.Name", "Fenbridge Trust"), ("Form.Standing", "CooperatingBody"));
        Assert.Equal(HttpStatusCode.Conflict, late.StatusCode);
        var choice = await Text(late);
        Assert.Contains("Theirs: <strong>Fenbridge Health Trust</strong>", choice);
        Assert.Contains("Yours: <strong>CooperatingBody</strong>", choice);

        var kept = await officer.PostAsync(change, choice, ("merge.0", Value(choice, "theirs-0")), ("merge.1", Value(choice, "mine-1")));
        Assert.Equal(HttpStatusCode.Found, kept.StatusCode);
        var page = await site.Read("/partners/fenbridge-trust", Role.Officer);
        Assert.Contains("Co-operating body", page);
        Assert.Contains("Fenbridge Health Trust", page);
    }

    private static string Value(string page, string id) =>
        WebUtility.HtmlDecode(System.Text.RegularExpressions.Regex.Match(page, $"id=\"{id}\"[^>]*value=\"([^\"]*)\"").Groups[1].Value);

    private static Task<string> Text(HttpResponseMessage answer) => answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
}
