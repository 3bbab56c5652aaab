using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Wardmote.Partnership.Accounts;
using Wardmote.Partnership.Meetings;
using Wardmote.Partnership.Partners;
using Wardmote.Web.Accounts;
using Wardmote.Web.Forms;

namespace Wardmote.Web.Pages.Meetings;

[Requires(Right.WriteMinutes)]
public sealed class ChangeEntryPage(MeetingService meetings, MinuteService minutes, PartnerService partners) : FormPage<EntryForm>, IEntryFields
{
    [BindProperty(SupportsGet = true)]
    public string Key { get; set; } = "";

    public MinuteEntry Entry { get; private set; } = null!;

    public Meeting Meeting { get; private set; } = null!;

    public IReadOnlyList<SelectListItem> People { get; private set; } = [];

    protected override Guid FoundVersion => Entry.Version;

    protected override async Task<bool> FindAsync()
    {
        if (await minutes.EntryAsync(Key) is not { WithdrawnAt: null } entry || await meetings.FindAsync(entry.Meeting!.Key) is not { Minutes: < MinutesState.Agreed } meeting)
        {
            return false;
        }

        (Entry, Meeting) = (entry, meeting);
        People = Choices.People(await partners.OrganisationsAsync(), "Choose somebody");
        return true;
    }

    protected override EntryForm Fill() => EntryForm.Of(Entry);

    protected override async Task<IActionResult> SaveAsync()
    {
        await minutes.ChangeAsync(Entry, Form.ToDraft(), Seen);
        Say("The entry was changed.");
        return LocalRedirect($"/meetings/{Meeting.Key}/write");
    }

    public async Task<IActionResult> OnPostWithdrawAsync()
    {
        if (!await FindAsync())
        {
            return NotFound();
        }

        await minutes.WithdrawAsync(Entry, Entry.Version);
        Say("The entry was taken back. It stays in the audit.");
        return LocalRedirect($"/meetings/{Meeting.Key}/write");
    }
}
