using System.Net;
using Wardmote.Partnership.Accounts;

namespace Wardmote.Web.Tests.Pages;

public sealed class SignInTests(Site site)
{
    [Fact]
    public async Task Header_OfSomebodySignedIn_SaysWhoAndOffersToSignOut()
    {
        var page = await site.Read("/", Role.Chair);
        Assert.Contains("Signed in as <a class=\"site-account__link\" href=\"/accounts\">Chair, Fenbridge Council</a>", page);
        Assert.Contains("Sign out", page);
    }

    [Fact]
    public async Task SignIn_WithAWrongPassword_SaysTheSameAsForAnUnknownAddress()
    {
        var anonymous = Session.Anonymous(site.Address);
        var wrong = await Text(await anonymous.PostAsync("/accounts/sign-in", ("Form.Email", Members.EmailOf(Role.Reader)), ("Form.Password", "not this one")));
        var unknown = await Text(await anonymous.PostAsync("/accounts/sign-in", ("Form.Email", "nobody@fenbridge.example"), ("Form.Password", "not this one")));
        Assert.Contains("The email address or the password is wrong", wrong);
        Assert.Contains("The email address or the password is wrong", unknown);
        Assert.DoesNotContain("not this one", wrong);
    }

    [Fact]
    public async Task SignIn_FromAClosedPage_LeadsBackToIt()
    {
        var answer = await Session.Anonymous(site.Address).PostAsync("/accounts/sign-in?back=%2Fpartners", ("Form.Email", Members.EmailOf(Role.Reader)), ("Form.Password", Members.Password));
        Assert.Equal("/partners", answer.Headers.Location!.ToString());
    }

    [Fact]
    public async Task SignIn_FromAnAddressElsewhere_LeadsHome()
    {
        var answer = await Session.Anonymous(site.Address).PostAsync("/accounts/sign-in?back=%2F%2Fevil.example", ("Form.Email", Members.EmailOf(Role.Reader)), ("Form.Password", Members.Password));
        Assert.Equal("/", answer.Headers.Location!.ToString());
    }

    [Fact]
    public async Task SignOut_Asked_ClosesTheClosedPagesAgain()
    {
        using var reader = await Session.SignInAsync(site.Address, Role.Reader);
        var home = await reader.Client.GetStringAsync("/partners", TestContext.Current.CancellationToken);
        var form = home[home.IndexOf("<form method=\"post\" action=\"/accounts/sign-out\"", StringComparison.Ordinal)..];
        var token = System.Text.RegularExpressions.Regex.Match(form, "name=\"__RequestVerificationToken\"[^>]*value=\"([^\"]*)\"").Groups[1].Value;
        await reader.Client.PostAsync("/accounts/sign-out", new FormUrlEncodedContent([new("__RequestVerificationToken", token)]), TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.Found, (await reader.Client.GetAsync("/partners", TestContext.Current.CancellationToken)).StatusCode);
    }

    [Fact]
    public async Task SignInPage_OfAPartnershipsOwnSite_ListsNoAccounts() => Assert.DoesNotContain("demonstration", await site.Read("/accounts/sign-in"), StringComparison.OrdinalIgnoreCase);

    private static Task<string> Text(HttpResponseMessage answer) => answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
}
