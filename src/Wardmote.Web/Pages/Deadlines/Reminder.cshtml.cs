using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Wardmote.Partnership.Accounts;
using Wardmote.Partnership.Deadlines;
using Wardmote.Web.Accounts;
using Wardmote.Web.Shared;

namespace Wardmote.Web.Pages.Deadlines;

/// <summary>A deadline that the partnership has set itself.</summary>
[Requires(Right.ReadPartnership)]
public sealed class ReminderPage(DeadlineService deadlines, Actor actor) : PageModel
{
    public Reminder Reminder { get; private set; } = null!;

    public bool MayAnswer => Reminder.DoneOn is null && (actor.May(Right.ManageDeadlines) || Reminder.PersonId == actor.PersonId);

    public IEnumerable<(string Name, string Words)> Facts
    {
        get
        {
            yield return ("Due", Words.Date(Reminder.Due));
            yield return ("Seen to by", Reminder.Person!.Title);
            if (Reminder.EveryMonths is { } months)
            {
                yield return ("Comes again", $"Every {Words.Count(months, "month")}");
            }

            if (Reminder.Note is { } note)
            {
                yield return ("Where it comes from", note);
            }

            if (Reminder.DoneOn is { } done)
            {
                yield return ("Done", $"{Words.Date(done)}. {Reminder.How}".TrimEnd());
            }
        }
    }

    public async Task<IActionResult> OnGetAsync(string key)
    {
        if (await deadlines.ReminderAsync(key) is not { } found)
        {
            return NotFound();
        }

        Reminder = found;
        return Page();
    }
}
