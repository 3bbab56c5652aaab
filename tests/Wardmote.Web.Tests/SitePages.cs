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
        "/assessment/check",
        "/figures",
        "/figures/callouts",
        "/figures/callouts-by-year",
        "/figures/callouts/trace",
        "/figures/callouts/trace?row=Total&column=2017",
        "/datasets",
        "/datasets/ambulance-assaults",
        "/datasets/fires",
        "/imports",
        "/imports/ambulance-assaults/" + Import,
        "/downloads",
        "/nothing-here",
    ];

    public static string At(Site site, string page) => page.Replace(Import, site.Second.Id, StringComparison.Ordinal);
}
