using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Wardmote.Partnership.Accounts;
using Wardmote.Partnership.Priorities;
using Wardmote.Web.Accounts;
using Wardmote.Web.Editions;
using Wardmote.Web.Forms;

namespace Wardmote.Web.Pages.Priorities;

[Requires(Right.ManagePriorities)]
public sealed class ChangeCandidatePage(ScoringService scorings, Edition edition, Viewer viewer) : FormPage<CandidateForm>
{
    [BindProperty(SupportsGet = true)]
    public string Key { get; set; } = "";

    [BindProperty(SupportsGet = true, Name = "candidate")]
    public string Slug { get; set; } = "";

    public Scoring Scoring { get; private set; } = null!;

    public Candidate Candidate { get; private set; } = null!;

    /// <summary>Those shown in the assessment; none for members of another partnership than the folder's own.</summary>
    public IReadOnlyList<SelectListItem> Exhibits => viewer.May(Right.ReadPartnership)
        ? Choices.From(edition.Document.Exhibits, exhibit => exhibit.Id, exhibit => $"{exhibit.Label}: {exhibit.Caption}")
        : [];

    protected override Guid FoundVersion => Scoring.Version;

    protected override async Task<bool> FindAsync()
    {
        if (await scorings.ScoringAsync(Key) is not { } found || found.Candidates.FirstOrDefault(c => c.Slug == Slug) is not { } candidate)
        {
            return false;
        }

        (Scoring, Candidate) = (found, candidate);
        return true;
    }

    protected override CandidateForm Fill() => new() { Words = Candidate.Words, Exhibits = [.. Candidate.Exhibits] };

    protected override async Task<IActionResult> SaveAsync()
    {
        await scorings.ChangeAsync(Scoring, Candidate, Form.Words?.Trim() ?? "", Form.Exhibits, Seen);
        Say($"{Candidate.Title} was changed.");
        return LocalRedirect($"/priorities/scoring/{Scoring.Key}");
    }
}

public sealed class CandidateForm
{
    [Display(Name = "What it takes in")]
    [StringLength(2000, ErrorMessage = "What it takes in must be 2,000 characters or fewer")]
    public string? Words { get; set; }

    [Display(Name = "Tables and charts to look at first")]
    public List<string> Exhibits { get; set; } = [];
}
