using System.Net;
using System.Text.RegularExpressions;
using Wardmote.Partnership.Accounts;

namespace Wardmote.Web.Tests.Pages;

/// <summary>Letting people in and out: invitation, password, roles, end, and the first account of all.</summary>
public sealed partial class MembersTests(Site site)
{
    private const string Good = "hedgehog-teapot-velvet";

    [Fact]
    public async Task Invitation_FollowedOnce_SetsThePasswordAndIsUsedUp()
    {
        var member = await Invite("analyst.two@fenbridge.example", Role.Analyst);
        var link = await LinkFor(member);
        using var invited = Session.Anonymous(site.Address);
        var weak = await Text(await invited.PostAsync(link, ("Form.Password", "Fenbridge2019!"), ("Form.Again", "Fenbridge2019!")));
        Assert.True(weak.Contains("too easy to guess", StringComparison.Ordinal), weak);
        Assert.Contains("too easy to guess", weak);
        Assert.DoesNotContain("Fenbridge2019!", weak);

        var set = await invited.PostAsync(link, ("Form.Password", Good), ("Form.Again", Good));
        Assert.Equal(HttpStatusCode.Found, set.StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await invited.Client.GetAsync("/imports", Stop)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await Session.Anonymous(site.Address).Client.GetAsync(link, Stop)).StatusCode);
        using var again = await Session.SignInAsync(site.Address, "analyst.two@fenbridge.example", Good);
        Assert.Equal(HttpStatusCode.OK, (await again.Client.GetAsync("/partners", Stop)).StatusCode);
    }

    [Fact]
    public async Task Membership_Ended_SignsOutAtOnceAndIsNotSignedInAgain()
    {
        var member = await Invite("leaver@fenbridge.example", Role.Reader);
        using var leaver = Session.Anonymous(site.Address);
        await leaver.PostAsync(await LinkFor(member), ("Form.Password", Good), ("Form.Again", Good));
        Assert.Equal(HttpStatusCode.OK, (await leaver.Client.GetAsync("/partners", Stop)).StatusCode);

        var ended = await (await site.As(Role.Officer)).PostAsync(member, ("Form.Person", "officer"), ("Form.Roles", "Reader"), ("Form.IsMember", "False"));
        Assert.Equal(HttpStatusCode.Found, ended.StatusCode);
        Assert.Equal(HttpStatusCode.Found, (await leaver.Client.GetAsync("/partners", Stop)).StatusCode);
        var refused = await Session.Anonymous(site.Address).PostAsync("/accounts/sign-in", ("Form.Email", "leaver@fenbridge.example"), ("Form.Password", Good));
        Assert.Contains("no member of any partnership", await Text(refused));
    }

    [Fact]
    public async Task Officer_TheOnlyOne_CannotEndTheirOwnMembership()
    {
        var officer = await site.As(Role.Officer);
        var refused = await officer.PostAsync("/accounts/members/officer", ("Form.Person", "officer"), ("Form.Roles", "Reader"), ("Form.IsMember", "True"));
        Assert.Contains("Somebody must be left who manages accounts", await Text(refused));
    }

    [Theory]
    [InlineData("no address", "Enter an email address in the form name@example.org")]
    [InlineData("chair@fenbridge.example", "chair@fenbridge.example is a member already")]
    public async Task Invite_OfNoAddressOrAMember_SaysWhatIsWrong(string email, string said)
    {
        var refused = await (await site.As(Role.Officer)).PostAsync("/accounts/members/invite", ("Form.Email", email), ("Form.Person", "officer"), ("Form.Roles", "Reader"));
        Assert.Contains(said, await Text(refused));
    }

    [Theory]
    [InlineData("/accounts/invitation/made-up")]
    [InlineData("/accounts/begin/made-up")]
    public async Task Link_MadeUp_LeadsNowhere(string link) => Assert.Equal(HttpStatusCode.NotFound, (await site.Client.GetAsync(link, Stop)).StatusCode);

    [Fact]
    public async Task SignIn_WrongTooOften_IsLockedEvenForTheRightPassword()
    {
        var member = await Invite("locked@fenbridge.example", Role.Reader);
        await Session.Anonymous(site.Address).PostAsync(await LinkFor(member), ("Form.Password", Good), ("Form.Again", Good));
        using var stranger = Session.Anonymous(site.Address);
        for (var tries = 0; tries < 5; tries++)
        {
            await stranger.PostAsync("/accounts/sign-in", ("Form.Email", "locked@fenbridge.example"), ("Form.Password", "not this one"));
        }

        var right = await stranger.PostAsync("/accounts/sign-in", ("Form.Email", "locked@fenbridge.example"), ("Form.Password", Good));
        Assert.Contains("locked for a while", await Text(right));
    }

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    /// <returns>The address of the new member's page.</returns>
    private async Task<string> Invite(string email, Role role)
    {
        var answer = await (await site.As(Role.Officer)).PostAsync("/accounts/members/invite", ("Form.Email", email), ("Form.Person", "officer"), ("Form.Roles", role.ToString()));
        Assert.Equal(HttpStatusCode.Found, answer.StatusCode);
        return answer.Headers.Location!.ToString();
    }

    private async Task<string> LinkFor(string member)
    {
        var page = await Text(await (await site.As(Role.Officer)).PostAsync(member + "?handler=Link", await (await site.As(Role.Officer)).Client.GetStringAsync(member, Stop)));
        return new Uri(WebUtility.HtmlDecode(Link().Match(page).Groups[1].Value)).PathAndQuery;
    }

    private static Task<string> Text(HttpResponseMessage answer) => answer.Content.ReadAsStringAsync(Stop);

    [GeneratedRegex("href=\"([^\"]*)\" id=\"new-link\"")]
    private static partial Regex Link();
}
