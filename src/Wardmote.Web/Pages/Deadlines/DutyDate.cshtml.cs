using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Wardmote.Partnership.Accounts;
using Wardmote.Partnership.Deadlines;
using Wardmote.Web.Accounts;
using Wardmote.Web.Shared;

namespace Wardmote.Web.Pages.Deadlines;

/// <summary>A duty when it is due once, and what became of it.</summary>
[Requires(Right.ReadPartnership)]
public sealed class DutyDatePage(DeadlineService deadlines) : PageModel
{
    public DutyDate Date { get; private set; } = null!;

    public DutyMark? Mark { get; private set; }

    public IEnumerable<(string Name, string Words)> Facts
    {
        get
        {
            yield return ("Due", Words.Date(Mark?.MovedTo ?? Date.Due) + (Mark?.MovedTo is null ? "" : $", put off from {Words.Date(Date.Due)}: {Mark.MovedBecause}"));
            yield return ("Seen to by", Date.Duty.Owner.Label());
            yield return ("Done when", Date.Duty.Done);
            yield return (Date.Rule.IsStatutory ? "Law" : "Not law", Date.Rule.Source);
            if (Mark?.DoneOn is { } done)
            {
                yield return ("Done", $"{Words.Date(done)}. {Mark.How}");
            }
        }
    }

    public async Task<IActionResult> OnGetAsync(string key)
    {
        if (DutyFile.Find(key) is not { } found)
        {
            return NotFound();
        }

        (Date, Mark) = (found, await deadlines.MarkAsync(key));
        return Page();
    }
}
