using Microsoft.AspNetCore.Mvc.RazorPages;
using Wardmote.Partnership.Accounts;
using Wardmote.Partnership.Deadlines;
using Wardmote.Web.Accounts;
using Wardmote.Web.Shared;

namespace Wardmote.Web.Pages.Deadlines;

/// <summary>Every duty with its dated rules and their sources.</summary>
[Requires(Right.ReadPartnership)]
public sealed class DutiesPage(DeadlineService deadlines) : PageModel
{
    /// <summary>With why it does not bind this partnership; null where it does.</summary>
    public IReadOnlyList<(Duty Duty, string? NotOurs)> All { get; private set; } = [];

    public async Task OnGetAsync()
    {
        var marks = await deadlines.MarksAsync();
        All = [.. DutyFile.BuiltIn.Select(duty => (duty, marks.GetValueOrDefault(duty.Key)?.NotOursBecause))];
    }

    /// <summary>"Share depersonalised figures for each quarter".</summary>
    public static string Name(Duty duty) => duty.Title.Replace("{period}", duty.Rules[^1].Each == DutyEach.Quarter ? "each quarter" : "each year", StringComparison.Ordinal);

    public static string Span(DutyRule rule) => rule.Until is { } until ? $"From {Words.Date(rule.From)} to {Words.Date(until)}" : $"From {Words.Date(rule.From)}";
}
