using Wardmote.Partnership.Accounts;

namespace Wardmote.Web.Tests;

/// <summary>One address of every kind of page.</summary>
public static class SitePages
{
    /// <summary>Stands in an address for the id of the restated import, which is known only once it has been made.</summary>
    public const string Import = "IMPORT";

    /// <summary>A form for those who weigh what might become a priority.</summary>
    public const string Scored = "/priorities/scoring/round/assaults";

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
        "/imports/add",
        "/imports/ambulance-assaults/" + Import,
        "/accounts",
        "/accounts/partnerships",
        "/accounts/members",
        "/accounts/members/invite",
        "/accounts/members/reader",
        "/audit",
        "/audit?kind=membership&before=9",
        "/audit/check",
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
        "/priorities",
        "/priorities/add",
        "/priorities/add?round=round&candidate=assaults",
        "/priorities/violence",
        "/priorities/violence/decide",
        "/priorities/recommendations",
        "/priorities/recommendations/lights",
        "/priorities/recommendations/callouts-agree/answer",
        "/priorities/scoring",
        "/priorities/scoring/add",
        "/priorities/scoring/round",
        Scored,
        "/priorities/scoring/round/assaults/change",
        "/priorities/strategies",
        "/priorities/strategies/add",
        "/priorities/strategies/police-plan",
        "/priorities/aims/police-plan-1",
        "/priorities/aims/police-plan-1/serve",
        "/delivery",
        "/delivery/activities/add",
        "/delivery/activities/landlords-talk",
        "/delivery/activities/landlords-talk/change",
        "/delivery/activities/landlords-talk/withdraw",
        "/delivery/programmes/add",
        "/delivery/programmes/play-2018",
        "/delivery/programmes/play-2018/answer",
        "/delivery/messages",
        "/delivery/messages/add",
        "/delivery/messages/2018-12-drink",
        "/delivery/messages/2018-12-drink/change",
        "/delivery/messages/2018-12-drink/settle",
        "/delivery/evidence",
        "/deadlines",
        "/deadlines?of=all",
        "/deadlines/add",
        "/deadlines/radios-review",
        "/deadlines/radios-review/done",
        "/deadlines/duties",
        "/deadlines/duties/share-information/binding",
        "/deadlines/duties/share-information.2019-03-31",
        "/deadlines/duties/share-information.2019-03-31/done",
        "/deadlines/duties/share-information.2019-03-31/move",
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
    /// <summary>Who is to see it: most pages are shown whole to an officer.</summary>
    public static Role Reader(string page) => page == Scored ? Role.BoardMember : Role.Officer;

    public static bool IsForMembers(string page) => Members.Contains(page);

    public static string At(Site site, string page) => page.Replace(Import, site.Second.Id, StringComparison.Ordinal);
}
