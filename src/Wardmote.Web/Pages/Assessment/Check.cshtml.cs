using System.ComponentModel.DataAnnotations;
using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Wardmote.Evidence.Checking;
using Wardmote.Evidence.Checking.Answers;
using Wardmote.Partnership;
using Wardmote.Web.Editions;
using Wardmote.Web.Forms;

namespace Wardmote.Web.Pages.Assessment;

/// <summary>What the checker finds in the draft, topic by topic, with a form to answer each.</summary>
public sealed class CheckPage(EditionShelf editions, CheckShelf check) : PageModel
{
    public const int LongestReason = 500;

    public Edition Edition { get; } = editions.Current.Restricted;

    public IReadOnlyList<CheckFinding> Findings { get; private set; } = [];

    /// <summary>The text as it is now cannot be built, so there is nothing to hold against the data.</summary>
    public bool CannotBeBuilt => editions.Problem is not null;

    public IReadOnlyList<CheckFinding> Open => [.. Findings.Where(f => f.Answer is null)];

    /// <summary>The finding whose answer was refused, and why; null for none.</summary>
    public (string Key, string Problem)? Refused { get; private set; }

    [BindProperty]
    public string Finding { get; set; } = "";

    [BindProperty]
    [StringLength(LongestReason)]
    public string? Because { get; set; }

    public void OnGet() => Findings = check.Findings();

    public IActionResult OnPost()
    {
        if (string.IsNullOrWhiteSpace(Because) || Because.Length > LongestReason)
        {
            Refused = (Finding, string.IsNullOrWhiteSpace(Because) ? "Enter why it stands as it is" : $"Enter a reason of at most {LongestReason} characters");
            Findings = check.Findings();
            return Page();
        }

        if (!check.Answer(Finding, Because))
        {
            Refused = (Finding, "The sentence or its figures have changed since the page was shown. Look at the finding again");
            Findings = check.Findings();
            return Page();
        }

        TempData[Banner.Key] = "Your answer was kept beside the text.";
        return RedirectToPage();
    }

    /// <summary>The day of an answer, "23 November 2026"; where somebody wrote it otherwise by hand, as they wrote it.</summary>
    public static string On(CheckAnswer answer) =>
        DateOnly.TryParseExact(answer.On, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? PlainDate.Of(day) : answer.On;

    /// <summary>The page of the topic that a finding is in; the whole text where it is in none.</summary>
    public string Address(string topic) => Edition.Topics.FirstOrDefault(t => topic.Length > 0 && t.Title.EndsWith(topic, StringComparison.Ordinal)) is { } found ? $"/assessment/{found.Id}" : "/assessment/all";
}
