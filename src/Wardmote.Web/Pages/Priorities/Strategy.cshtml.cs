using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Wardmote.Partnership.Accounts;
using Wardmote.Partnership.Chain;
using Wardmote.Partnership.Priorities;
using Wardmote.Web.Accounts;
using Wardmote.Web.Shared;

namespace Wardmote.Web.Pages.Priorities;

/// <summary>One partner's priorities, or one national strategy, aim by aim.</summary>
[Requires(Right.ReadPartnership)]
public sealed class StrategyPage(PriorityService priorities, JoinedItems joined) : PageModel
{
    private Crosswalk crosswalk = null!;

    public Strategy Strategy { get; private set; } = null!;

    public IReadOnlyDictionary<ItemReference, string> Titles { get; private set; } = new Dictionary<ItemReference, string>();

    /// <summary>"From 1 April 2018 until 31 March 2019."; empty where neither is known.</summary>
    public string Span => (Strategy.From, Strategy.Until) switch
    {
        ({ } from, { } until) => $"From {Words.Date(from)} until {Words.Date(until)}.",
        ({ } from, null) => $"From {Words.Date(from)}.",
        (null, { } until) => $"Until {Words.Date(until)}.",
        _ => "",
    };

    public async Task<IActionResult> OnGetAsync(string key)
    {
        crosswalk = await priorities.CrosswalkAsync();
        if (crosswalk.Find(key) is not { } found)
        {
            return NotFound();
        }

        Strategy = found;
        Titles = await joined.TitlesAsync([.. found.Aims.SelectMany(Serving)]);
        return Page();
    }

    public IEnumerable<ItemReference> Serving(StrategyAim aim) => crosswalk.Serving[aim.Key];
}
