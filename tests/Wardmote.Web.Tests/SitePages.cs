namespace Wardmote.Web.Tests;

/// <summary>One address of every kind of page.</summary>
public static class SitePages
{
    /// <summary>Stands in an address for the id of the restated import, which is known only once it has been made.</summary>
    public const string Import = "IMPORT";

    public static readonly IReadOnlyList<string> All =
    [
        "/",
        "/assessment",
        "/assessment/violence",
        "/assessment/all",
        "/figures",
        "/figures/callouts",
        "/figures/callouts-by-year",
        "/datasets",
        "/datasets/ambulance-assaults",
        "/datasets/fires",
        "/downloads",
        "/meetings",
        "/accounts/sign-in",
        "/search",
        "/search?q=callouts",
        "/nothing-here",
        .. Members,
    ];

    /// <summary>Those that are shown to members only.</summary>
    public static IReadOnlyList<string> Members =>
    [
        "/assessment/check",
        "/assessment/disclosure",
        "/figures/callouts/trace",
        "/figures/callouts/trace?row=Total&column=2017",
        "/imports",
        "/imports/ambulance-assaults/" + Import,
        "/accounts",
        "/accounts/partnerships",
        "/accounts/members",
        "/accounts/members/invite",
        "/accounts/members/reader",
        "/partners",
        "/partners/add",
        "/partners/council",
        "/partners/council/change",
        "/partners/council/people/add",
        "/partners/people/officer/change",
        "/partners/groups/board/seats/add",
        "/plan",
        "/plan/add",
        "/plan/2018-19/change",
        "/plan/2018-19/actions/add",
        "/plan/2018-19/progress",
        "/plan/2018-19/report",
        "/plan/2018-19/report?by=overdue",
        "/plan/2018-19/requests",
        "/plan/actions/2018-19-1.1",
        "/plan/actions/2018-19-1.1/change",
        "/plan/actions/2018-19-1.1/close",
        "/plan/actions/2018-19-1.1/funding",
        "/plan/actions/2018-19-1.1/parts/add",
        "/plan/actions/2018-19-1.1/milestones/add",
        "/plan/actions/2018-19-1.1/measures/add",
        "/plan/milestones/2018-19-1.1-review/change",
        "/plan/measures/2018-19-1.1-staff/change",
        "/fund",
        "/fund/2018-19/budget-review",
        "/fund/receive",
        "/fund/return",
        "/fund/sources/add",
        "/fund/decisions/add",
        "/fund/delegations/add",
        "/fund/awards/add",
        "/fund/awards/pub-watch",
        "/fund/awards/pub-watch/spend",
        "/fund/awards/pub-watch/order",
        "/fund/awards/pub-watch/set-aside",
        "/fund/awards/pub-watch/release",
        "/fund/vouchers/3",
        "/fund/vouchers/3/reverse",
        "/fund/years/2018-19/close",
        "/chain/award/pub-watch",
        "/meetings/add",
        "/meetings/rules",
        "/meetings/promises",
        .. Meeting.Select(part => $"/meetings/{SomeMeeting.Key}{part}"),
        $"/meetings/items/{SomeMeeting.Item}/change",
        $"/meetings/items/{SomeMeeting.Item}/papers/add",
        $"/meetings/items/{SomeMeeting.Item}/write",
        $"/meetings/items/{SomeMeeting.Item}/write?kind=decision",
        $"/meetings/items/{SomeMeeting.Item}/write?kind=promise",
        $"/meetings/entries/{SomeMeeting.Promise}/change",
        $"/meetings/promises/{SomeMeeting.Promise}",
        "/calendar",
    ];

    private static IReadOnlyList<string> Meeting =>
        ["", "/change", "/agenda", "/items/add", "/call", "/cancel", "/pack", "/people", "/people/add", "/declare", "/write", "/minutes", "/agree"];

    public static bool IsForMembers(string page) => Members.Contains(page);

    public static string At(Site site, string page) => page.Replace(Import, site.Second.Id, StringComparison.Ordinal);
}
