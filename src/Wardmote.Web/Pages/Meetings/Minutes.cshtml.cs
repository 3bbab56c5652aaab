using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Wardmote.Partnership;
using Wardmote.Partnership.Accounts;
using Wardmote.Partnership.Calendars;
using Wardmote.Partnership.Meetings;
using Wardmote.Web.Forms;

namespace Wardmote.Web.Pages.Meetings;

/// <summary>Minutes to read: by members from the first word on, by everybody once they are published.</summary>
public sealed class MinutesPage(MeetingService meetings, MinuteService minutes, Actor actor, TimeProvider clock) : PageModel
{
    public Meeting Meeting { get; private set; } = null!;

    public IReadOnlyList<Correction> Corrections { get; private set; } = [];

    public bool IsMember => actor.May(Right.ReadPartnership);

    public bool Restricted => actor.May(Right.SeeRestricted);

    public DateOnly Today { get; } = LondonTime.Day(clock.GetUtcNow());

    public async Task<IActionResult> OnGetAsync(string key) => await FindAsync(key) ? Page() : NotFound();

    public async Task<IActionResult> OnPostPublishAsync(string key)
    {
        actor.Require(Right.ManageMeetings);
        if (!await FindAsync(key))
        {
            return NotFound();
        }

        try
        {
            await minutes.PublishAsync(Meeting);
            TempData[Banner.Key] = "The minutes are published: anybody can read them.";
        }
        catch (RuleException broken)
        {
            TempData[Banner.Key] = broken.Message + ".";
        }

        return LocalRedirect($"/meetings/{Meeting.Key}/minutes");
    }

    private async Task<bool> FindAsync(string key)
    {
        if (await meetings.FindAsync(key) is not { } found || !found.MinutesAreOpenTo(actor))
        {
            return false;
        }

        Meeting = found;
        Corrections = [.. (await minutes.CorrectionsAsync(found)).Where(c => Restricted || !(c.Entry!.Exempt || found.Items.First(i => i.Id == c.Entry.ItemId).IsExempt))];
        return true;
    }
}
