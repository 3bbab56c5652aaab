using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Wardmote.Partnership;
using Wardmote.Partnership.Accounts;
using Wardmote.Web.Accounts;
using Wardmote.Web.Forms;

namespace Wardmote.Web.Pages.Accounts;

/// <summary>Of which roles a second step is asked.</summary>
[Requires(Right.ManageAccounts)]
public sealed class RulesPage(SignInRules rules, SecondStep second) : FormPage<RulesForm>
{
    private SignInRule? rule;

    protected override Guid FoundVersion => rule?.Version ?? Guid.Empty;

    protected override async Task<bool> FindAsync()
    {
        rule = await rules.FindAsync();
        return true;
    }

    protected override RulesForm Fill() => new() { Roles = [.. (rule?.SecondStepFor ?? Role.None).Each()] };

    protected override async Task<IActionResult> SaveAsync()
    {
        if (!second.IsOffered)
        {
            throw new RuleException("Accounts of the demonstration have no second step: anybody uses them");
        }

        await rules.ChangeAsync(Form.Roles.Aggregate(Role.None, (all, role) => all | role), Seen);
        Say("Who must have a second step was changed.");
        return LocalRedirect("/accounts/members");
    }
}

public sealed class RulesForm
{
    [Display(Name = "Roles")]
    public List<Role> Roles { get; set; } = [];
}
