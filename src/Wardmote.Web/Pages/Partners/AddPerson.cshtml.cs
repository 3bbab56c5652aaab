using Microsoft.AspNetCore.Mvc;
using Wardmote.Partnership.Accounts;
using Wardmote.Partnership.Partners;
using Wardmote.Web.Accounts;
using Wardmote.Web.Forms;

namespace Wardmote.Web.Pages.Partners;

[Requires(Right.ManagePartners)]
public sealed class AddPersonPage(PartnerService partners) : FormPage<PersonForm>
{
    [BindProperty(SupportsGet = true)]
    public string Key { get; set; } = "";

    public Organisation Organisation { get; private set; } = null!;

    protected override async Task<bool> FindAsync() => await partners.OrganisationAsync(Key) is { } found && (Organisation = found) is not null;

    protected override async Task<IActionResult> SaveAsync()
    {
        var added = await partners.AddAsync(Organisation, Form.ToEntry());
        Say($"{added.Post} was added to {Organisation.Name}.");
        return LocalRedirect($"/partners/{Organisation.Key}");
    }
}
