using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Wardmote.Partnership.Accounts;
using Wardmote.Partnership.Priorities;
using Wardmote.Web.Accounts;
using Wardmote.Web.Editions;
using Wardmote.Web.Forms;

namespace Wardmote.Web.Pages.Priorities;

/// <summary>A member's sheet for one candidate, with its exhibits beside it.</summary>
[Requires(Right.ScorePriorities)]
public sealed class ScorePage(ScoringService scorings, Edition edition, Viewer viewer, Actor actor) : FormPage<ScoreForm>
{
    [BindProperty(SupportsGet = true)]
    public string Key { get; set; } = "";

    [BindProperty(SupportsGet = true, Name = "candidate")]
    public string Slug { get; set; } = "";

    public Scoring Scoring { get; private set; } = null!;

    public Candidate Candidate { get; private set; } = null!;

    public ScoringMatrix Matrix => ScoringMatrix.Of(Scoring.Matrix);

    /// <summary>As HTML. The evidence of this folder is the home partnership's alone.</summary>
    public IReadOnlyList<string> Exhibits { get; private set; } = [];

    protected override async Task<bool> FindAsync()
    {
        if (await scorings.ScoringAsync(Key) is not { } found || found.Candidates.FirstOrDefault(c => c.Slug == Slug) is not { } candidate)
        {
            return false;
        }

        (Scoring, Candidate) = (found, candidate);
        Exhibits = viewer.May(Right.ReadPartnership) ? [.. candidate.Exhibits.Select(edition.Exhibit).OfType<Evidence.Rendering.ExhibitBlock>().Select(exhibit => EditionHtml.Beside(edition, exhibit))] : [];
        foreach (var criterion in Matrix.Criteria)
        {
            Form.Answers.TryAdd(criterion.Key, null);
        }

        return true;
    }

    protected override ScoreForm Fill()
    {
        var sheet = Scoring.SheetOf(actor.OrganisationId, Candidate);
        return new ScoreForm
        {
            Answers = Matrix.Criteria.ToDictionary(c => c.Key, c => sheet?.Answers.TryGetValue(c.Key, out var score) == true ? score : (int?)null),
            Reasons = sheet?.Reasons,
            Abstains = sheet?.Abstains == true ? ["yes"] : [],
        };
    }

    protected override async Task<IActionResult> SaveAsync()
    {
        var abstains = Form.Abstains.Count > 0;
        foreach (var criterion in Matrix.Criteria.Where(c => !abstains && Form.Answers[c.Key] is null))
        {
            ModelState.AddModelError($"{nameof(Form)}.{nameof(Form.Answers)}[{criterion.Key}]", $"Choose a score for “{criterion.Title}”");
        }

        if (!ModelState.IsValid)
        {
            return Page();
        }

        await scorings.ScoreAsync(Scoring, Candidate, abstains ? null : Matrix.Criteria.ToDictionary(c => c.Key, c => Form.Answers[c.Key]!.Value), Form.Reasons ?? "");
        Say(abstains ? $"You do not score {Candidate.Title}." : $"Your score of {Candidate.Title} was saved.");
        var next = Scoring.InOrder.FirstOrDefault(c => c.Id != Candidate.Id && Scoring.SheetOf(actor.OrganisationId, c) is null);
        return LocalRedirect($"/priorities/scoring/{Scoring.Key}{(next is null ? "" : "/" + next.Slug)}");
    }
}

public sealed class ScoreForm
{
    /// <summary>By criterion.</summary>
    public Dictionary<string, int?> Answers { get; set; } = [];

    [Display(Name = "Your reasons")]
    [StringLength(2000, ErrorMessage = "Your reasons must be 2,000 characters or fewer")]
    public string? Reasons { get; set; }

    [Display(Name = "If you will not score it, such as for an interest you have declared")]
    public List<string> Abstains { get; set; } = [];
}
