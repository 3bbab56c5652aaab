using System.Net;
using System.Text.RegularExpressions;
using Wardmote.Partnership.Accounts;

namespace Wardmote.Web.Tests.Pages;

/// <summary>Signing in with a code of an authenticator app, over HTTP: the codes are made here as an app makes them.</summary>
public sealed partial class SecondStepTests
{
    [Fact]
    public async Task SecondStep_SetUp_IsAskedForAndTakesEachCodeOnce()
    {
        await using var site = await EmptySite.StartAsync();
        using var officer = await site.BeginAsync();
        using var elsewhere = await Session.SignInAsync(site.Address, EmptySite.Officer, EmptySite.Password);
        var (secret, recovery) = await SetUpAsync(officer, "/accounts/second-step");
        Assert.Equal(10, recovery.Count);
        Assert.Equal(HttpStatusCode.OK, (await officer.Client.GetAsync("/accounts", Stop)).StatusCode);
        Assert.Equal(HttpStatusCode.Found, (await elsewhere.Client.GetAsync("/accounts", Stop)).StatusCode);

        using var again = await FirstStepAsync(site, "/accounts/sign-in/code");
        Assert.Equal(HttpStatusCode.Found, (await again.Client.GetAsync("/accounts", Stop)).StatusCode);
        Assert.Contains("The code is wrong", await Text(await again.PostAsync("/accounts/sign-in/code", ("Form.Code", "000000"))));
        var code = Code(secret, 1);
        var let = await again.PostAsync("/accounts/sign-in/code", ("Form.Code", code.Insert(3, " ")));
        Assert.Equal("/partners", let.Headers.Location!.ToString());
        Assert.Equal(HttpStatusCode.OK, (await again.Client.GetAsync("/accounts", Stop)).StatusCode);

        using var replay = await FirstStepAsync(site, "/accounts/sign-in/code");
        Assert.Contains("was used before", await Text(await replay.PostAsync("/accounts/sign-in/code", ("Form.Code", code))));
        var recovered = await replay.PostAsync("/accounts/sign-in/code", ("Form.Code", recovery[0].ToLowerInvariant()));
        Assert.Equal(HttpStatusCode.Found, recovered.StatusCode);
        Assert.Contains("9 recovery codes are left", await replay.Client.GetStringAsync("/accounts/second-step", Stop));

        using var twice = await FirstStepAsync(site, "/accounts/sign-in/code");
        Assert.Contains("The code is wrong", await Text(await twice.PostAsync("/accounts/sign-in/code", ("Form.Code", recovery[0]))));
    }

    [Fact]
    public async Task Code_WithoutAPasswordBefore_LeadsToThePageToSignIn()
    {
        await using var site = await EmptySite.StartAsync();
        using var nobody = Session.Anonymous(site.Address);
        Assert.Equal("/accounts/sign-in", (await nobody.Client.GetAsync("/accounts/sign-in/code", Stop)).Headers.Location!.ToString());
        Assert.Equal("/accounts/sign-in", (await nobody.Client.GetAsync("/accounts/sign-in/set-up", Stop)).Headers.Location!.ToString());
    }

    [Fact]
    public async Task SecondStep_AskedOfARole_IsSetUpAtTheNextSignInAndNotTakenOff()
    {
        await using var site = await EmptySite.StartAsync();
        using var officer = await site.BeginAsync();
        Assert.Equal(HttpStatusCode.Found, (await officer.PostAsync("/accounts/members/rules", ("Form.Roles", "Officer"))).StatusCode);

        using var again = await FirstStepAsync(site, "/accounts/sign-in/set-up");
        Assert.Equal(HttpStatusCode.Found, (await again.Client.GetAsync("/accounts", Stop)).StatusCode);
        var (_, recovery) = await SetUpAsync(again, "/accounts/sign-in/set-up");
        Assert.Equal(HttpStatusCode.OK, (await again.Client.GetAsync("/accounts", Stop)).StatusCode);

        var kept = await Text(await again.PostAsync("/accounts/second-step?handler=Off", await again.Client.GetStringAsync("/accounts/second-step", Stop), ("Form.Code", recovery[0])));
        Assert.Contains("asks a second step of you", kept);
        var renewed = await Text(await again.PostAsync("/accounts/second-step?handler=Codes", await again.Client.GetStringAsync("/accounts/second-step", Stop), ("Form.Code", recovery[1])));
        Assert.Equal(10, Recovery().Count(renewed));
        Assert.DoesNotContain(recovery[2], renewed);
    }

