using Microsoft.AspNetCore.Mvc;
using Wardmote.Partnership.Accounts;
using Wardmote.Partnership.Partners;
using Wardmote.Web.Accounts;
using Wardmote.Web.Forms;

namespace Wardmote.Web.Pages.Partners;

[Requires(Right.ManagePartners)]
public sealed class ChangePersonPage(PartnerService partners) : FormPage<PersonForm>
{
    [BindProperty(SupportsGet = true)]
    public string Key { get; set; } = "";

    public Person Person { get; private set; } = null!;

    protected override Guid FoundVersion => Person.Version;

    protected override async Task<bool> FindAsync() => await partners.PersonAsync(Key) is { } found && (Person = found) is not null;

    protected override PersonForm Fill() => new() { Post = Person.Post, Name = Person.Name, LeftOn = Person.LeftOn };

    protected override async Task<IActionResult> SaveAsync()
    {
        await partners.ChangeAsync(Person, Form.ToEntry(), Seen);
        Say($"{Person.Post} was changed.");
        return LocalRedirect($"/partners/{Person.Organisation!.Key}");
    }
}
