namespace Wardmote.Web.Tests.Security;

/// <summary>What each answer allows. That no page breaks it in a browser is looked at where each is opened; see <see cref="Journeys.Accessible"/>.</summary>
public sealed class SecurityHeadersTests(Site site)
{
    [Theory]
    [InlineData("/")]
    [InlineData("/nothing-here")]
    [InlineData("/site.css")]
    [InlineData("/health")]
    [InlineData("/downloads/data/callouts.csv")]
    public async Task Answer_OfAnyKind_AllowsNoInlineScriptOrStyle(string path)
    {
        var answer = await site.Client.GetAsync(path, TestContext.Current.CancellationToken);
        var policy = answer.Headers.GetValues("Content-Security-Policy").Single();
        Assert.Contains("script-src 'self';", policy);
        Assert.Contains("style-src 'self';", policy);
        Assert.DoesNotContain("unsafe", policy);
        Assert.Equal("nosniff", answer.Headers.GetValues("X-Content-Type-Options").Single());
    }
}
