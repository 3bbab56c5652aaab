using System.Net;
using System.Text.RegularExpressions;

namespace Wardmote.Web.Tests.Journeys;

/// <summary>Addresses within the site that a page leads to.</summary>
internal static partial class PageLinks
{
    public static IEnumerable<string> In(string page) => Links().Matches(page)
        .Select(link => WebUtility.HtmlDecode(link.Groups[1].Value).Split('#')[0])
        .Where(address => address.Length > 0)
        .Distinct();

    [GeneratedRegex("<a [^>]*href=\"(/[^\"]*)\"")]
    private static partial Regex Links();
}
