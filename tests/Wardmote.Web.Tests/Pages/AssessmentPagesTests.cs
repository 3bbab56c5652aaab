using System.Net;

namespace Wardmote.Web.Tests.Pages;

public sealed class AssessmentPagesTests(Site site)
{
    [Fact]
    public async Task FrontPage_Read_HasTheDocumentControlAndTheContents()
    {
        var page = await site.Read("/assessment");
        Assert.Contains("Strategic Assessment 2018", page);
        Assert.Contains("<dt class=\"govuk-summary-list__key\">Disclaimer</dt>", page);
        Assert.Contains("<a class=\"govuk-link\" href=\"/assessment/violence\">1 Violence</a>", page);
    }

    [Fact]
    public async Task Topic_Read_HasItsTableItsFigureInWordsAndTheNextTopic()
    {
        var page = await site.Read("/assessment/violence");
        Assert.Contains(">15</a></data> callouts in Fenland", page);
        Assert.Contains("id=\"callouts\"", page);
        Assert.Contains("href=\"/assessment/the-trend\" rel=\"next\"", page);
        Assert.DoesNotContain("rel=\"prev\"", page);
    }

    [Fact]
    public async Task Reference_ToAnExhibitOfAnotherTopic_LeadsToThatTopicsPage()
    {
        var page = await site.Read("/assessment/the-trend");
        Assert.Contains("href=\"#callouts-by-year\"", page);
        Assert.Contains("href=\"/assessment/violence#callouts\"", page);
    }

    [Fact]
    public async Task WholeDocument_OnOnePage_HasEveryTopicAndItsReferencesStayOnIt()
    {
        var page = await site.Read("/assessment/all");
        Assert.Contains("id=\"violence\"", page);
        Assert.Contains("id=\"the-trend\"", page);
        Assert.Contains("href=\"#callouts\"", page);
        Assert.DoesNotContain("href=\"/assessment/violence#", page);
    }

    [Theory]
    [InlineData("/assessment/violense")]
    [InlineData("/assessment/violence/more")]
    [InlineData("/assessment/..%2f..%2fetc")]
    public async Task Topic_ThatIsNotThere_IsNotFound(string path)
    {
        var answer = await site.Client.GetAsync(path, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }
}
