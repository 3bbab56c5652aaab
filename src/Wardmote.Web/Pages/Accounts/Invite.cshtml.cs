using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Wardmote.Partnership.Accounts;
using Wardmote.Partnership.Partners;
using Wardmote.Web.Accounts;
using Wardmote.Web.Forms;

namespace Wardmote.Web.Pages.Accounts;

[Requires(Right.ManageAccounts)]
public sealed class InvitePage(MemberService members, PartnerService partners) : FormPage<InviteForm>
{
    public IReadOnlyList<SelectListItem> People { get; private set; } = [];

    protected override async Task<bool> FindAsync()
    {
        People = await MemberForm.PeopleAsync(partners);
        return true;
    }

    protected override async Task<IActionResult> SaveAsync()
    {
        if (await partners.PersonAsync(Form.Person!) is not { } person)
        {
            return NotFound();
        }

        var member = await members.InviteAsync(Form.Email!, person, Form.ChosenRoles);
        Say($"{person.Title} may sign in.");
        return LocalRedirect($"/accounts/members/{member.Key}");
    }
}

/// <summary>What a member is to the partnership.</summary>
public class MemberForm
{
    public static readonly IReadOnlyList<SelectListItem> RoleChoices = [.. Partnership.Accounts.Roles.All.Select(role => new SelectListItem(role.Label(), role.ToString()))];

    [Display(Name = "Post")]
    [Required(ErrorMessage = "Choose their post")]
    public string? Person { get; set; }

    [Display(Name = "Roles")]
    public List<Role> Roles { get; set; } = [];

    internal Role ChosenRoles => Roles.Aggregate(Role.None, (all, role) => all | role);

    internal static async Task<IReadOnlyList<SelectListItem>> PeopleAsync(PartnerService partners) => Choices.From(
        (await partners.OrganisationsAsync()).SelectMany(o => o.People, (o, p) => (Person: p, Label: $"{o.Name}: {p.Post}")).Where(p => p.Person.LeftOn is null),
        p => p.Person.Key,
        p => p.Label,
        "Choose a post");
}

public sealed class InviteForm : MemberForm
{
    [Display(Name = "Email address")]
    [Required(ErrorMessage = "Enter their email address")]
    public string? Email { get; set; }
}
