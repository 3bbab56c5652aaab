using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Wardmote.Partnership.Accounts;
using Wardmote.Partnership.Meetings;
using Wardmote.Web.Accounts;
using Wardmote.Web.Forms;

namespace Wardmote.Web.Pages.Meetings;

/// <summary>Which rules hold for meetings, and where each is written.</summary>
[Requires(Right.ReadPartnership)]
public sealed class RulesPage(MeetingService meetings) : FormPage<RuleForm>
{
    public IReadOnlyList<(MeetingRule Rule, bool Own)> All { get; private set; } = [];

    protected override async Task<bool> FindAsync()
    {
        var own = await meetings.OwnRulesAsync();
        All = [.. own.Select(r => (r, true)).Concat(CommonRules.All.Select(r => (r, false))).OrderBy(r => r.r.Kind).ThenByDescending(r => r.Item2).ThenByDescending(r => r.r.From)];
        return true;
    }

    protected override async Task<IActionResult> SaveAsync()
    {
        await meetings.AddRuleAsync(new MeetingRule { Kind = Form.Kind!.Value, Value = Form.Value!.Value, From = Form.From!.Value, Source = Form.Source!.Trim() });
        Say("The rule was made.");
        return LocalRedirect("/meetings/rules");
    }
}

public sealed class RuleForm
{
    [Display(Name = "Which rule?")]
    [Required(ErrorMessage = "Choose which rule")]
    public MeetingRuleKind? Kind { get; set; }

    [Display(Name = "Its value")]
    [Required(ErrorMessage = "Enter its value")]
    public decimal? Value { get; set; }

    [Display(Name = "From which day does it hold?")]
    [Required(ErrorMessage = "Enter from which day it holds")]
    public DateOnly? From { get; set; }

    [Display(Name = "Where is it written?")]
    [Required(ErrorMessage = "Enter where it is written")]
    [StringLength(300, ErrorMessage = "Where it is written must be 300 characters or fewer")]
    public string? Source { get; set; }
}
