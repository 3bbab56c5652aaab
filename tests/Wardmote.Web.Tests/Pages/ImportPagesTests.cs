using System.Net;
using Wardmote.Partnership.Accounts;

namespace Wardmote.Web.Tests.Pages;

public sealed class ImportPagesTests(Site site)
{
    [Fact]
    public async Task Imports_Listed_SayWhichAreLive()
    {
        var page = await site.Read("/imports", Role.Analyst);
        Assert.Contains($"href=\"/imports/ambulance-assaults/{site.First.Id}\">callouts-first.csv</a>", page);
        Assert.Contains("<strong class=\"govuk-tag govuk-tag--green\">live</strong>", page);
        Assert.Contains("<strong class=\"govuk-tag govuk-tag--grey\">replaced</strong>", page);
    }

    [Fact]
    public async Task Import_ThatReplacedAnother_SaysWhatWasFoundLeftOutAndReplaced()
    {
        var page = await site.Read($"/imports/ambulance-assaults/{site.Second.Id}", Role.Analyst);
        Assert.Contains(site.Second.Source.Sha256, page);
        Assert.Contains("2018 does not include December", page);
        Assert.Contains("1 row was left out of 6.", page);
    }

    [Fact]
    public async Task Import_ThatWasReplaced_LeadsToTheNewer()
    {
        var page = await site.Read($"/imports/ambulance-assaults/{site.First.Id}", Role.Analyst);
        Assert.Contains("Replaced by", page);
        Assert.Contains($"href=\"/imports/ambulance-assaults/{site.Second.Id}\"", page);
    }

    [Fact]
    public async Task RejectedRows_Downloaded_NameValueReasonAndAdvice()
    {
        var answer = await (await site.As(Role.Analyst)).Client.GetAsync($"/imports/ambulance-assaults/{site.Second.Id}/rejected.csv", TestContext.Current.CancellationToken);
        Assert.Equal("text/csv", answer.Content.Headers.ContentType!.MediaType);
        Assert.Equal("callouts-second-rejected.csv", answer.Content.Headers.ContentDisposition!.FileName);
        Assert.Contains("about 16", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData("/imports/ambulance-assaults/nothing")]
    [InlineData("/imports/unicorns/nothing")]
    [InlineData("/imports/ambulance-assaults/nothing/rejected.csv")]
    [InlineData("/imports/..%2f..%2f/x/rejected.csv")]
    public async Task Import_ThatIsNotThere_IsNotFound(string path)
    {
        var answer = await (await site.As(Role.Analyst)).Client.GetAsync(path, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }
}
