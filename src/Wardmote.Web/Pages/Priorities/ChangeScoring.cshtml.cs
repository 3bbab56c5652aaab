using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Wardmote.Partnership.Accounts;
using Wardmote.Partnership.Partners;
using Wardmote.Partnership.Priorities;
using Wardmote.Web.Accounts;
using Wardmote.Web.Forms;

namespace Wardmote.Web.Pages.Priorities;

/// <summary>What is weighed in a round that has begun, by whom and until when.</summary>
[Requires(Right.ManagePriorities)]
public sealed class ChangeScoringPage(ScoringService scorings) : FormPage<ChangeScoringForm>
{
    private IReadOnlyList<Organisation> members = [];

    [BindProperty(SupportsGet = true)]
    public string Key { get; set; } = "";

    public Scoring Scoring { get; private set; } = null!;

    public IReadOnlyList<SelectListItem> Candidates => Choices.From(Scoring.Candidates.OrderBy(c => c.Number), c => c.Slug, c => c.Title);

    public IReadOnlyList<SelectListItem> Members => Choices.From(members, m => m.Key, m => m.Name);

    protected override Guid FoundVersion => Scoring.Version;

    protected override async Task<bool> FindAsync()
    {
        if (await scorings.ScoringAsync(Key) is not { } found)
        {
            return false;
        }

        (Scoring, members) = (found, await scorings.MembersAsync(found));
        return true;
    }

    protected override ChangeScoringForm Fill() => new()
    {
        Candidates = [.. Scoring.InOrder.Select(c => c.Slug)],
        Members = [.. members.Select(m => m.Key).Where(Scoring.Takes)],
        ClosesOn = Scoring.ClosesOn,
        IsClosed = Scoring.IsClosed,
    };

    protected override async Task<IActionResult> SaveAsync()
    {
        await scorings.ChangeAsync(
            Scoring,
            new ScoringChangeEntry { ClosesOn = Form.ClosesOn!.Value, IsClosed = Form.IsClosed, Candidates = Form.Candidates, Added = Form.Added, Members = Form.Members, Because = Form.Because! },
            Seen);
        Say("The round was changed.");
        return LocalRedirect($"/priorities/scoring/{Scoring.Key}");
    }
}

public sealed class ChangeScoringForm
{
    public static readonly IReadOnlyList<SelectListItem> States = [new("Yes, until the last day", "False"), new("No, it is closed", "True")];

    [Display(Name = "What is weighed")]
    public List<string> Candidates { get; set; } = [];

    [Display(Name = "What is weighed from now on too (optional)")]
    [StringLength(2000, ErrorMessage = "What is weighed too must be 2,000 characters or fewer")]
    public string? Added { get; set; }

    [Display(Name = "Members of the round")]
    public List<string> Members { get; set; } = [];

    [Display(Name = "Last day")]
    [Required(ErrorMessage = "Enter the last day")]
    public DateOnly? ClosesOn { get; set; }

    [Display(Name = "May members score?")]
    public bool IsClosed { get; set; }

    [Display(Name = "Why the round is changed")]
    [Required(ErrorMessage = "Enter why the round is changed")]
    [StringLength(500, ErrorMessage = "Why the round is changed must be 500 characters or fewer")]
    public string? Because { get; set; }
}
