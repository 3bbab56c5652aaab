using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Wardmote.Partnership.Accounts;
using Wardmote.Partnership.Chain;
using Wardmote.Partnership.Priorities;
using Wardmote.Web.Accounts;
using Wardmote.Web.Forms;

namespace Wardmote.Web.Pages.Priorities;

/// <summary>Proposes a priority: of one's own accord, or what members have weighed.</summary>
[Requires(Right.ManagePriorities)]
public sealed class AddPage(PriorityService priorities, ScoringService scorings) : FormPage<ProposalForm>
{
    /// <summary>Key of the round in which it was weighed; null for none.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Round { get; set; }

    /// <summary>Which candidate of the round.</summary>
    [BindProperty(SupportsGet = true, Name = "candidate")]
    public string? Slug { get; set; }

    public Scoring? Scoring { get; private set; }

    public Candidate? Candidate { get; private set; }

    protected override async Task<bool> FindAsync()
    {
        if (Round is null)
        {
            return true;
        }

        Scoring = await scorings.ScoringAsync(Round);
        Candidate = Scoring?.Candidates.FirstOrDefault(c => c.Slug == Slug);
        return Candidate is not null;
    }

    protected override ProposalForm Fill() => new() { Title = Candidate?.Title, Words = Candidate?.Words };

    protected override async Task<IActionResult> SaveAsync()
    {
        IReadOnlyList<ItemReference> restsOn = Candidate is null
            ? []
            : [Scoring!.Reference, .. Candidate.Exhibits.Select(exhibit => new ItemReference(ItemKind.Exhibit, exhibit))];
        var priority = await priorities.ProposeAsync(Form.Title!.Trim(), Form.Words?.Trim().ReplaceLineEndings("\n") ?? "", Form.Reason?.Trim() ?? "", restsOn);
        Say($"{priority.Title} was proposed.");
        return LocalRedirect($"/priorities/{priority.Key}");
    }
}

public sealed class ProposalForm
{
    [Display(Name = "What is the priority called?")]
    [Required(ErrorMessage = "Enter what the priority is called")]
    [StringLength(200, ErrorMessage = "What it is called must be 200 characters or fewer")]
    public string? Title { get; set; }

    [Display(Name = "What does it take in?")]
    public string? Words { get; set; }

    [Display(Name = "Why is it proposed?")]
    public string? Reason { get; set; }
}
