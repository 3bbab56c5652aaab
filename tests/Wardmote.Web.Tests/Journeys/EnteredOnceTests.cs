using System.Net;
using System.Text.RegularExpressions;
using Wardmote.Evidence.Rendering.Pdf;
using Wardmote.Partnership.Accounts;
using Wardmote.Web.Meetings;

namespace Wardmote.Web.Tests.Journeys;

/// <summary>A demonstration of the test's own, whose records it changes.</summary>
public sealed class EnteredOnceTests(DemonstrationSite site) : IClassFixture<DemonstrationSite>
{
    [Fact]
    public async Task Performance_EnteredOnceInTheLog_ChangesThePlansMeasureAndTheAssessmentsSentence()
    {
        using var officer = await site.As(Role.Officer);
        Assert.Contains("week of 24 September 2018: 9 performances", await ReadAsync(officer, "/plan/2018-19/report"));
        Assert.Contains("arranged nine performances of a play about healthy relationships", await ReadAsync(officer, "/assessment/domestic-abuse"));

        var entered = await officer.PostAsync("/delivery/activities/add",
            ("Form.Kind", "Performance"), ("Form.Title", "Tough Love"), ("Form.Programme", "tough-love-2018"), ("Form.From.Day", "28"), ("Form.From.Month", "9"), ("Form.From.Year", "2018"),
            ("Form.Lead", "South Cambridgeshire District Council"), ("Form.Place", "Village hall"), ("Form.Fewest", "40"), ("Form.Who", "people"));
        Assert.Equal(HttpStatusCode.Found, entered.StatusCode);

        Assert.Contains("week of 24 September 2018: 10 performances", await ReadAsync(officer, "/plan/2018-19/report"));
        Assert.Contains("10 performances", await ReadAsync(officer, "/plan/actions/2018-19-3.3"));
        var form = await ReadAsync(officer, "/plan/2018-19/progress?organisation=district-council&quarter=2");
        Assert.Contains("From the delivery log, for quarter 2. It need not be entered again:", form);
        Assert.Contains("week of 24 September 2018: 10 performances", form);

        Assert.Equal(HttpStatusCode.Found, (await officer.PostAsync("/delivery/evidence", ("year", "2018-19"))).StatusCode);
        Assert.Contains("arranged ten performances of a play about healthy relationships", await ReadAsync(officer, "/assessment/domestic-abuse"));
    }

    [Fact]
    public async Task Visitor_OfTheDemonstration_ReadsPublishedMinutesAndAPack()
    {
        Assert.SkipUnless(PdfPrinter.Missing is null, PdfPrinter.Missing ?? "");
        Assert.NotNull(await DemonstrationPack.PublishAsync(site.Services));
        Assert.Null(await DemonstrationPack.PublishAsync(site.Services));
        using var visitor = Session.Anonymous(site.Address);
        Assert.Contains("Minutes published", await ReadAsync(visitor, "/meetings/2018-10-17-board/minutes"));
        var pack = $"/meetings/{DemonstrationPack.Meeting}/pack.pdf";
        Assert.Contains($"href=\"{pack}\"", await visitor.Client.GetStringAsync($"/meetings/{DemonstrationPack.Meeting}", TestContext.Current.CancellationToken));
        var answer = await visitor.Client.GetAsync(pack, TestContext.Current.CancellationToken);
        Assert.Equal("application/pdf", answer.Content.Headers.ContentType?.MediaType);
    }

    /// <summary>What a page says, without its markup.</summary>
    private static async Task<string> ReadAsync(Session who, string page)
    {
        var answer = await who.Client.GetAsync(page, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return Regex.Replace(WebUtility.HtmlDecode(Regex.Replace(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), "<[^>]*>", " ")), @"\s+", " ");
    }
}
