using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Wardmote.Partnership.Accounts;
using Wardmote.Partnership.Deadlines;
using Wardmote.Web.Accounts;
using Wardmote.Web.Shared;

namespace Wardmote.Web.Pages.Deadlines;

/// <summary>Everything with a clock in one list: the reader's own, or everybody's.</summary>
[Requires(Right.ReadPartnership)]
public sealed class IndexPage(DeadlineService deadlines, Actor actor) : PageModel
{
    private IReadOnlyList<Deadline> all = [];

    [BindProperty(SupportsGet = true)]
    public string? Of { get; set; }

    public bool OfAll => Of == "all";

    /// <summary>"2 things of yours are overdue, and 1 is due soon."</summary>
    public string Summary
    {
        get
        {
            var (late, soon) = (In(DeadlineState.Overdue).Count, In(DeadlineState.DueSoon).Count);
            var whose = OfAll ? "" : " of yours";
            return (late, soon) switch
            {
                (0, 0) => $"Nothing{whose} is overdue or due soon.",
                (0, _) => $"Nothing{whose} is overdue. {Words.Count(soon, "thing is", "things are")} due soon.",
                _ => $"{Words.Count(late, "thing", "things")}{whose} {(late == 1 ? "is" : "are")} overdue{(soon == 0 ? "" : $", and {Words.Count(soon, "is", "are")} due soon")}.",
            };
        }
    }

    public async Task OnGetAsync() => all = [.. (await deadlines.NowAsync()).Where(deadline => OfAll || deadline.IsFor(actor))];

    public IReadOnlyList<Deadline> In(DeadlineState state) => [.. all.Where(deadline => deadline.StateOn(deadlines.Today) == state)];
}
