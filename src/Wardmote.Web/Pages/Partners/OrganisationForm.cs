using System.ComponentModel.DataAnnotations;
using Wardmote.Partnership.Partners;

namespace Wardmote.Web.Pages.Partners;

public sealed class OrganisationForm
{
    [Display(Name = "Name of the organisation")]
    [Required(ErrorMessage = "Enter the name of the organisation")]
    [StringLength(200, ErrorMessage = "The name must be 200 characters or fewer")]
    public string? Name { get; set; }

    [Display(Name = "Standing")]
    [Required(ErrorMessage = "Choose how it comes to be a partner")]
    public Standing? Standing { get; set; }

    [Display(Name = "The day on which it left")]
    public DateOnly? LeftOn { get; set; }

    public OrganisationEntry ToEntry() => new(Name!.Trim(), Standing!.Value, LeftOn);
}
