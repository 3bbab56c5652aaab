using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Wardmote.Partnership.Accounts;
using Wardmote.Partnership.Meetings;
using Wardmote.Partnership.Partners;
using Wardmote.Web.Accounts;
using Wardmote.Web.Forms;

namespace Wardmote.Web.Pages.Partners;

/// <summary>A matter that one group hands to another.</summary>
[Requires(Right.ManagePartners)]
public sealed class ReferPage(PartnerService partners, GroupService groups) : FormPage<ReferralForm>
{
    private IReadOnlyList<Meeting> meetings = [];
    private IReadOnlyList<Group> all = [];

    public IReadOnlyList<SelectListItem> Groups => Choices.From(all, g => g.Key, g => g.Name, "Choose a group");

    public IReadOnlyList<SelectListItem> Meetings => MeetingChoices.Of(meetings);

    protected override async Task<bool> FindAsync()
    {
        (all, meetings) = (await partners.GroupsAsync(), await groups.MeetingsAsync());
        return true;
    }

    protected override async Task<IActionResult> SaveAsync()
    {
        if (all.FirstOrDefault(g => g.Key == Form.From) is not { } from || all.FirstOrDefault(g => g.Key == Form.To) is not { } to)
        {
            return NotFound();
        }

        var referral = await groups.ReferAsync(new ReferralEntry
        {
            From = from, To = to, Title = Form.Title!, Because = Form.Because!, On = Form.On!.Value, Meeting = meetings.FirstOrDefault(m => m.Key == Form.Meeting),
        });
        Say($"“{referral.Title}” was referred to the {to.Name}.");
        return LocalRedirect($"/partners/referrals/{referral.Key}");
    }
}

public sealed class ReferralForm
{
    [Display(Name = "Which group refers it")]
    [Required(ErrorMessage = "Choose which group refers it")]
    public string? From { get; set; }

    [Display(Name = "To which group")]
    [Required(ErrorMessage = "Choose to which group it is referred")]
    public string? To { get; set; }

    [Display(Name = "What is referred")]
    [Required(ErrorMessage = "Enter what is referred")]
    [StringLength(100, ErrorMessage = "What is referred must be 100 characters or fewer")]
    public string? Title { get; set; }

    [Display(Name = "Why, and what is asked")]
    [Required(ErrorMessage = "Enter why it is referred and what is asked")]
    [StringLength(2000, ErrorMessage = "Why it is referred must be 2,000 characters or fewer")]
    public string? Because { get; set; }

    [Display(Name = "Day of the referral")]
    [Required(ErrorMessage = "Enter the day of the referral")]
    public DateOnly? On { get; set; }

    [Display(Name = "Meeting that minuted it")]
    public string? Meeting { get; set; }
}
