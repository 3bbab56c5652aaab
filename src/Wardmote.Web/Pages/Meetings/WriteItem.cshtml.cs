using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Wardmote.Partnership.Accounts;
using Wardmote.Partnership.Calendars;
using Wardmote.Partnership.Meetings;
using Wardmote.Partnership.Partners;
using Wardmote.Web.Accounts;
using Wardmote.Web.Forms;
using Wardmote.Web.Meetings;

namespace Wardmote.Web.Pages.Meetings;

/// <summary>Writes under one item while the meeting deals with it: a note, a decision with its vote, a promise with its owner and day.</summary>
[Requires(Right.WriteMinutes)]
public sealed class WriteItemPage(MeetingService meetings, MinuteService minutes, PromiseService promises, PartnerService partners, TimeProvider clock) : ItemFormPage<EntryForm>(meetings), IEntryFields
{
    [BindProperty(SupportsGet = true, Name = "kind")]
    public string? Asked { get; set; }

    public IReadOnlyList<SelectListItem> People { get; private set; } = [];

    public Quorum Quorum { get; private set; } = null!;

    public IReadOnlyList<Promise> Arising { get; private set; } = [];

    public bool IsArisingHere => Arising.Count > 0 && Item.Id == new AgendaModel { Meeting = Meeting, Restricted = true, IsMember = true }.ArisingUnder?.Id;

    public DateOnly Today { get; } = LondonTime.Day(clock.GetUtcNow());

    public EntriesModel Entries => new(MeetingWords.Entries(Meeting, Item, restricted: true), Today, Linked: true, Changes: true);

    /// <summary>What is most likely to be written under it.</summary>
    public EntryKind UsualKind => Item.Kind == AgendaItemKind.Decision ? EntryKind.Decision : EntryKind.Note;

    /// <summary>"a note".</summary>
    public string KindWord => "a " + Form.Kind.Label().ToLowerInvariant();

    public NumberedItem? Before => Neighbour(-1);

    public NumberedItem? After => Neighbour(1);

    private EntryKind Kind => Enum.TryParse<EntryKind>(Asked, ignoreCase: true, out var kind) && Enum.IsDefined(kind) ? kind : UsualKind;

    protected override async Task<bool> FindAsync()
    {
        if (!await base.FindAsync() || Meeting.IsCancelled || Meeting.Minutes >= MinutesState.Agreed || Item.WithdrawnAt is not null)
        {
            return false;
        }

        People = Choices.People(await partners.OrganisationsAsync(), "Choose somebody");
        Quorum = Quorum.Of(Meeting.People, await Meetings.RulesAsync(Meeting));
        Arising = await promises.ArisingAsync(Meeting, await Meetings.PreviousAsync(Meeting));
        return true;
    }

    protected override EntryForm Fill() => new()
    {
        Kind = Kind,
        Votes = [.. Meeting.People.Where(p => p is { Votes: true, Partnership: null, IsHere: true }).Select(p => p.Organisation).Distinct().Select(o => new VoteForm { Organisation = o })],
    };

    protected override async Task<IActionResult> SaveAsync()
    {
        await minutes.AddAsync(Meeting, Item, Form.ToDraft());
        Say($"The {Form.Kind.Label().ToLowerInvariant()} was saved.");
        return LocalRedirect($"/meetings/items/{Item.Key}/write");
    }

    private NumberedItem? Neighbour(int step)
    {
        var items = Meeting.Agenda.Where(n => n.Item.WithdrawnAt is null).ToList();
        var at = items.FindIndex(n => n.Item.Id == Item.Id) + step;
        return at >= 0 && at < items.Count ? items[at] : null;
    }
}
