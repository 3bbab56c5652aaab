using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Wardmote.Partnership.Accounts;
using Wardmote.Partnership.Meetings;
using Wardmote.Partnership.Partners;
using Wardmote.Web.Accounts;
using Wardmote.Web.Forms;

namespace Wardmote.Web.Pages.Partners;

/// <summary>Who was elected chair or vice-chair, when and at which meeting.</summary>
[Requires(Right.ManagePartners)]
public sealed class ElectPage(PartnerService partners, GroupService groups) : GroupFormPage<ElectionForm>(partners)
{
    private IReadOnlyList<Meeting> meetings = [];

    public IReadOnlyList<SelectListItem> People => Choices.From(
        Group.Seats.Select(s => s.Person!).DistinctBy(p => p.Id).OrderBy(p => p.Title, StringComparer.Ordinal), p => p.Key, p => $"{p.Organisation!.Name}: {p.Post}", "Choose somebody");

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
        if (Group.Seats.FirstOrDefault(s => s.Person!.Key == Form.Person)?.Person is not { } person)
        {
            return NotFound();
        }

        await groups.ElectAsync(Group, new ElectionEntry(Form.Office!.Value, person, Form.On!.Value, meetings.FirstOrDefault(m => m.Key == Form.Meeting)));
        Say($"{person.Title} is {Form.Office.Value.Label().ToLowerInvariant()} of the {Group.Name}.");
        return ToGroup();
    }
}

public sealed class ElectionForm
{
    [Display(Name = "Office")]
    [Required(ErrorMessage = "Choose the office")]
    public OfficeKind? Office { get; set; }

    [Display(Name = "Who was elected")]
    [Required(ErrorMessage = "Choose who was elected")]
    public string? Person { get; set; }

    [Display(Name = "Day of the election")]
    [Required(ErrorMessage = "Enter the day of the election")]
    public DateOnly? On { get; set; }

    [Display(Name = "Meeting that elected them")]
    public string? Meeting { get; set; }
}
