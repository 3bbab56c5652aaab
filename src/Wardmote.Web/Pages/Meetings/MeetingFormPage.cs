using Microsoft.AspNetCore.Mvc;
using Wardmote.Partnership.Meetings;
using Wardmote.Web.Forms;

namespace Wardmote.Web.Pages.Meetings;

/// <summary>A page with a form about one meeting.</summary>
public abstract class MeetingFormPage<TForm>(MeetingService meetings) : FormPage<TForm>
    where TForm : class, new()
{
    [BindProperty(SupportsGet = true)]
    public string Key { get; set; } = "";

    public Meeting Meeting { get; private set; } = null!;

    protected MeetingService Meetings => meetings;

    protected override async Task<bool> FindAsync() => await meetings.FindAsync(Key) is { } found && (Meeting = found) is not null;

    protected LocalRedirectResult ToMeeting(string part = "") => LocalRedirect($"/meetings/{Meeting.Key}{part}");
}

/// <summary>A page with a form about one item of an agenda.</summary>
public abstract class ItemFormPage<TForm>(MeetingService meetings) : FormPage<TForm>
    where TForm : class, new()
{
    [BindProperty(SupportsGet = true)]
    public string Key { get; set; } = "";

    public Meeting Meeting { get; private set; } = null!;

    public AgendaItem Item { get; private set; } = null!;

    /// <summary>The item with its number.</summary>
    public NumberedItem Numbered => Meeting.Agenda.FirstOrDefault(n => n.Item.Id == Item.Id) ?? new NumberedItem(Item, "–");

    protected MeetingService Meetings => meetings;

    protected override async Task<bool> FindAsync()
    {
        if (await meetings.FindItemAsync(Key) is not var (meeting, item))
        {
            return false;
        }

        (Meeting, Item) = (meeting, item);
        return true;
    }

    protected LocalRedirectResult ToMeeting(string part = "") => LocalRedirect($"/meetings/{Meeting.Key}{part}");
}
