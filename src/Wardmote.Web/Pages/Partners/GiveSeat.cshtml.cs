using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Wardmote.Partnership.Accounts;
using Wardmote.Partnership.Partners;
using Wardmote.Web.Accounts;
using Wardmote.Web.Forms;

namespace Wardmote.Web.Pages.Partners;

[Requires(Right.ManagePartners)]
public sealed class GiveSeatPage(PartnerService partners) : FormPage<SeatForm>
{
    [BindProperty(SupportsGet = true)]
    public string Key { get; set; } = "";

    public Group Group { get; private set; } = null!;

    public IReadOnlyList<SelectListItem> People { get; private set; } = [];

    protected override async Task<bool> FindAsync()
    {
        if (await partners.GroupAsync(Key) is not { } found)
        {
            return false;
        }

        Group = found;
        People = Choices.People(await partners.OrganisationsAsync(), "Choose somebody");
        return true;
    }

    protected override async Task<IActionResult> SaveAsync()
    {
        if (await partners.PersonAsync(Form.Person!) is not { } person)
        {
            return NotFound();
        }

        await partners.SeatAsync(Group, person, Form.Votes!.Value);
        Say($"{person.Title} now sits in the {Group.Name}.");
        return LocalRedirect($"/partners/groups/{Group.Key}");
    }
}

public sealed class SeatForm
{
    [Display(Name = "Who")]
    [Required(ErrorMessage = "Choose who gets the seat")]
    public string? Person { get; set; }

    [Display(Name = "Does it carry the organisation’s vote?")]
    [Required(ErrorMessage = "Choose whether it carries the organisation’s vote")]
    public bool? Votes { get; set; }
}
