using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Wardmote.Partnership.Accounts;
using Wardmote.Partnership.Meetings;
using Wardmote.Web.Accounts;
using Wardmote.Web.Forms;
using Wardmote.Web.Meetings;
using Wardmote.Web.Shared;

namespace Wardmote.Web.Pages.Meetings;

/// <summary>A later meeting finds the minutes a correct record, with the corrections that it asks for.</summary>
[Requires(Right.WriteMinutes)]
public sealed class AgreePage(MeetingService meetings, MinuteService minutes) : MeetingFormPage<AgreeForm>(meetings)
{
    /// <summary>Meetings that can agree them.</summary>
    public IReadOnlyList<SelectListItem> Later { get; private set; } = [];

    protected override async Task<bool> FindAsync()
    {
        if (!await base.FindAsync() || Meeting.Minutes != MinutesState.Draft)
        {
            return false;
        }

        var later = (await Meetings.AllAsync()).Where(m => m.GroupId == Meeting.GroupId && m.StartsAt > Meeting.StartsAt && !m.IsCancelled).OrderBy(m => m.StartsAt);
        Later = Choices.From(later, m => m.Key, m => $"The meeting of {Words.Date(m.Date)}");
        return true;
    }

    protected override AgreeForm Fill() => new()
    {
        By = Later.Count == 1 ? Later[0].Value : null,
        Corrections = [.. InOrder.Select(e => new CorrectionForm { Entry = e.Entry.Key, Text = e.Entry.Text })],
    };

    protected override async Task<IActionResult> SaveAsync()
    {
        var by = (await Meetings.FindAsync(Form.By!))!;
        await minutes.AgreeAsync(Meeting, by, Form.Corrections.Where(c => c.Entry is not null).DistinctBy(c => c.Entry).ToDictionary(c => c.Entry!, c => c.Text?.ReplaceLineEndings("\n") ?? ""));
        Say($"The meeting of {Words.Date(by.Date)} agreed the minutes. Publish them now.");
        return ToMeeting("/minutes");
    }

    /// <summary>"9.2 Domestic homicide review".</summary>
    public string LabelOf(CorrectionForm correction) => InOrder.Where(e => e.Entry.Key == correction.Entry).Select(e => $"{e.Item.Title}, entry {e.Place}").FirstOrDefault() ?? "Entry";

    private IEnumerable<(NumberedItem Item, MinuteEntry Entry, int Place)> InOrder =>
        Meeting.Agenda.SelectMany(n => MeetingWords.Entries(Meeting, n.Item, restricted: true).Select((e, i) => (n, e, i + 1)));
}

public sealed class AgreeForm
{
    [Display(Name = "Which meeting agreed them?")]
    [Required(ErrorMessage = "Choose which meeting agreed them")]
    public string? By { get; set; }

    public List<CorrectionForm> Corrections { get; set; } = [];
}

public sealed class CorrectionForm
{
    public string? Entry { get; set; }

    [StringLength(5000, ErrorMessage = "A corrected entry must be 5,000 characters or fewer")]
    public string? Text { get; set; }
}
