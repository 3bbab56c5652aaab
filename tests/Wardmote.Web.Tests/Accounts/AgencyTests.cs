using System.Net;
using Wardmote.Evidence.Datasets;
using Wardmote.Web.Accounts.Agencies;

namespace Wardmote.Web.Tests.Accounts;

/// <summary>Signing in by an agency's own sign-in, over HTTP from end to end.</summary>
public sealed class AgencyTests
{
    [Fact]
    public async Task Agency_SigningInSomebodyInvited_LetsThemInAndKnowsThemAgainByItsOwnName()
    {
        await using var agency = await SomeAgency.StartAsync();
        await using var site = await StartAsync(agency);
        using var officer = await site.BeginAsync();
        await InviteAsync(officer, "reader@fenshire.example");
        Assert.Contains("Sign in with Fenshire Police", await Session.Anonymous(site.Address).Client.GetStringAsync("/accounts/sign-in?back=%2Fpartners", Stop));

        using var reader = Session.Anonymous(site.Address);
        Assert.Equal("/partners", await GoAsync(reader, agency));
        Assert.Equal(HttpStatusCode.OK, (await reader.Client.GetAsync("/partners", Stop)).StatusCode);

        // Their address has changed at the agency; who they are has not.
        agency.Who = agency.Who with { Email = "married@fenshire.example" };
        using var again = Session.Anonymous(site.Address);
        Assert.Equal("/partners", await GoAsync(again, agency));
        Assert.Contains("reader@fenshire.example", await again.Client.GetStringAsync("/accounts", Stop));

        // Somebody else now has the address that was invited.
        agency.Who = new SomeAgency.Person("2", "reader@fenshire.example", true);
        using var other = Session.Anonymous(site.Address);
        Assert.Equal("/accounts/sign-in?refused=police", await GoAsync(other, agency));
        Assert.Contains("now calls somebody else by this address", await officer.Client.GetStringAsync("/audit?act=SignInFailed", Stop));
    }

    [Theory]
    [InlineData("nobody@fenshire.example", null)]
    [InlineData("reader@fenshire.example", false)]
    [InlineData(EmptySite.Officer, true)]
    public async Task Agency_SigningInWhomItMayNotSpeakFor_LetsNobodyInAndMakesNoMember(string email, bool? verified)
    {
        await using var agency = await SomeAgency.StartAsync();
        await using var site = await StartAsync(agency);
        using var officer = await site.BeginAsync();
        await InviteAsync(officer, "reader@fenshire.example");
        agency.Who = new SomeAgency.Person("1", email, verified);

        using var stranger = Session.Anonymous(site.Address);
        Assert.Equal("/accounts/sign-in?refused=police", await GoAsync(stranger, agency));
        Assert.Contains("You could not be signed in by Fenshire Police", await stranger.Client.GetStringAsync("/accounts/sign-in?refused=police", Stop));
        Assert.Equal(HttpStatusCode.Found, (await stranger.Client.GetAsync("/partners", Stop)).StatusCode);
        Assert.DoesNotContain("nobody@fenshire.example", await officer.Client.GetStringAsync("/accounts/members", Stop));
    }

    [Fact]
    public async Task Agency_WhoseTokenIsForged_LetsNobodyIn()
    {
        await using var agency = await SomeAgency.StartAsync();
        await using var site = await StartAsync(agency);
        using var officer = await site.BeginAsync();
        await InviteAsync(officer, "reader@fenshire.example");
        agency.Forges = true;

        using var reader = Session.Anonymous(site.Address);
        Assert.Equal("/accounts/sign-in?refused=police", await GoAsync(reader, agency));
    }

    [Fact]
    public async Task Agency_Unknown_IsNotFound()
    {
        await using var agency = await SomeAgency.StartAsync();
        await using var site = await StartAsync(agency);
        using var reader = Session.Anonymous(site.Address);
        Assert.Equal(HttpStatusCode.NotFound, (await reader.Client.GetAsync("/accounts/sign-in/agency/fire", Stop)).StatusCode);
        Assert.Equal("/accounts/sign-in?refused=police", (await reader.Client.GetAsync("/accounts/sign-in/agency/police?done=true", Stop)).Headers.Location!.ToString());
    }

    [Fact]
    public void Agencies_OfAFileThatLeavesSomethingOut_SayWhat()
    {
        var folder = Directory.CreateTempSubdirectory("wardmote-agency-").FullName;
        try
        {
            Assert.Empty(Agency.In(folder, _ => "secret"));
            Write("authority: https://login.example.org", "domains: [fenshire.example]");
            Assert.Equal("https://login.example.org/", Assert.Single(Agency.In(folder, _ => "secret")).Authority.ToString());
            Assert.Equal("sign-in.yaml: the environment has no FENSHIRE_SECRET, which is to hold the secret of police.", Assert.Throws<DefinitionException>(() => Agency.In(folder, _ => null)).Message);
            Write("authority: http://login.example.org", "domains: [fenshire.example]");
            Assert.Contains("must be an address that begins with https://", Assert.Throws<DefinitionException>(() => Agency.In(folder, _ => "secret")).Message, StringComparison.Ordinal);
            Write("authority: https://login.example.org", "");
            Assert.Contains("domains of police is missing", Assert.Throws<DefinitionException>(() => Agency.In(folder, _ => "secret")).Message, StringComparison.Ordinal);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }

        void Write(string authority, string domains) => File.WriteAllText(
            Path.Combine(folder, "sign-in.yaml"), $"agencies:\n  - key: police\n    name: Fenshire Police\n    client-id: wardmote\n    secret-variable: FENSHIRE_SECRET\n    {authority}\n    {domains}\n");
    }

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private static Task<EmptySite> StartAsync(SomeAgency agency) => EmptySite.StartAsync(usual =>
    {
        File.WriteAllText(Path.Combine(usual.Data, "sign-in.yaml"), agency.Written);
        return usual with { SecretOf = _ => SomeAgency.Secret };
    });

    private static Task<HttpResponseMessage> InviteAsync(Session officer, string email) =>
        officer.PostAsync("/accounts/members/invite", ("Form.Email", email), ("Form.Person", "partnership-officer-fenbridge-council"), ("Form.Roles", "Reader"));

    /// <summary>Follows the way to the agency and back, as a browser does.</summary>
    /// <returns>Where the reader ends.</returns>
    private static async Task<string> GoAsync(Session reader, SomeAgency agency)
    {
        var away = (await reader.Client.GetAsync("/accounts/sign-in/agency/police?back=%2Fpartners", Stop)).Headers.Location!;
        Assert.Equal(agency.Address.Authority, away.Authority);
        using var there = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false });
        var next = (await there.GetAsync(away, Stop)).Headers.Location!;
        for (var step = 0; step < 2; step++)
        {
            next = (await reader.Client.GetAsync(next, Stop)).Headers.Location!;
            if (!next.ToString().Contains("done=true", StringComparison.Ordinal))
            {
                break;
            }
        }

        return next.ToString();
    }
}
