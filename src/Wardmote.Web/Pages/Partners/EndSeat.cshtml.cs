using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Wardmote.Partnership.Accounts;
using Wardmote.Partnership.Meetings;
using Wardmote.Partnership.Partners;
using Wardmote.Web.Accounts;
using Wardmote.Web.Forms;
using Wardmote.Web.Shared;

namespace Wardmote.Web.Pages.Partners;

/// <summary>Who no longer sits in the group, from which day and by which meeting.</summary>
[Requires(Right.ManagePartners)]
public sealed class EndSeatPage(PartnerService partners, GroupService groups) : GroupFormPage<EndSeatForm>(partners)
{
    private IReadOnlyList<Meeting> meetings = [];

    public IReadOnlyList<SelectListItem> Seats => Choices.From(
        Group.Seats.Where(s => s.Until is null).OrderBy(s => s.Person!.Title, StringComparer.Ordinal), s => s.Key, s => $"{s.Person!.Organisation!.Name}: {s.Person.Post}", "Choose a seat");

    public IReadOnlyList<SelectListItem> Meetings => MeetingChoices.Of(meetings);

    protected override async Task<bool> FindAsync()
    {
        if (!await base.FindAsync())
        {
            return false;
        }

        meetings = await groups.MeetingsAsync(Group);
        return true;
    }

    protected override async Task<IActionResult> SaveAsync()
    {
        if (Group.Seats.FirstOrDefault(s => s.Key == Form.Seat) is not { } seat)
        {
            return NotFound();
        }

        await groups.EndSeatAsync(Group, seat, new SeatEndEntry(Form.From!.Value, meetings.FirstOrDefault(m => m.Key == Form.Meeting)));
        Say($"{seat.Person!.Title} has no seat in the {Group.Name} from {Words.Date(Form.From.Value)}.");
        return ToGroup();
    }
}

public sealed class EndSeatForm
{
    [Display(Name = "Whose seat")]
    [Required(ErrorMessage = "Choose whose seat ends")]
    public string? Seat { get; set; }

    [Display(Name = "First day without it")]
    [Required(ErrorMessage = "Enter the first day without the seat")]
    public DateOnly? From { get; set; }

    [Display(Name = "Meeting that ended it")]
    public string? Meeting { get; set; }
}
