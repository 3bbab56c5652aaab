using Microsoft.AspNetCore.Mvc;
using Wardmote.Partnership.Accounts;
using Wardmote.Partnership.Partners;
using Wardmote.Web.Accounts;
using Wardmote.Web.Forms;

namespace Wardmote.Web.Pages.Partners;

[Requires(Right.ManagePartners)]
public sealed class ChangePage(PartnerService partners) : FormPage<OrganisationForm>
{
    [BindProperty(SupportsGet = true)]
    public string Key { get; set; } = "";

    public Organisation Organisation { get; private set; } = null!;

    protected override Guid FoundVersion => Organisation.Version;

    protected override async Task<bool> FindAsync() => await partners.OrganisationAsync(Key) is { } found && (Organisation = found) is not null;

    protected override OrganisationForm Fill() => new() { Name = Organisation.Name, Standing = Organisation.Standing, LeftOn = Organisation.LeftOn };

    protected override async Task<IActionResult> SaveAsync()
    {
        await partners.ChangeAsync(Organisation, Form.ToEntry(), Seen);
        Say($"{Organisation.Name} was changed.");
        return LocalRedirect($"/partners/{Organisation.Key}");
    }
}
