using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Wardmote.Partnership.Accounts;
using Wardmote.Partnership.Meetings;
using Wardmote.Partnership.Partners;
using Wardmote.Web.Accounts;
using Wardmote.Web.Forms;

namespace Wardmote.Web.Pages.Meetings;

[Requires(Right.WriteMinutes)]
public sealed class AddPersonPage(MeetingService meetings, AttendanceService attendance, PartnerService partners) : MeetingFormPage<PersonHereForm>(meetings)
{
    public IReadOnlyList<SelectListItem> People { get; private set; } = [];

    /// <summary>Members for whom somebody can stand in.</summary>
    public IReadOnlyList<SelectListItem> Absent { get; private set; } = [];

    protected override async Task<bool> FindAsync()
    {
        if (!await base.FindAsync())
        {
            return false;
        }

        People = Choices.People(await partners.OrganisationsAsync(), "Nobody of the partners");
        Absent = Choices.From(Meeting.People.Where(p => p is { Capacity: Capacity.Member, IsHere: false, Partnership: null }), p => p.Title, p => p.Title, "Nobody");
        return true;
    }

    protected override PersonHereForm Fill() => new() { FromOther = false };

    protected override async Task<IActionResult> SaveAsync()
    {
        await attendance.AddAsync(Meeting, new AttendanceEntry
        {
            Person = MeetingForm.Said(Form.Person),
            Post = Form.Post,
            Organisation = Form.Organisation,
            Capacity = Form.Capacity!.Value,
            SubstituteFor = MeetingForm.Said(Form.SubstituteFor),
            FromOther = Form.FromOther,
        });
        Say("They are on the list, and here.");
        return ToMeeting("/people");
    }
}

public sealed class PersonHereForm
{
    [Display(Name = "Somebody of the partners")]
    public string? Person { get; set; }

    [Display(Name = "The guest’s post")]
    [StringLength(200, ErrorMessage = "The guest’s post must be 200 characters or fewer")]
    public string? Post { get; set; }

    [Display(Name = "The guest’s organisation")]
    [StringLength(200, ErrorMessage = "The guest’s organisation must be 200 characters or fewer")]
    public string? Organisation { get; set; }

    [Display(Name = "Do they come from the other partnership?")]
    public bool FromOther { get; set; }

    [Display(Name = "As what are they here?")]
    [Required(ErrorMessage = "Choose as what they are here")]
    public Capacity? Capacity { get; set; }

    [Display(Name = "Whom do they stand in for?")]
    public string? SubstituteFor { get; set; }
}
