using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace Wardmote.Web.Shared;

/// <summary>A page above the one being read.</summary>
public sealed record Breadcrumb(string Name, string Address);

public static class Breadcrumbs
{
    private const string Key = "Breadcrumbs";

    /// <summary>Names the pages above this one, from the top; Home is always the first.</summary>
    public static void PlaceUnder(this ViewDataDictionary page, params IReadOnlyList<Breadcrumb> above) =>
        page[Key] = above.Prepend(new Breadcrumb("Home", "/")).ToList();

    public static IReadOnlyList<Breadcrumb> Above(this ViewDataDictionary page) =>
        page[Key] as IReadOnlyList<Breadcrumb> ?? [];
}
