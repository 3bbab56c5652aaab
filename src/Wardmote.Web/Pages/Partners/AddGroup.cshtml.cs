using Microsoft.AspNetCore.Mvc;
using Wardmote.Partnership.Accounts;
using Wardmote.Partnership.Partners;
using Wardmote.Web.Accounts;
using Wardmote.Web.Forms;

namespace Wardmote.Web.Pages.Partners;

[Requires(Right.ManagePartners)]
public sealed class AddGroupPage(GroupService groups) : FormPage<GroupForm>
{
    protected override Task<bool> FindAsync() => Task.FromResult(true);

    protected override async Task<IActionResult> SaveAsync()
    {
        var added = await groups.AddAsync(Form.ToEntry());
        Say($"{added.Name} was added.");
        return LocalRedirect($"/partners/groups/{added.Key}");
    }
}
