using System.Net;

namespace Wardmote.Web.Tests.Pages;

public sealed class ErrorPageTests(Site site)
{
    [Fact]
    public async Task Address_OfNothing_IsNotFoundInPlainWords()
    {
        var answer = await site.Client.GetAsync("/nothing-here", TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Contains("<h1 class=\"govuk-heading-l\">Page not found</h1>", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Address_OfTheErrorPageItself_IsNotFound()
    {
        var answer = await site.Client.GetAsync("/errors/500", TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Fact]
    public async Task Page_PostedTo_SaysThatItCannotBeUsedThatWay()
    {
        var answer = await site.Client.PostAsync("/", new StringContent(""), TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains("cannot be used that way", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }
}
