using System.ComponentModel.DataAnnotations;
using Wardmote.Partnership.Partners;

namespace Wardmote.Web.Pages.Partners;

public sealed class PersonForm
{
    [Display(Name = "Post")]
    [Required(ErrorMessage = "Enter the post, such as Partnership officer")]
    [StringLength(200, ErrorMessage = "The post must be 200 characters or fewer")]
    public string? Post { get; set; }

    [Display(Name = "Name")]
    [StringLength(200, ErrorMessage = "The name must be 200 characters or fewer")]
    public string? Name { get; set; }

    [Display(Name = "The day on which they left the post")]
    public DateOnly? LeftOn { get; set; }

    public PersonEntry ToEntry() => new(Post!.Trim(), string.IsNullOrWhiteSpace(Name) ? null : Name.Trim(), LeftOn);
}
