using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Wardmote.Partnership.Accounts;
using Wardmote.Partnership.Deadlines;
using Wardmote.Web.Accounts;
using Wardmote.Web.Deadlines;

namespace Wardmote.Web.Pages.Deadlines;

/// <summary>Everything with a clock in one list: the reader's own, or everybody's.</summary>
[Requires(Right.ReadPartnership)]
public sealed class IndexPage(DeadlineService deadlines, Actor actor) : PageModel
{
    private IReadOnlyList<Deadline> all = [];

    [BindProperty(SupportsGet = true)]
    public string? Of { get; set; }

    public bool OfAll => Of == "all";

    public string Summary => DeadlineWords.Summary(all, deadlines.Today, OfAll ? "" : " of yours");

    public async Task OnGetAsync() => all = [.. (await deadlines.NowAsync()).Where(deadline => OfAll || deadline.IsFor(actor))];

    public IReadOnlyList<Deadline> In(DeadlineState state) => [.. all.Where(deadline => deadline.StateOn(deadlines.Today) == state)];
}
