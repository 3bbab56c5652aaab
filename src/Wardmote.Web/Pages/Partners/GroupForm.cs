using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc.Rendering;
using Wardmote.Partnership.Meetings;
using Wardmote.Partnership.Partners;
using Wardmote.Web.Forms;
using Wardmote.Web.Meetings;

namespace Wardmote.Web.Pages.Partners;

public sealed class GroupForm
{
    public static IReadOnlyList<SelectListItem> Kinds { get; } = Choices.Of<GroupKind>(GroupKinds.Label);

    [Display(Name = "Name of the group")]
    [Required(ErrorMessage = "Enter the name of the group")]
    [StringLength(100, ErrorMessage = "Name must be 100 characters or fewer")]
    public string? Name { get; set; }

    [Display(Name = "What kind of group it is")]
    [Required(ErrorMessage = "Choose what kind of group it is")]
    public GroupKind? Kind { get; set; }

    [Display(Name = "What it is for, in a sentence")]
    [StringLength(500, ErrorMessage = "What it is for must be 500 characters or fewer")]
    public string? Purpose { get; set; }

    internal GroupEntry ToEntry() => new(Name!, Kind!.Value, Purpose);
}

/// <summary>Meetings to choose from, by which something was decided.</summary>
internal static class MeetingChoices
{
    public static IReadOnlyList<SelectListItem> Of(IEnumerable<Meeting> meetings) => Choices.From(meetings, m => m.Key, MeetingWords.Name, "None that is kept here");
}
