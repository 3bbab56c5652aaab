namespace Wardmote.Web.Tests.Journeys;

/// <summary>Every page on a narrow screen. A class of its own, so that it runs beside the others.</summary>
public sealed class PhoneTests(Site site, Browser browser)
{
    public static TheoryData<string> Pages => [.. SitePages.All];

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Page_OnAPhone_HasNothingThatAxeFindsAndNeedsNoSidewaysScrolling(string page) => await Accessible.Check(browser, SitePages.AddressOf(site, page), await site.MannerFor(page, Manner.Phone));
}
