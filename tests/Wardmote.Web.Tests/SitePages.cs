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
        "/figures/callouts/trace",
        "/figures/callouts/trace?row=Total&column=2017",
        "/datasets",
        "/datasets/ambulance-assaults",
        "/datasets/fires",
        "/downloads",
        "/accounts/sign-in",
        "/nothing-here",
        .. Members,
    ];

    /// <summary>Those that are shown to members only.</summary>
    public static IReadOnlyList<string> Members =>
    [
        "/assessment/check",
        "/imports",
        "/imports/ambulance-assaults/" + Import,
        "/partners",
        "/partners/add",
        "/partners/council",
        "/partners/council/change",
        "/partners/council/people/add",
        "/partners/people/officer/change",
        "/partners/groups/board/seats/add",
    ];

    public static bool IsForMembers(string page) => Members.Contains(page);

    public static string At(Site site, string page) => page.Replace(Import, site.Second.Id, StringComparison.Ordinal);
}
