using System.Net;
using System.Text.RegularExpressions;
using Wardmote.Partnership.Accounts;

namespace Wardmote.Web.Tests.Pages;

public sealed class CalendarPagesTests(Site site)
{
    [Fact]
    public async Task Calendar_AtItsSecretAddress_IsReadWithoutSigningInUntilItIsReplacedOrEnded()
    {
        var first = await NewAddress();
        var feed = await site.Client.GetAsync(first, TestContext.Current.CancellationToken);
        Assert.Equal("text/calendar", feed.Content.Headers.ContentType!.MediaType);
        var text = (await feed.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).Replace("\r\n ", "", StringComparison.Ordinal);
        Assert.Contains("SUMMARY:Board: Board\r\n", text);
        Assert.Contains("DTSTART:20190305T111500Z\r\n", text);
        Assert.Contains($"/meetings/{SomeMeeting.Key}\r\n", text);

        var second = await NewAddress();
        Assert.NotEqual(first, second);
        Assert.Equal(HttpStatusCode.NotFound, (await site.Client.GetAsync(first, TestContext.Current.CancellationToken)).StatusCode);
        MeetingDesk.Went(await (await site.As(Role.Analyst)).PostAsync("/calendar?handler=End", await site.Read("/calendar", Role.Analyst)));
        Assert.Equal(HttpStatusCode.NotFound, (await site.Client.GetAsync(second, TestContext.Current.CancellationToken)).StatusCode);
    }

    [Fact]
    public async Task Calendar_AtAGuessedAddress_IsNotThere() =>
        Assert.Equal(HttpStatusCode.NotFound, (await site.Client.GetAsync("/calendar/00000000000000000000000000000000.ics", TestContext.Current.CancellationToken)).StatusCode);

    private async Task<string> NewAddress()
    {
        var answer = await (await site.As(Role.Analyst)).PostAsync("/calendar?handler=New", await site.Read("/calendar", Role.Analyst));
        var page = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        return new Uri(Regex.Match(page, "href=\"([^\"]*\\.ics)\"").Groups[1].Value).PathAndQuery;
    }
}
