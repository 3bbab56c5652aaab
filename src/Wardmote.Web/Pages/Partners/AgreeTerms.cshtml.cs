using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Wardmote.Partnership.Accounts;
using Wardmote.Partnership.Meetings;
using Wardmote.Partnership.Partners;
using Wardmote.Web.Accounts;

namespace Wardmote.Web.Pages.Partners;

/// <summary>The next version of a group's terms of reference, filled from the one that holds now.</summary>
[Requires(Right.ManagePartners)]
public sealed class AgreeTermsPage(PartnerService partners, GroupService groups) : GroupFormPage<TermsForm>(partners)
{
    private IReadOnlyList<Meeting> meetings = [];
    private Terms? last;

    public IReadOnlyList<SelectListItem> Meetings => MeetingChoices.Of(meetings);

    protected override async Task<bool> FindAsync()
    {
        if (!await base.FindAsync())
        {
            return false;
        }

        (meetings, last) = (await groups.MeetingsAsync(Group), (await groups.TermsAsync(Group)).FirstOrDefault());
        return true;
    }

    protected override TermsForm Fill() => new() { Text = last?.Text };

    protected override async Task<IActionResult> SaveAsync()
    {
        var terms = await groups.AgreeAsync(Group, new TermsEntry(Form.Text!, Form.From!.Value, meetings.FirstOrDefault(m => m.Key == Form.Meeting)));
        Say($"Version {terms.Number} of the terms of reference was added.");
        return ToGroup();
    }
}

public sealed class TermsForm
{
    [Display(Name = "Terms of reference")]
    [Required(ErrorMessage = "Enter the terms of reference")]
    [StringLength(50_000, ErrorMessage = "Terms of reference must be 50,000 characters or fewer")]
    public string? Text { get; set; }

    [Display(Name = "First day on which they hold")]
    [Required(ErrorMessage = "Enter the first day on which they hold")]
    public DateOnly? From { get; set; }

    [Display(Name = "Meeting that agreed them")]
    public string? Meeting { get; set; }
}
