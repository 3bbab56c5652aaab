using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Wardmote.Partnership.Chain;
using Wardmote.Partnership.Search;
using Wardmote.Web.Search;

namespace Wardmote.Web.Pages.Search;

/// <summary>Everything that the reader may see: what is published for all, the rest for members with the right.</summary>
public sealed class IndexPage(SearchService search, EvidenceIndex evidence) : PageModel
{
    /// <summary>More than this nobody types.</summary>
    private const int Longest = 200;

    public SearchResults Results { get; private set; } = SearchResults.None;

    /// <summary>Null where nothing was asked yet.</summary>
    public string? Asked { get; private set; }

    public ItemKind? Kind { get; private set; }

    /// <summary>The page that is shown, from 1.</summary>
    public int Number { get; private set; } = 1;

    public int Pages => (Results.Kinds.Where(kind => Kind is null || kind.Kind == Kind).Sum(kind => kind.Count) + SearchService.PageSize - 1) / SearchService.PageSize;

    public async Task OnGetAsync([FromQuery] string? q, [FromQuery] string? kind, [FromQuery(Name = "p")] string? number)
    {
        if (string.IsNullOrWhiteSpace(q))
        {
            return;
        }

        Asked = q.Length > Longest ? q[..Longest] : q;
        Kind = kind is not null && ItemKinds.TryRead(kind, out var known) ? known : null;
        Number = int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var wanted) && wanted is > 0 and < 10_000 ? wanted : 1;
        await evidence.BringUpToDateAsync();
        Results = await search.FindAsync(Asked, Kind, Number);
    }

    public string AddressOf(ItemKind? kind, int number = 1) =>
        $"/search?q={Uri.EscapeDataString(Asked ?? "")}{(kind is { } one ? "&kind=" + one.Word() : "")}{(number > 1 ? string.Create(CultureInfo.InvariantCulture, $"&p={number}") : "")}";
}
