using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Wardmote.Partnership.Accounts;
using Wardmote.Partnership.Meetings;
using Wardmote.Web.Accounts;
using Wardmote.Web.Forms;

namespace Wardmote.Web.Pages.Meetings;

/// <summary>A member declares an interest of their own; whoever writes the minutes writes down anybody's.</summary>
[Requires(Right.ReadPartnership)]
public sealed class DeclarePage(MeetingService meetings, AttendanceService attendance, Actor actor) : MeetingFormPage<DeclareForm>(meetings)
{
    public IReadOnlyList<SelectListItem> People { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Items { get; private set; } = [];

    protected override async Task<bool> FindAsync()
    {
        if (!await base.FindAsync())
        {
            return false;
        }

        var writes = actor.May(Right.WriteMinutes);
        if (!writes)
        {
            actor.Require(Right.TakePartInMeetings);
        }

        var own = Meeting.People.Where(p => writes || (p.PersonId is not null && p.PersonId == actor.PersonId)).ToList();
        People = Choices.From(own, p => p.Id.ToString(), p => p.Title, own.Count == 1 ? null : "Choose somebody");
        Items = Choices.From(Meeting.Agenda.Where(n => n.Item.WithdrawnAt is null), n => n.Item.Id.ToString(), n => n.Title, "The meeting as a whole");
        return own.Count > 0;
    }

    protected override async Task<IActionResult> SaveAsync()
    {
        await attendance.DeclareAsync(Meeting, Form.Person!.Value, Form.Item, Form.Interest!, Form.Withdraws!.Value);
        Say("The interest was declared.");
        return ToMeeting();
    }
}

public sealed class DeclareForm
{
    [Display(Name = "Who declares it?")]
    [Required(ErrorMessage = "Choose who declares it")]
    public Guid? Person { get; set; }

    [Display(Name = "Which item does it concern?")]
    public Guid? Item { get; set; }

    [Display(Name = "What is the interest?")]
    [Required(ErrorMessage = "Enter what the interest is")]
    [StringLength(500, ErrorMessage = "What the interest is must be 500 characters or fewer")]
    public string? Interest { get; set; }

    [Display(Name = "Do they withdraw for it?")]
    [Required(ErrorMessage = "Choose whether they withdraw")]
    public bool? Withdraws { get; set; }
}
