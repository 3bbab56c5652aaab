using System.Net;

namespace Wardmote.Web.Tests.Pages;

public sealed class DatasetPagesTests(Site site)
{
    [Fact]
    public async Task Datasets_Listed_SaysWhatIsInForceOfEach()
    {
        var page = await site.Read("/datasets");
        Assert.Contains("<a class=\"govuk-link\" href=\"/datasets/ambulance-assaults\">Ambulance callouts for assault</a>", page);
        Assert.Contains("2016, 2017 and Jan - Nov 2018", page);
        Assert.Contains("Nothing yet", page);
    }

    [Fact]
    public async Task Dataset_Read_HasItsDictionaryItsImportsAndItsUses()
    {
        var page = await site.Read("/datasets/ambulance-assaults");
        Assert.Contains("<code>callouts</code>", page);
        Assert.Contains("Crime and Disorder Act 1998", page);
        Assert.Contains("callouts-first.csv", page);
        Assert.Contains("href=\"/figures/callouts\"", page);
    }

    [Fact]
    public async Task Dataset_ThatIsUnknown_IsNotFound()
    {
        var answer = await site.Client.GetAsync("/datasets/unicorns", TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }
}
