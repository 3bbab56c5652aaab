namespace Wardmote.Web.Tests;

/// <summary>One address of every kind of page.</summary>
public static class SitePages
{
    public static readonly IReadOnlyList<string> All =
    [
        "/",
        "/nothing-here",
    ];
}