    [Fact]
    public async Task Code_WrongTooOften_LocksTheAccount()
    {
        await using var site = await EmptySite.StartAsync();
        using var officer = await site.BeginAsync();
        var (secret, _) = await SetUpAsync(officer, "/accounts/second-step");
        using var guessing = await FirstStepAsync(site, "/accounts/sign-in/code");
        for (var tries = 0; tries < 5; tries++)
        {
            await guessing.PostAsync("/accounts/sign-in/code", ("Form.Code", "000000"));
        }

        Assert.Contains("locked for a while", await Text(await guessing.PostAsync("/accounts/sign-in/code", ("Form.Code", Code(secret, 1)))));
        var audit = await officer.Client.GetStringAsync("/audit?act=LockedOut", Stop);
        Assert.Contains("Locked out:", audit);
        Assert.Contains("The code of the second step was wrong", await officer.Client.GetStringAsync("/audit?act=SignInFailed", Stop));
    }

    [Fact]
    public async Task SecondStep_OfAMember_IsTakenOffByTheOfficerAndNotByANewPassword()
    {
        await using var site = await EmptySite.StartAsync();
        using var officer = await site.BeginAsync();
        var invited = await officer.PostAsync("/accounts/members/invite", ("Form.Email", "reader@fenbridge.example"), ("Form.Person", "partnership-officer-fenbridge-council"), ("Form.Roles", "Reader"));
        var member = invited.Headers.Location!.ToString();
        using var reader = Session.Anonymous(site.Address);
        await reader.PostAsync(await LinkAsync(officer, member), ("Form.Password", EmptySite.Password), ("Form.Again", EmptySite.Password));
        await SetUpAsync(reader, "/accounts/second-step");

        using var byLink = Session.Anonymous(site.Address);
        var set = await byLink.PostAsync(await LinkAsync(officer, member), ("Form.Password", "velvet-teapot-hedgehog"), ("Form.Again", "velvet-teapot-hedgehog"));
        Assert.Equal("/accounts/sign-in/code", set.Headers.Location!.ToString());

        var off = await officer.PostAsync(member + "?handler=SecondStep", await officer.Client.GetStringAsync(member, Stop));
        Assert.Equal(HttpStatusCode.Found, off.StatusCode);
        using var without = await Session.SignInAsync(site.Address, "reader@fenbridge.example", "velvet-teapot-hedgehog");
        Assert.Equal(HttpStatusCode.OK, (await without.Client.GetAsync("/accounts", Stop)).StatusCode);
        Assert.Contains("Second step:</strong> <span class=\"site-changed\">from on to off", await officer.Client.GetStringAsync("/audit?kind=membership", Stop));
    }

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    /// <returns>Somebody who has given their password and is asked for more.</returns>
    private static async Task<Session> FirstStepAsync(EmptySite site, string next)
    {
        var session = Session.Anonymous(site.Address);
        var asked = await session.PostAsync("/accounts/sign-in?back=%2Fpartners", ("Form.Email", EmptySite.Officer), ("Form.Password", EmptySite.Password));
        Assert.Equal(next, asked.Headers.Location!.ToString());
        return session;
    }

    /// <summary>Sets it up with the code of the step before now, so that those of now and after are still to be used.</summary>
    private static async Task<(byte[] Secret, IReadOnlyList<string> Recovery)> SetUpAsync(Session session, string path)
    {
        var page = await session.Client.GetStringAsync(path, Stop);
        Assert.Contains("<svg class=\"site-qr\"", page);
        var secret = Base32.Read(Secret().Match(page).Groups[1].Value.Replace(" ", "", StringComparison.Ordinal));
        var wrong = await Text(await session.PostAsync(path, page, ("Form.Code", "000000")));
        Assert.Contains("The code is not right", wrong);
        var done = await Text(await session.PostAsync(path, wrong, ("Form.Code", Code(secret, 0))));
        return (secret, [.. Recovery().Matches(done).Select(m => m.Groups[1].Value)]);
    }

    private static async Task<string> LinkAsync(Session officer, string member)
    {
        var page = await Text(await officer.PostAsync(member + "?handler=Link", await officer.Client.GetStringAsync(member, Stop)));
        return new Uri(WebUtility.HtmlDecode(Link().Match(page).Groups[1].Value)).PathAndQuery;
    }

    /// <summary>The code that an app shows some steps from now.</summary>
    private static string Code(byte[] secret, int later) => OneTimeCode.Of(secret, OneTimeCode.StepAt(DateTimeOffset.UtcNow) + later);

    private static Task<string> Text(HttpResponseMessage answer) => answer.Content.ReadAsStringAsync(Stop);

    [GeneratedRegex("<code id=\"secret\"[^>]*>([^<]*)</code>")]
    private static partial Regex Secret();

    [GeneratedRegex("<li><code>([^<]*)</code></li>")]
    private static partial Regex Recovery();

    [GeneratedRegex("href=\"([^\"]*)\" id=\"new-link\"")]
    private static partial Regex Link();
}
