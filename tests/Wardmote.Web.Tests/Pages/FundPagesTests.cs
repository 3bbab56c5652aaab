using System.Net;
using Wardmote.Partnership.Accounts;

namespace Wardmote.Web.Tests.Pages;

public sealed class FundPagesTests(Site site)
{
    private static readonly (string, string)[] Day = [("Form.On.Day", "3"), ("Form.On.Month", "7"), ("Form.On.Year", "2018")];

    [Fact]
    public async Task Spending_RecordedAndReversed_StandsInTheLedgerTwiceAndCountsNothing()
    {
        var officer = await site.As(Role.Officer);
        var paid = await officer.PostAsync("/fund/awards/pub-watch/spend", [.. Day, ("Form.Amount", "£20.00"), ("Form.What", "A spare battery"), ("Form.Year", "OfTheDay")]);
        var voucher = paid.Headers.Location!.ToString();
        Assert.StartsWith("/fund/vouchers/", voucher);
        Assert.Contains("£470", WebUtility.HtmlDecode(await site.Read("/fund/awards/pub-watch", Role.Reader)));

        Assert.Equal(HttpStatusCode.Found, (await officer.PostAsync(voucher + "/reverse", [.. Day, ("Form.Because", "It was sent back")])).StatusCode);
        var award = WebUtility.HtmlDecode(await site.Read("/fund/awards/pub-watch", Role.Reader));
        Assert.Contains("£450", award);
        Assert.Contains("A spare battery", award);
    }

    [Fact]
    public async Task Spending_BeyondWhatIsLeft_AsksWhichSourceCoversIt()
    {
        var page = await Text(await (await site.As(Role.Officer)).PostAsync(
            "/fund/awards/pub-watch/spend", [.. Day, ("Form.Amount", "1,000"), ("Form.What", "More radios"), ("Form.Year", "OfTheDay")]));
        Assert.Contains("<a href=\"#Form_CoverSource\">", page);
        Assert.Contains("more than is left of the award. Say which source covers that, and who decided it.", page);
    }

    [Fact]
    public async Task Decision_UnderADelegation_IsHeldToItsLimit()
    {
        var officer = await site.As(Role.Officer);
        (string, string)[] decision = [.. Day, ("Form.Delegation", "task-group"), ("Form.What", "A bus shelter")];
        Assert.Contains("<a href=\"#Form_Amount\">", await Text(await officer.PostAsync("/fund/decisions/add", [.. decision, ("Form.Amount", "")])));
        Assert.Contains("There is a problem", await Text(await officer.PostAsync("/fund/decisions/add", [.. decision, ("Form.Amount", "3,000.01")])));
        Assert.Equal(HttpStatusCode.Found, (await officer.PostAsync("/fund/decisions/add", [.. decision, ("Form.Amount", "250")])).StatusCode);
    }

    [Fact]
    public async Task Fund_ReadByAReader_OffersNothingToBook()
    {
        var page = await site.Read("/fund/2018-19", Role.Reader);
        Assert.Contains("Radios for pub watch", page);
        Assert.DoesNotContain("/fund/receive", page);
    }

    private static Task<string> Text(HttpResponseMessage answer) => answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
}
