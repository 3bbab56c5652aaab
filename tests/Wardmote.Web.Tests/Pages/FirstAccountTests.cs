using System.Net;

namespace Wardmote.Web.Tests.Pages;

/// <summary>A partnership's own installation that nobody has entered yet.</summary>
public sealed class FirstAccountTests
{
    [Fact]
    public async Task Link_PrintedAtTheStart_MakesTheFirstOfficerOnce()
    {
        var stop = TestContext.Current.CancellationToken;
        await using var site = await EmptySite.StartAsync();
        var link = site.FirstLink;
        using var nobody = Session.Anonymous(site.Address);
        var weak = await nobody.PostAsync(
            link, ("Form.Organisation", "Fenbridge Council"), ("Form.Post", "Partnership officer"), ("Form.Email", EmptySite.Officer), ("Form.Password", "password1234"), ("Form.Again", "password1234"));
        Assert.Contains("too easy to guess", await weak.Content.ReadAsStringAsync(stop), StringComparison.Ordinal);

        using var officer = await site.BeginAsync();
        Assert.Contains("Partnership officer, Fenbridge Council", await officer.Client.GetStringAsync("/accounts/members", stop), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await Session.Anonymous(site.Address).Client.GetAsync(link, stop)).StatusCode);
    }

    [Fact]
    public async Task SignIn_TriedTooOftenFromOneAddress_IsRefusedThereAlone()
    {
        await using var site = await EmptySite.StartAsync(usual => usual with { SignInsEachMinute = 3 });
        using var guessing = Session.Anonymous(site.Address);
        (string, string)[] guess = [("Form.Email", EmptySite.Officer), ("Form.Password", "not this one")];
        for (var tries = 0; tries < 3; tries++)
        {
            Assert.Equal(HttpStatusCode.OK, (await guessing.PostAsync("/accounts/sign-in", guess)).StatusCode);
        }

        var refused = await guessing.PostAsync("/accounts/sign-in", guess);
        Assert.Equal(HttpStatusCode.TooManyRequests, refused.StatusCode);
        Assert.Contains("Wait a minute, then try again", await refused.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);

        // The proxy before the server says that this one comes from elsewhere.
        using var elsewhere = Session.Anonymous(site.Address);
        elsewhere.Client.DefaultRequestHeaders.Add("X-Forwarded-For", "192.0.2.7");
        Assert.Equal(HttpStatusCode.OK, (await elsewhere.PostAsync("/accounts/sign-in", guess)).StatusCode);
    }
}
