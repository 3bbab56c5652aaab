using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Wardmote.Partnership.Accounts;
using Wardmote.Partnership.Priorities;
using Wardmote.Partnership.Search;
using Wardmote.Web.Accounts;
using Wardmote.Web.Forms;
using Wardmote.Web.Priorities;

namespace Wardmote.Web.Pages.Priorities;

[Requires(Right.ManagePriorities)]
public sealed class AnswerPage(PriorityService priorities, SearchService directory) : FormPage<AnswerForm>
{
    [BindProperty(SupportsGet = true)]
    public string Key { get; set; } = "";

    public Recommendation Recommendation { get; private set; } = null!;

    public IReadOnlyList<SelectListItem> Decisions { get; private set; } = [];

    protected override Guid FoundVersion => Recommendation.Version;

    protected override async Task<bool> FindAsync()
    {
        Decisions = await DecisionChoices.Of(directory);
        return await priorities.RecommendationAsync(Key) is { } found && (Recommendation = found) is not null;
    }

    protected override AnswerForm Fill() => new() { Answer = Recommendation.AnsweredOn is null ? null : Recommendation.Answer, Reason = Recommendation.Reason };

    protected override async Task<IActionResult> SaveAsync()
    {
        await priorities.SettleAsync(Recommendation, Form.Answer!.Value, Form.Reason?.Trim() ?? "", DecisionChoices.Read(Form.Decision), Seen);
        Say($"{Recommendation.Number}: {PriorityTag.Label(Recommendation.Answer).ToLowerInvariant()}.");
        return LocalRedirect($"/priorities/recommendations/{Recommendation.Key}");
    }
}

public sealed class AnswerForm
{
    [Display(Name = "Answer")]
    [Required(ErrorMessage = "Choose what the partnership answered")]
    public RecommendationAnswer? Answer { get; set; }

    [Display(Name = "Reason")]
    public string? Reason { get; set; }

    [Display(Name = "Decision of the meeting")]
    public string? Decision { get; set; }
}
