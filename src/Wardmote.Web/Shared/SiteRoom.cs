using Wardmote.Partnership.Accounts;
using Wardmote.Web.Accounts;

namespace Wardmote.Web.Shared;

/// <summary>One part of the site, as the navigation names it to those who may enter.</summary>
public sealed record SiteRoom(string Name, string Address)
{
    public static readonly IReadOnlyList<SiteRoom> All =
    [
        new("Assessment", "/assessment"),
        new("Figures", "/figures"),
        new("Datasets", "/datasets"),
        new("Imports", "/imports") { NeedsOfHome = Right.SeeImports },
        new("Downloads", "/downloads"),
        new("Meetings", "/meetings"),
        new("Priorities", "/priorities") { Needs = Right.ReadPartnership },
        new("Action plan", "/plan") { Needs = Right.ReadPartnership },
        new("Delivery", "/delivery") { Needs = Right.ReadPartnership },
        new("Fund", "/fund") { Needs = Right.ReadPartnership },
        new("Deadlines", "/deadlines") { Needs = Right.ReadPartnership },
        new("Partners", "/partners") { Needs = Right.ReadPartnership },
        new("Search", "/search"),
    ];

    /// <summary>Which right opens it; null where it is open to all.</summary>
    public Right? Needs { get; init; }

    /// <summary>Which right opens it to members of the home partnership, because it shows evidence of its folder.</summary>
    public Right? NeedsOfHome { get; init; }

    public bool IsOpenTo(Actor actor, Viewer viewer) => (Needs is not { } right || (actor.IsSignedIn && actor.May(right))) && (NeedsOfHome is not { } ofHome || viewer.May(ofHome));

    public bool Contains(PathString path) => path.StartsWithSegments(Address, StringComparison.OrdinalIgnoreCase);
}
