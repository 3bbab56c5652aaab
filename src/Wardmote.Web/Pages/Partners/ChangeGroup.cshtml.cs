using Microsoft.AspNetCore.Mvc;
using Wardmote.Partnership.Accounts;
using Wardmote.Partnership.Partners;
using Wardmote.Web.Accounts;

namespace Wardmote.Web.Pages.Partners;

[Requires(Right.ManagePartners)]
public sealed class ChangeGroupPage(PartnerService partners, GroupService groups) : GroupFormPage<GroupForm>(partners)
{
    protected override Guid FoundVersion => Group.Version;

    protected override GroupForm Fill() => new() { Name = Group.Name, Kind = Group.Kind, Purpose = Group.Purpose };

    protected override async Task<IActionResult> SaveAsync()
    {
        await groups.ChangeAsync(Group, Form.ToEntry(), Seen);
        Say($"{Group.Name} was changed.");
        return ToGroup();
    }
}
