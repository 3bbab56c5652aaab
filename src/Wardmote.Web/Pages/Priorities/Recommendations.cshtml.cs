using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Wardmote.Partnership.Accounts;
using Wardmote.Partnership.Priorities;
using Wardmote.Web.Accounts;
using Wardmote.Web.Editions;
using Wardmote.Web.Forms;
using Wardmote.Web.Priorities;
using Wardmote.Web.Shared;

namespace Wardmote.Web.Pages.Priorities;

[Requires(Right.ReadPartnership)]
public sealed class RecommendationsPage(PriorityService priorities, EditionShelf editions, Viewer viewer) : PageModel
{
    public IReadOnlyList<Recommendation> All { get; private set; } = [];

    /// <summary>What the assessment of this folder recommends now, in the words that everybody may read.</summary>
    public IReadOnlyList<RecommendationEntry> Advised { get; private set; } = [];

    public bool MayBringIn => viewer.May(Right.ManagePriorities);

    public async Task OnGetAsync() => await FindAsync();

    public async Task<IActionResult> OnPostAsync()
    {
        if (!MayBringIn)
        {
            return StatusCode(StatusCodes.Status403Forbidden);
        }

        await FindAsync();
        var (added, changed) = await priorities.BringInAsync(Advised);
        TempData[Banner.Key] = added + changed == 0
            ? "Nothing has changed since they were last brought in."
            : $"{Words.Count(added, "recommendation")} added and {Words.Number(changed)} brought up to date.";
        return LocalRedirect("/priorities/recommendations");
    }

    /// <summary>"2 of 5 answered".</summary>
    public string Count(IEnumerable<Recommendation> some) => $"{some.Count(r => r.Answer != RecommendationAnswer.Open)} of {some.Count()} answered";

    private async Task FindAsync()
    {
        All = await priorities.RecommendationsAsync();
        Advised = MayBringIn ? AdvisedBy.Edition(editions.Current.Next) : [];
    }
}
