namespace Wardmote.Web.Shared;

/// <summary>One part of the site, as the navigation names it.</summary>
public sealed record SiteRoom(string Name, string Address)
{
    public static readonly IReadOnlyList<SiteRoom> All =
    [
        new("Assessment", "/assessment"),
        new("Figures", "/figures"),
        new("Datasets", "/datasets"),
        new("Imports", "/imports"),
        new("Downloads", "/downloads"),
    ];

    public bool Contains(PathString path) => path.StartsWithSegments(Address, StringComparison.OrdinalIgnoreCase);
}
