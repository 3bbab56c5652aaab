using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Wardmote.Partnership.Accounts;
using Wardmote.Partnership.Priorities;
using Wardmote.Web.Accounts;
using Wardmote.Web.Priorities;

namespace Wardmote.Web.Pages.Priorities;

/// <summary>A round: what is weighed, and what members made of it, to those who may see that already.</summary>
[Requires(Right.ReadPartnership)]
public sealed class ScoringPage(ScoringService scorings, Actor actor) : PageModel
{
    public Scoring Scoring { get; private set; } = null!;

    public ScoringMatrix Matrix => ScoringMatrix.Of(Scoring.Matrix);

    /// <summary>Null while the reader may not see others' scores.</summary>
    public RankedPicture? Picture { get; private set; }

    /// <summary>True where the reader scores, and may now.</summary>
    public bool Scores { get; private set; }

    public async Task<IActionResult> OnGetAsync(string key)
    {
        if (await scorings.ScoringAsync(key) is not { } found)
        {
            return NotFound();
        }

        Scoring = found;
        Scores = actor.May(Right.ScorePriorities) && actor.OrganisationId is { } organisation && found.IsOpenOn(scorings.Today) && await scorings.TakesAsync(found, organisation);
        Picture = found.ShowsScoresTo(actor, scorings.Today) ? new RankedPicture(found) : null;
        return Page();
    }

    public ScoreSheet? OwnSheet(Candidate candidate) => Scoring.SheetOf(actor.OrganisationId, candidate);
}
